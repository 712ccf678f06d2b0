import { Icon } from '../../../art/icon';
import type { Readiness } from '../../../domain/readiness';
import { useT } from '../../../i18n/words-context';
import css from './device.module.css';

interface Props {
  readiness: Readiness;
  /** What IT reads out. */
  code: string;
}

/** The one line that ninety tablets are staged by: readable from a step away, and never by its colour alone. */
export function ReadyLine({ readiness: { state, blockers, notes }, code }: Props) {
  const t = useT('teacher');
  return (
    <div class={css['line']} data-state={state}>
      <Icon name={state === 'ready' ? 'check' : state === 'checking' ? 'clock' : 'warning'} />
      <div class={css['said']} role="status">
        <p class={css['big']}>{t(`device.ready.${state}`)}</p>
        {blockers.map((blocker) => (
          <p key={blocker} class={css['why']}>
            {t(`device.blocker.${blocker}`)}
          </p>
        ))}
        {notes.length > 0 && (
          <p>
            {t('device.notes')} {notes.map((note) => t(`device.note.${note}`)).join(' ')}
          </p>
        )}
      </div>
      <div class={css['code']}>
        <p>{t('device.code.label')}</p>
        <p class={css['signs']}>{code}</p>
        <p class={css['small']}>{t('device.code.hint')}</p>
      </div>
    </div>
  );
}
