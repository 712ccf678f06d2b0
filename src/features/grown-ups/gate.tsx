import { useState } from 'preact/hooks';
import { useT } from '../../i18n/words-context';
import type { Clock } from '../../platform/clock';
import { gateDigits } from './gate-digits';
import { Keypad } from './keypad';
import { Page } from './page';
import css from './door.module.css';

interface Props {
  clock: Pick<Clock, 'now'>;
  onPass: () => void;
}

/** Asks for three digits written as words: a young child who taps about does not come further than this. */
export function Gate({ clock, onPass }: Props) {
  const t = useT('teacher');
  const [round, setRound] = useState(0);
  const [seed] = useState(() => clock.now());
  const [digits, setDigits] = useState('');
  const wanted = gateDigits(seed + round);
  const [first, second, third] = wanted.map((digit) => t(`numbers.n${digit as 0}`));

  const type = (typed: string) => {
    if (typed.length < wanted.length) return setDigits(typed);
    setDigits('');
    if (typed === wanted.join('')) return onPass();
    setRound(round + 1);
  };

  return (
    <Page heading={t('gate.heading')}>
      <div class={css['door']}>
        <div class={css['ask']} role="status">
          {round > 0 && <p class={css['again']}>{t('gate.again')}</p>}
          <p class={css['words']}>{t('gate.tap', { first, second, third })}</p>
        </div>
        <Keypad digits={digits} most={wanted.length} onDigits={type} />
        <p class={css['small']}>{t('gate.why')}</p>
      </div>
    </Page>
  );
}
