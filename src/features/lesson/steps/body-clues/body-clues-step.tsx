import { BodyFigure, bodySpots } from '../../../../art/body';
import { BodyPart } from '../../../../art/body-part';
import { CAST } from '../../../../art/cast';
import { Icon } from '../../../../art/icon';
import { CHECK, NOT_SURE } from '../../../../domain/steps/outcome';
import { useT } from '../../../../i18n/words-context';
import { AnswerCard } from '../../../../ui/answer-card';
import { Button } from '../../../../ui/button';
import { isYoung } from '../../../../domain/ages';
import { AskLayout } from '../ask-layout';
import { chosenMark } from '../chosen-mark';
import { NotSure } from '../not-sure';
import type { StepViewProps } from '../step-view';
import css from './body-clues-step.module.css';

/** *Body clues*: a figure with a card beside each part. The drawing leads a line from the part to its card. */
export function BodyCluesStep({
  step,
  outcome,
  band,
  words,
  has,
  onAnswer,
  feedback,
  onward,
}: StepViewProps<'body-clues'>) {
  const t = useT('common');
  const { chosen, notSure, canCheck, closed } = outcome.shows;
  const { spots, rows } = bodySpots(step.places);
  return (
    <AskLayout
      step={step}
      band={band}
      ask={words('ask')}
      text={has('text') ? words('text') : undefined}
      lay="before"
      aside={<NotSure chosen={notSure} disabled={closed} onPress={() => onAnswer(NOT_SURE)} />}
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
      <div class={css['stage']}>
        <div class={css['figure']} data-rows={rows}>
          <BodyFigure look={CAST[step.who]} places={step.places} />
          {step.places.map((place, at) => {
            const { x = 0, y = 0 } = spots[at] ?? {};
            return (
              <div key={place} class={css['place']} data-side={x < 50 ? 'left' : 'right'} style={{ '--y': `${y}%` }}>
                <AnswerCard
                  picture={isYoung(band) ? <BodyPart place={place} who={step.who} /> : undefined}
                  label={words(`places.${place}.label`)}
                  chosen={chosen.includes(place)}
                  disabled={closed}
                  mark={chosenMark}
                  onChoose={() => onAnswer(place)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </AskLayout>
  );
}
