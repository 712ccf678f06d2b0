import type { SceneData } from '../../../../content/schema/scene';
import type { SayItShows } from '../../../../domain/steps/say-it';
import { NOT_SURE } from '../../../../domain/steps/outcome';
import { AnswerCard } from '../../../../ui/answer-card';
import { Say } from '../../../../ui/say';
import { answerLook } from '../answer-look';
import { CardPicture } from '../card-picture';
import { Choices } from '../choices';
import { NotSure } from '../not-sure';
import { Question } from '../question';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import { TwoSides } from '../two-sides';
import { SaidSoFar } from './said-so-far';

interface Props extends StepViewProps<'say-it'> {
  round: NonNullable<SayItShows['round']>;
}

/** One question of the rehearsal: the scene and what was put together so far, then the cards. */
export function SayItRound({ step, round, outcome, band, words, has, onAnswer }: Props) {
  const { chosen, notSure, picked, spoken } = outcome.shows;
  const first = step.rounds[0]?.id === round.id;
  const look = answerLook(band, 'tall');
  // What happened next has an adult of its own, named or drawn: whom the child had picked would seem to be the one who did not listen,
  // or to have passed on what they were told.
  const goesOn = round.part.startsWith('if-') || (round.scene !== undefined && round.part !== 'words');
  const say = (key: string) => words(`rounds.${round.id}.${key}`);
  return (
    <TwoSides
      scene={scene()}
      read="first"
      low
      under={
        <>
          <Say
            as="h1"
            size={first ? 'large' : 'normal'}
            text={words('heading')}
            focusKey={first ? 'heading' : undefined}
          />
          {first && !spoken && <Say text={words('text')} />}
          <SaidSoFar asking={round.id} picked={goesOn ? [] : picked} spoken={spoken} words={words} />
        </>
      }
    >
      <Question as="h2" ask={say('ask')} band={band} step={step} begins={!first} />
      <Choices ask={say('ask')}>
        {round.options.map(({ id, picture }) => (
          <AnswerCard
            key={id}
            label={say(`options.${id}.label`)}
            picture={picture && <CardPicture picture={picture} close />}
            chosen={id === chosen}
            {...look}
            onChoose={() => onAnswer(id)}
          />
        ))}
        <NotSure chosen={notSure} shape={look.shape} box={look.box} onPress={() => onAnswer(NOT_SURE)} />
      </Choices>
    </TwoSides>
  );

  /** The round's own scene, else the step's, else the character alone on a quiet ground. */
  function scene() {
    if (round.scene) return <StepScene scene={round.scene} label={say('scene')} />;
    const alone: SceneData = {
      place: 'plain',
      people: [{ who: step.who, at: 'centre', feeling: 'calm', pose: 'think' }],
    };
    return <StepScene scene={step.scene ?? alone} label={step.scene && has('scene') ? words('scene') : ''} />;
  }
}
