import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import page from '../page.module.css';
import css from './device.module.css';
import type { DeviceModel } from './device.model';

interface Props {
  model: DeviceModel;
  /** Asks the host for a newer version. */
  onUpdate: () => void;
}

/** Looking again, mending, and how that went. */
export function Repair({ model, onUpdate }: Props) {
  const t = useT('teacher');
  const work = model.work.value;
  const { done, of } = model.progress.value;
  const outcome = model.outcome.value;
  const busy = work !== 'idle';
  return (
    <div class={css['repair']}>
      <div class={page['row']}>
        <Action tone="main" off={busy} onPress={() => void model.repair()}>
          {t('device.repair.go')}
        </Action>
        <Action off={busy} onPress={() => void model.check()}>
          {t('device.repair.again')}
        </Action>
        <Action off={busy} onPress={onUpdate}>
          {t('device.repair.update')}
        </Action>
      </div>
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
