import {
  typeOf,
  type Band,
  type Lesson,
  type Step,
  type StepKind,
  type StepOf,
} from '../../../src/content/schema/lesson';
import NUMBERS from '../../../src/content/session-numbers.json' with { type: 'json' };
import type { School } from '../../../src/domain/school';
import { CODE_PICTURES, sessionCode, type Session } from '../../../src/domain/session-code';
import type { Guide } from '../guide';
import type { Move } from '../walk/move';
import { WHOLE_SCHOOL } from '../walk/tablet';
import type { CommonKey, Words } from '../words';
import { planBodyClues } from './body-clues';
import { planChoose } from './choose';
import { planMatch } from './match';
import { planSayIt } from './say-it';
import { planSort } from './sort';
import { planSpot } from './spot';
import type { Planner, StepPlan } from './step-plan';
import { planBreathe, planRemember, planTellMe } from './still';
import { planStory } from './story';

/** A kind of step that nobody walks does not compile: its screens would be seen by no test at all. */
const PLANNERS: { readonly [K in StepKind]: Planner<K> } = {
  'tell-me': planTellMe,
  choose: planChoose,
  sort: planSort,
  match: planMatch,
  spot: planSpot,
  'body-clues': planBodyClues,
  story: planStory,
  'say-it': planSayIt,
  breathe: planBreathe,
  remember: planRemember,
};

/** `lesson-secrets-04-sort-them`: what the names of a step's screens begin with. */
export function stepName(lesson: Lesson, at: number): string {
  return `lesson-${lesson.id}-${String(at + 1).padStart(2, '0')}-${lesson.steps[at]?.id}`;
}

const leadsTo = (name: string): Move => ({ do: 'press', name, leads: true });

const atStep = (words: Words, { steps }: Lesson, at: number): Move => ({
  do: 'at',
  lights: words.common('lesson.progress', { at: at + 1, of: steps.length }),
});

/** A lesson with the steps that a school sees: one set of names for private parts, or the other. */
export const lessonFor = (lesson: Lesson, bodyNames: School['bodyNames']): Lesson => ({
  ...lesson,
  steps: lesson.steps.filter((step) => step.bodyNames === undefined || step.bodyNames === bodyNames),
});

/** From the welcome screen of a school with all bands to the map of one. */
export const movesToMap = (words: Words, band: Band): Move[] => [
  leadsTo(words.common('start')),
  leadsTo(words.common(`bands.${band}`)),
];

/** From the welcome screen of a school with all bands to the first step, by the map that has it; checks have none. */
export function movesInto(words: Words, lesson: Lesson): Move[] {
  const title = leadsTo(words.lesson(lesson.id, 'title'));
  if (typeOf(lesson) === 'lesson') return [...movesToMap(words, lesson.band), title];
  if (typeOf(lesson) === 'recap')
    return [...movesToMap(words, lesson.band), leadsTo(words.common('map.toRecaps')), title];
  return movesByCode(words, lesson, { stops: false, handIn: true });
}

/** From the welcome screen by the four pictures a teacher has on the board. A class's language is one of the real ones. */
export function movesByCode(words: Words, { id }: Lesson, asks: Pick<Session, 'stops' | 'handIn'>): Move[] {
  const lesson = (NUMBERS.lessons as Readonly<Record<string, number>>)[id];
  if (lesson === undefined) throw new Error(`'${id}' has no number, so no code leads to it`);
  const pictures = sessionCode({ lesson, language: NUMBERS.languages.en, ...asks });
  return [
    leadsTo(words.common('code.label')),
    ...pictures.map((at): Move => {
      const picture = CODE_PICTURES[at];
      if (!picture) throw new Error(`There is no picture ${at}`);
      return { do: 'answer', name: words.class(`code.pictures.${picture}`), leads: true };
    }),
  ];
}

/** The shortest way from the first step of a lesson to another: saying 'Not sure' until the way on is there. */
export const movesOnTo = (words: Words, lesson: Lesson, at: number): Move[] => [
  ...lesson.steps.slice(0, at).flatMap((_, before): Move[] => [atStep(words, lesson, before), { do: 'pass' }]),
  atStep(words, lesson, at),
];

