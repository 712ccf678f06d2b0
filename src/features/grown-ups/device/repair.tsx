import type { DeviceFacts } from '../../../domain/readiness';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import page from '../page.module.css';
import css from './device.module.css';
import type { DeviceModel } from './device.model';

interface Props {
  model: DeviceModel;
  offline: DeviceFacts['offline'];
}

/** Looking again, mending, and how that went. */
export function Repair({ model, offline }: Props) {
  const t = useT('teacher');
  const work = model.work.value;
  const { done, of } = model.progress.value;
  const outcome = model.outcome.value;
  const busy = work !== 'idle';
  const isKept = offline === 'ready' || offline === 'update-waiting';
  const lookSaid = () => {
    const looked = model.looked.value;
    // When it has come, what has is said above.
    if (!looked || (looked === 'first' && offline !== 'installing')) return '';
    return t(`device.repair.look.${looked === 'coming' && offline === 'update-waiting' ? 'here' : looked}`);
  };
  return (
    <div class={css['repair']}>
      <div class={page['row']}>
        <Action tone="main" off={busy} onPress={() => void model.repair()}>
          {t('device.repair.go')}
        </Action>
        <Action off={busy} onPress={() => void model.check()}>
          {t('device.repair.again')}
        </Action>
        <Action off={busy || model.looked.value === 'looking'} onPress={() => void model.look()}>
          {t(isKept ? 'device.repair.update' : 'device.repair.bring')}
        </Action>
      </div>
      <p role="status" class={css['outcome']}>
        {lookSaid()}
      </p>
      <p class={css['small']}>{t('device.repair.hint')}</p>
      {busy && (
        <progress
          class={css['progress']}
          aria-label={t(`device.repair.${work}`)}
          {...(of > 0 ? { value: done, max: of } : {})}
        />
      )}
      <p role="alert" class={css['outcome']}>
        {!busy && outcome && t(`device.repair.outcome.${outcome}`)}
      </p>
    </div>
  );
}
