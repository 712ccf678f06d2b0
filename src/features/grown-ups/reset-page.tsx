import { useState } from 'preact/hooks';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import form from './form.module.css';
import { Page } from './page';
import css from './page.module.css';
import { Points } from './points';

interface Props {
  /** The tablet would not let go of the set-up. */
  stuck: boolean;
  onReset: () => void;
  onKeep: () => void;
}

/** Clears the school's set-up, after saying what is lost and asking twice. */
export function ResetPage({ stuck, onReset, onKeep }: Props) {
  const t = useT('teacher');
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const go = () => {
    if (agreed) return onReset();
    setAsked(true);
  };
  return (
    <Page heading={t('reset.heading')}>
      <Card heading={t('reset.what')}>
        <Points texts={[t('reset.children'), t('reset.after')]} />
        <label class={form['choice']}>
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
          <span>{t('reset.agree')}</span>
        </label>
        <p role="alert">
          {stuck && <strong>{t('reset.stuck')}</strong>}
          {asked && !agreed && <strong>{t('reset.agreeFirst')}</strong>}
        </p>
        <div class={css['row']}>
          <Action tone="main" onPress={onKeep}>
            {t('reset.keep')}
          </Action>
          <Action onPress={go}>{t('reset.go')}</Action>
        </div>
      </Card>
    </Page>
  );
}
