import { useState } from 'preact/hooks';
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
  const [asking, setAsking] = useState(false);
  return (
    <Card heading={t('clear.heading')}>
      <p>{t('clear.lead')}</p>
      <div class={page['row']}>
        {asking ? (
          <>
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
          </>
        ) : (
          <Action onPress={() => setAsking(true)}>{t('clear.ask')}</Action>
        )}
      </div>
    </Card>
  );
}
