import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import type { TallyStore } from './tally-store.model';

interface Props {
  tally: TallyStore;
  onCleared: () => void;
}

/** Away with today's counts, at two taps: a class's half hour of answers should not go by a slip. */
export function ClearCard({ tally, onCleared }: Props) {
  const t = useT('picture');
  const id = useId();
  const [asking, setAsking] = useState(false);
  const ways = useRef<HTMLDivElement>(null);
  const asked = useRef(asking);
  // The button goes with its press. The safe answer takes the focus, and with it the question is heard; after it the button has it again.
  useLayoutEffect(() => {
    if (asking === asked.current) return;
    asked.current = asking;
    [...(ways.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [asking]);
  return (
    <Card heading={t('clear.heading')}>
      <p>{t('clear.lead')}</p>
      <div ref={ways}>
        {asking ? (
          <div class={page['row']} role="group" aria-labelledby={id}>
            <p id={id}>{t('clear.sure')}</p>
            <Action
              tone="main"
              onPress={() => {
                tally.clear();
                onCleared();
              }}
            >
              {t('clear.yes')}
            </Action>
            <Action onPress={() => setAsking(false)}>{t('clear.no')}</Action>
          </div>
        ) : (
          <Action onPress={() => setAsking(true)}>{t('clear.ask')}</Action>
        )}
      </div>
    </Card>
  );
}
