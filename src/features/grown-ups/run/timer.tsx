import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { useT } from '../../../i18n/words-context';
import type { Clock } from '../../../platform/clock';
import { Action } from '../action';
import page from '../page.module.css';
import type { RunModel } from './run.model';
import css from './run.module.css';

interface Props {
  run: RunModel;
  clock: Clock;
}

const two = (n: number) => String(n).padStart(2, '0');

/**
 * How long the class has been at it, for the teacher alone: it counts up, begins with a tap and is never on the board. Children
 * are not hurried.
 */
export function Timer({ run, clock }: Props) {
  const t = useT('run');
  const [now, setNow] = useState(clock.now());
  const began = run.timer.value;
  useLayoutEffect(() => {
    if (began === undefined) return;
    let cancel = () => {};
    const tick = () => {
      setNow(clock.now());
      cancel = clock.after(1000, tick);
    };
    tick();
    return () => cancel();
  }, [began]);
  const seconds = began === undefined ? 0 : Math.max(0, Math.floor((now - began) / 1000));

  return (
    <div class={page['row']}>
      {began !== undefined && (
        <p class={css['timer']} role="timer" aria-label={t('own.timer')}>
          {`${Math.floor(seconds / 60)}:${two(seconds % 60)}`}
        </p>
      )}
      <Action before={<Icon name="clock" />} onPress={() => run.setTimer(began === undefined)}>
        {began === undefined ? t('own.timerStart') : t('own.timerStop')}
      </Action>
    </div>
  );
}
