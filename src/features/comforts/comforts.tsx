import { ComfortPicture } from '../../art/comfort-picture';
import { Icon } from '../../art/icon';
import { COMFORTS, type Comfort } from '../../domain/school';
import { useT } from '../../i18n/words-context';
import { AnswerCard } from '../../ui/answer-card';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { StepLayout } from '../../ui/step-layout';
import css from './comforts.module.css';

interface Props {
  chosen: readonly Comfort[];
  onChange: (comfort: Comfort, on: boolean) => void;
  /** Back to the welcome screen, with what was chosen. */
  onDone: () => void;
}

/** What makes the screen easier to use. Each is seen at once, and nobody is asked why. */
export function Comforts({ chosen, onChange, onDone }: Props) {
  const t = useT('comforts');
  return (
    <StepLayout
      onward={
        <Button tone="go" after={<Icon name="next" />} focusKey="next" onPress={onDone}>
          {t('all')}
        </Button>
      }
    >
      <div class={css['ask']}>
        <Say as="h1" size="large" text={t('heading')} focusKey="heading" />
        <Say text={t('text')} />
      </div>
      <ul class={css['cards']} aria-label={t('heading')}>
        {COMFORTS.map((comfort) => {
          const on = chosen.includes(comfort);
          return (
            <li key={comfort} class={css['item']}>
              <AnswerCard
                picture={<ComfortPicture of={comfort} />}
                label={t(comfort)}
                chosen={on}
                mark={<Icon name="check" />}
                onChoose={() => onChange(comfort, !on)}
              />
            </li>
          );
        })}
      </ul>
    </StepLayout>
  );
}
