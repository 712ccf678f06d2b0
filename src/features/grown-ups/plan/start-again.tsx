import { useState } from 'preact/hooks';
import type { Band } from '../../../content/schema/lesson';
import { startAgain } from '../../../domain/plan-changes';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { KeptLine } from '../kept-line';
import page from '../page.module.css';
import type { PlanStore } from '../plan-store.model';
import type { ListedLesson } from '../use-lessons';

interface Props {
  plan: PlanStore;
  lessons: readonly ListedLesson[];
  band: Band;
}

/** For the next class of the same age: clears the band's dates and ticks, after asking. */
export function StartAgain({ plan, lessons, band }: Props) {
  const t = useT('plan');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const { taught, prepared } = plan.plan.value;
  const nothing = !prepared.includes(band) && !lessons.some(({ id, band: of }) => of === band && id in taught);
  if (nothing) return null;
  return (
    <div>
      <Action expanded={asked} onPress={() => setAsked(!asked)}>
        {t('scheme.another')}
      </Action>
      {asked && (
        <>
          <p>{t('scheme.anotherAsk')}</p>
          <div class={page['row']}>
            <Action tone="main" onPress={() => setAsked(false)}>
              {t('scheme.anotherNo')}
            </Action>
            <Action
              onPress={() => {
                setDone(true);
                plan.change((old) => startAgain(old, lessons, band));
              }}
            >
              {t('scheme.anotherYes')}
            </Action>
          </div>
          {done && <KeptLine state={plan.state.value} />}
        </>
      )}
    </div>
  );
}
