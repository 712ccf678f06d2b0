import { Icon } from '../../../../art/icon';
import { CHECK, NOT_SURE } from '../../../../domain/steps/outcome';
import { useT } from '../../../../i18n/words-context';
import { AnswerCard } from '../../../../ui/answer-card';
import { Button } from '../../../../ui/button';
import type { Picture } from '../../../../content/schema/scene';
import { isYoung } from '../../../../domain/ages';
import { answerLook } from '../answer-look';
import { AskLayout } from '../ask-layout';
import { CardPicture } from '../card-picture';
import { NotSure } from '../not-sure';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import css from './choose-step.module.css';

/** Letters of an answer above which it takes a third line on a small tablet. */
const LONG = 40;

/** Whether the people among the answers are one person's feelings. The face is the answer then: of a whole figure it would be a dot. */
function tellsByFace(options: readonly { picture?: Picture | undefined }[]): boolean {
  const who = options.flatMap(({ picture }) => (picture?.is === 'person' ? [picture.who] : []));
  return who.length > 1 && new Set(who).size === 1;
}

/** *Choose*: tall picture cards in a row, or, where there is a scene, cards beside it. */
export function ChooseStep({ step, outcome, band, words, has, onAnswer, feedback, onward }: StepViewProps<'choose'>) {
  const t = useT('common');
  const { chosen, notSure, canCheck, closed } = outcome.shows;
  const look = answerLook(band, step.scene ? 'side' : 'tall', step.pick === 'several');
  const faces = look.shape !== 'tall' || tellsByFace(step.options);
  // Four cards fill two rows beside a scene; 'Not sure' then stands below the scene, and is no larger than an answer.
  const apart = step.scene !== undefined && step.options.length === 4;
  const notSureCard = (
    <NotSure
      chosen={notSure}
      disabled={closed}
      shape={apart && isYoung(band) ? 'side' : look.shape}
      box={look.box}
      onPress={() => onAnswer(NOT_SURE)}
    />
  );
  const cards = (
    <div
      class={css['cards']}
      data-shape={look.shape}
      data-beside={step.scene !== undefined}
      data-count={step.options.length}
      data-pictures={step.options.some((option) => option.picture)}
    >
      {step.options.map((option) => (
        <AnswerCard
          key={option.id}
          label={words(`options.${option.id}.label`)}
          picture={
            option.picture &&
            !(look.shape === 'row' && step.scene) && <CardPicture picture={option.picture} close={faces} />
          }
          chosen={chosen.includes(option.id)}
          disabled={closed}
          {...look}
          onChoose={() => onAnswer(option.id)}
        />
      ))}
      {!apart && notSureCard}
    </div>
  );
  return (
    <AskLayout
      step={step}
      band={band}
      ask={words('ask')}
      text={has('text') ? words('text') : undefined}
      lay={step.scene ? 'picture' : look.shape === 'row' ? 'rows' : 'above'}
      long={step.options.some(({ id }) => words(`options.${id}.label`).length > LONG)}
      aside={step.scene && cards}
      last={apart ? notSureCard : undefined}
      foot={feedback}
      action={
        canCheck && (
          <Button
            tone="go"
            after={isYoung(band) && <Icon name="next" />}
            wordless={isYoung(band)}
            onPress={() => onAnswer(CHECK)}
          >
            <span data-say>{t('lesson.check')}</span>
          </Button>
        )
      }
      onward={onward}
    >
      {step.scene ? <StepScene scene={step.scene} label={words('scene')} /> : cards}
    </AskLayout>
  );
}
