import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../../i18n/words-context';
import css from './keypad.module.css';

interface Props {
  digits: string;
  /** How many digits there may be. */
  most: number;
  /** While it waits: shown, still focusable, and without effect. */
  off?: boolean | undefined;
  /** Id of the words that say what is wrong, if something is; then it can take the focus, to be found. */
  problem?: string | undefined;
  onDigits: (digits: string) => void;
  /** Words of the button that ends, and what it does; none where the last digit ends it. */
  done?: { words: string; onPress: () => void } | undefined;
}

/**
 * Buttons for digits. There is no text field, so no keyboard of the tablet learns a PIN and none offers to save it. The
 * digit keys of a real keyboard work everywhere on the page but in its text fields.
 */
export function Keypad({ digits, most, off = false, problem, onDigits, done }: Props) {
  const t = useT('teacher');
  const add = (digit: string) => {
    if (!off && digits.length < most) onDigits(digits + digit);
  };
  const erase = () => {
    if (!off) onDigits(digits.slice(0, -1));
  };
  const end = () => {
    if (!off) done?.onPress();
  };
  const latest = useRef({ add, erase, end });
  latest.current = { add, erase, end };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : undefined;
      if (event.ctrlKey || event.metaKey || event.altKey || at?.closest('input, select, textarea')) return;
      // A key held down, by an unsteady hand too, is one digit; it may erase as long as it is held.
      if (event.repeat && event.key !== 'Backspace') return;
      if (/^[0-9]$/.test(event.key)) latest.current.add(event.key);
      else if (event.key === 'Backspace') latest.current.erase();
      else if (event.key === 'Enter' && !at?.closest('button')) latest.current.end();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const digitKey = (digit: string) => (
    <button key={digit} type="button" aria-disabled={off ? true : undefined} onClick={() => add(digit)}>
      {digit}
    </button>
  );

  // A telephone's order, from left to right in every script.
  return (
    <div
      class={css['keypad']}
      role="group"
      aria-label={t('keypad.label')}
      tabIndex={problem === undefined ? undefined : -1}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={problem}
    >
      <p class={css['dots']} aria-hidden="true">
        {'●'.repeat(digits.length)}
      </p>
      <p class="visually-hidden" role="status">
        {digits.length > 0 ? t('keypad.soFar', { number: digits.length }) : ''}
      </p>
      <div class={css['keys']} dir="ltr">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digitKey)}
        <button type="button" data-word aria-disabled={off ? true : undefined} onClick={erase}>
          {t('keypad.erase')}
        </button>
        {digitKey('0')}
        {done && (
          <button type="button" data-word data-main aria-disabled={off ? true : undefined} onClick={end}>
            {done.words}
          </button>
        )}
      </div>
    </div>
  );
}
