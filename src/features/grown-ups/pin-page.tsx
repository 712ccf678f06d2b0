import { useLayoutEffect, useState } from 'preact/hooks';
import { PIN_LENGTH } from '../../domain/pin';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import css from './door.module.css';
import { Keypad } from './keypad';
import { Page } from './page';
import type { PinLock } from './pin-lock.model';

interface Props {
  lock: PinLock;
  onReset: () => void;
}

/** The wait in words, rounded up: sentences of their own, so that no language's plurals can leave the door without words. */
function waitKey(ms: number): 'w05' | 'w1' | 'w5' | 'w15' | 'w60' {
  const minutes = ms / 60_000;
  if (minutes <= 0.5) return 'w05';
  if (minutes <= 1) return 'w1';
  if (minutes <= 5) return 'w5';
  return minutes <= 15 ? 'w15' : 'w60';
}

/** The PIN, and the way on for an adult who does not know it any more. */
export function PinPage({ lock, onReset }: Props) {
  const t = useT('teacher');
  const [digits, setDigits] = useState('');
  const [short, setShort] = useState(false);
  const state = lock.state.value;
  const off = state === 'checking' || state === 'waiting';
  useLayoutEffect(() => lock.start(), [lock]);

  const enter = () => {
    if (digits.length < PIN_LENGTH.min) return setShort(true);
    setDigits('');
    void lock.tryPin(digits);
  };
  const type = (typed: string) => {
    setShort(false);
    setDigits(typed);
  };

  const message = () => {
    if (short) return t('pin.tooShort');
    switch (state) {
      case 'waiting':
        return t(`pin.wait.${waitKey(lock.wait.value)}`);
      case 'ready':
        return t('pin.ask');
      case 'checking':
      case 'wrong':
      case 'over':
      case 'failed':
        return t(`pin.${state}`);
    }
  };

  return (
    <Page heading={t('pin.heading')}>
      <div class={css['door']}>
        <div class={css['ask']}>
          <p class={css['words']} role="status">
            {message()}
          </p>
          {state === 'waiting' && <p class={css['small']}>{t('pin.waitNote')}</p>}
        </div>
        <Keypad
          digits={digits}
          most={PIN_LENGTH.max}
          off={off}
          onDigits={type}
          done={{ words: t('pin.ok'), onPress: enter }}
        />
      </div>
      <Card heading={t('pin.forgotten')}>
        <p>{t('pin.forgottenText')}</p>
        <div>
          <Action onPress={onReset}>{t('pin.reset')}</Action>
        </div>
      </Card>
    </Page>
  );
}
