import type { StepOf } from '../../content/schema/lesson';
import { GO_ON } from './go-on';
import { AGAIN, NOT_SURE, type Feedback, type Judge, type Outcome } from './outcome';

type Round = StepOf<'say-it'>['rounds'][number];

/** What was picked in a round: never the child's own words, always one of the lesson's. */
export interface Picked {
  round: string;
  part: Round['part'];
  option: string;
}

export interface SayItShows {
  /** The round being asked; none while the adult answers. */
  round: Round | undefined;
  /** Option now chosen in that round. */
  chosen: string | undefined;
  notSure: boolean;
  /**
   * What the telling is made of so far, in the order of the rounds. Only what fits: nobody is asked to rehearse 'I'm fine',
   * or to carry the name of the person the secret came from.
   */
  picked: readonly Picked[];
  /**
   * The sentence that is now tried out: that of the last round which asked for one. Where it gave none, none: what a child says to a
   * friend must not stand as what the teacher is told.
   */
  spoken: Picked | undefined;
  canGoOn: boolean;
}

interface State {
  at: number;
  /** Round id -> option id or NOT_SURE. */
  answers: Readonly<Record<string, string>>;
}

const START: State = { at: 0, answers: {} };

/** 'Look again' takes back the answer of this round; when the adult has answered, the rehearsal starts afresh. */
function again({ at, answers }: State, round: Round | undefined): State {
  if (!round) return START;
  return { at, answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== round.id)) };
}

function after(state: State, tap: string, rounds: readonly Round[]): State {
  const round = rounds[state.at];
  if (tap === AGAIN) return again(state, round);
  if (!round) return state;
  if (tap === GO_ON) return state.answers[round.id] === undefined ? state : { ...state, at: state.at + 1 };
  const known = tap === NOT_SURE || round.options.some((option) => option.id === tap);
  return known ? { ...state, answers: { ...state.answers, [round.id]: tap } } : state;
}

function fitting(round: Round, answer: string | undefined): string | undefined {
  return round.options.find(({ id, verdict }) => id === answer && verdict === 'fits')?.id;
}

function pickedSoFar(rounds: readonly Round[], answers: State['answers']): Picked[] {
  return rounds.flatMap((round) => {
    const option = fitting(round, answers[round.id]);
    return option === undefined ? [] : [{ round: round.id, part: round.part, option }];
  });
}

function spokenOf(rounds: readonly Round[], at: number, picked: readonly Picked[]): Picked | undefined {
  const asked = rounds.slice(0, at + 1).findLast(({ part }) => part === 'words');
  return picked.find(({ round }) => round === asked?.id);
}

function feedbackOf(round: Round, answer: string | undefined): Feedback | undefined {
  if (answer === undefined) return undefined;
  if (answer === NOT_SURE) return { tone: 'fair', says: [`rounds.${round.id}.notSure`] };
  return {
    tone: fitting(round, answer) === undefined ? 'think' : 'glad',
    says: [`rounds.${round.id}.options.${answer}.feedback`],
  };
}

/**
 * *Say it*: round after round, each answered by a card or 'Not sure' and then left by a tap; after the last round the adult answers
 * kindly whatever was picked. Another card may be tapped as long as the round lasts.
 */
export const judgeSayIt: Judge<'say-it', SayItShows> = (step, taps): Outcome<SayItShows> => {
  const state = taps.reduce((had, tap) => after(had, tap, step.rounds), START);
  const round = step.rounds[state.at];
  const picked = pickedSoFar(step.rounds, state.answers);
  const spoken = spokenOf(step.rounds, state.at, picked);
  if (!round) {
    const shows = { round, chosen: undefined, notSure: false, picked, spoken, canGoOn: false };
    return { feedback: { tone: 'glad', says: [] }, complete: true, canRetry: true, shows };
  }
  const answer = state.answers[round.id];
  const feedback = feedbackOf(round, answer);
  return {
    feedback,
    complete: false,
    canRetry: feedback !== undefined && feedback.tone !== 'glad',
    shows: {
      round,
      chosen: answer === NOT_SURE ? undefined : answer,
      notSure: answer === NOT_SURE,
      picked,
      spoken,
      canGoOn: feedback !== undefined,
    },
  };
};