/** From the last step's way on to the welcome screen. */
function movesHome(words: Words, lesson: Lesson): Move[] {
  const type = typeOf(lesson);
  const handIn: Move[] = [
    { do: 'see', name: `hand-in-${lesson.id}`, words: [words.class('handIn.heading')] },
    leadsTo(words.class('handIn.has')),
    { do: 'see', name: `hand-in-${lesson.id}-asks`, words: [words.class('handIn.asks')] },
    leadsTo(words.class('handIn.yes')),
  ];
  return [
    ...(type === 'check' ? handIn : []),
    { do: 'see', name: `end-${lesson.id}`, words: [words.common('end.heading')] },
    leadsTo(words.common('end.again')),
    // Only the map of the lessons shows that one was walked.
    ...(type === 'lesson'
      ? [{ do: 'see', name: `map-${lesson.id}-lit`, words: [words.common('map.heading')] } as const]
      : []),
    leadsTo(words.common('home')),
  ];
}

/**
 * Every step of a lesson in every state, on every branch, its end and the map after it.
 * Begins and ends on the welcome screen of a school with all bands.
 */
export function movesOf(words: Words, lesson: Lesson): Move[] {
  return [
    ...movesInto(words, lesson),
    ...lesson.steps.flatMap((step, at) => [
      atStep(words, lesson, at),
      ...movesOnStep(words, lesson, at, step),
      leadsTo(words.common('lesson.next')),
    ]),
    ...movesHome(words, lesson),
  ];
}

/** A code names one of the real languages, so nothing leads to a check in one that is made up. */
export const isReached = ({ language }: Words, lesson: Lesson): boolean =>
  language === 'en' || typeOf(lesson) !== 'check';

/** For those who look at the screens with their own eyes. */
export async function walkLesson(guide: Guide, lesson: Lesson): Promise<void> {
  if (!isReached(guide.words, lesson)) return;
  await guide.start(WHOLE_SCHOOL);
  await guide.play(movesOf(guide.words, lessonFor(lesson, WHOLE_SCHOOL.bodyNames)));
}

/** How a step is made: its kind and what decides the layout, and the colours, which are others for the oldest. */
function shapeOf({ band }: Lesson, step: Step): string {
  const parts = [
    band === '11-13' && 'for the oldest',
    step.kind,
    'pick' in step && step.pick,
    'look' in step && step.look,
    step.scene && 'with a scene',
  ];
  return parts.filter(Boolean).join(' ');
}

function movesOnStep<K extends StepKind>(words: Words, lesson: Lesson, at: number, step: Step): Move[] {
  const say = (key: string) => words.lesson(lesson.id, `steps.${step.id}.${key}`);
  const press = (key: CommonKey): Move => ({ do: 'press', name: words.common(key) });
  const of = (shape: string) => ({ step: step.id, shape: `${shapeOf(lesson, step)} ${shape}` });
  const see = (state: string, ...keys: string[]): Extract<Move, { do: 'see' }> => ({
    do: 'see',
    name: `${stepName(lesson, at)}-${state}`,
    words: keys.flatMap((key) => say(key).split('\n')),
    of: of('asked'),
  });
  const plan: StepPlan<K> = {
    step: step as StepOf<K>,
    say,
    see,
    told: (state, ...keys) => ({ ...see(state, ...keys, ...(step.scenario ? ['notFault'] : [])), of: of('told') }),
    shaped: (shape, screen) =>
      screen.do === 'see' ? { ...screen, of: shape === undefined ? { step: step.id, shape } : of(shape) } : screen,
    answer: (key) => ({ do: 'answer', name: say(key) }),
    press,
    notSure: { do: 'answer', name: words.common('lesson.notSure') },
    again: press('lesson.again'),
    afresh: () => [
      leadsTo(words.common('home')),
      leadsTo(words.common('stopHere.go')),
      ...movesInto(words, lesson),
      ...movesOnTo(words, lesson, at),
    ],
  };
  return (PLANNERS[step.kind as K] as Planner<K>)(plan);
}
