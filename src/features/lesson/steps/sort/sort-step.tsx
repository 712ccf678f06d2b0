import { NOT_SURE } from '../../../../domain/steps/outcome';
import { intoBox } from '../../../../domain/steps/sort';
import { Icon } from '../../../../art/icon';
import { useT } from '../../../../i18n/words-context';
import { AnswerCard } from '../../../../ui/answer-card';
import { Button } from '../../../../ui/button';
import { Say } from '../../../../ui/say';
import { isYoung } from '../../../../domain/ages';
import { AskLayout } from '../ask-layout';
import { CardPicture } from '../card-picture';
import { chosenMark } from '../chosen-mark';
import { NotSure } from '../not-sure';
import type { StepViewProps } from '../step-view';
import { SortedItems } from './sorted-items';
import css from './sort-step.module.css';

/** *Sort*: one big item, and boxes to put it in. What was sorted lies small in its box and can be taken up again. */
export function SortStep({ step, outcome, band, words, has, onAnswer, feedback, onward }: StepViewProps<'sort'>) {
  const t = useT('common');
  const { current, boxOf, next } = outcome.shows;
  const lying = boxOf.get(current);
  const label = (item: string) => words(`items.${item}.label`);
  const picture = step.items.find((item) => item.id === current)?.picture;
  const inBox = (box: string) => (
    <SortedItems
      items={step.items.filter((item) => boxOf.get(item.id) === box)}
      current={current}
      label={label}
      onTake={onAnswer}
    />
  );
  return (
    <AskLayout
      step={step}
      band={band}
      ask={words('ask')}
      text={has('text') ? words('text') : undefined}
      lay="above"
      foot={feedback}
      action={
        lying !== undefined &&
        next !== undefined && (
          <Button tone="go" after={<Icon name="next" />} wordless={isYoung(band)} onPress={() => onAnswer(next)}>
            <span data-say>{t('lesson.nextItem')}</span>
          </Button>
        )
      }
      onward={onward}
    >
      <div class={css['sorting']} data-boxes={step.boxes.length}>
        <div class={css['item']} aria-live="polite" data-say-now>
          {picture && (
            <div key={current} class={css['picture']}>
              <CardPicture picture={picture} />
            </div>
          )}
          <Say text={label(current)} />
        </div>
        {step.boxes.map((box) => (
          <div key={box.id} class={css['box']}>
            <AnswerCard
              label={words(`boxes.${box.id}`)}
              picture={box.picture && <CardPicture picture={box.picture} />}
              chosen={lying === box.id}
              mark={chosenMark}
              onChoose={() => onAnswer(intoBox(current, box.id))}
            />
            {inBox(box.id)}
          </div>
        ))}
        <div class={css['box']}>
          <NotSure chosen={lying === NOT_SURE} shape="tall" onPress={() => onAnswer(NOT_SURE)} />
          {inBox(NOT_SURE)}
        </div>
      </div>
    </AskLayout>
  );
}
