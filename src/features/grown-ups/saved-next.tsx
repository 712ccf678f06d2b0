import { Icon } from '../../art/icon';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import type { Page } from './grown-ups.model';
import page from './page.module.css';

interface Props {
  onOpen: (page: Page) => void;
}

/** What is worth doing right after a set-up was saved, while everybody is still at the table. */
export function SavedNext({ onOpen }: Props) {
  const t = useT('teacher');
  return (
    <Card heading={t('recovery.next')}>
      <p>{t('recovery.why')}</p>
      <div class={page['row']}>
        <Action tone="main" before={<Icon name="printer" />} onPress={() => window.print()}>
          {t('recovery.print')}
        </Action>
        <Action onPress={() => onOpen('transfer')}>{t('recovery.copy')}</Action>
        <Action onPress={() => onOpen('device')}>{t('recovery.device')}</Action>
      </div>
    </Card>
  );
}
