import { useState } from 'preact/hooks';
import { PIN_LENGTH, pinProblem } from '../../domain/pin';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import css from './form.module.css';
import { Keypad } from './keypad';

interface Props {
  /** Whether a PIN is stored that may stay. */
  hasPin: boolean;
  /** A PIN chosen twice the same, or empty. */
  chosen: string;
  onChosen: (pin: string) => void;
}

type Said = 'first' | 'again' | 'different' | 'digits' | 'easy';

/** A new PIN, entered twice. It counts when the form is saved. */
export function PinChooser({ hasPin, chosen, onChosen }: Props) {
  const t = useT('teacher');
  const [open, setOpen] = useState(!hasPin);
  const [first, setFirst] = useState('');
  const [digits, setDigits] = useState('');
  const [said, setSaid] = useState<Said>('first');

  const restart = (why: Said) => {
    setFirst('');
    setDigits('');
    setSaid(why);
  };
  const enter = () => {
    if (first === '') {
      const problem = pinProblem(digits);
      if (problem) return restart(problem);
      setFirst(digits);
      setDigits('');
      return setSaid('again');
    }
    if (digits !== first) return restart('different');
    restart('first');
    setOpen(false);
    onChosen(digits);
  };

  if (!open) {
    return (
      <div class={css['chooser']}>
        <p role="status">{chosen !== '' ? t('school.pin.ready') : ''}</p>
        <Action onPress={() => setOpen(true)}>
          {chosen !== '' ? t('school.pin.changeAgain') : t('school.pin.change')}
        </Action>
      </div>
    );
  }
  return (
    <div class={css['chooser']}>
      <p role="status">
        <strong>{t(`school.pin.${said}`)}</strong>
      </p>
      <Keypad
        digits={digits}
        most={PIN_LENGTH.max}
        onDigits={setDigits}
        done={{ words: t('school.pin.next'), onPress: enter }}
      />
      {hasPin && (
        <Action
          onPress={() => {
            restart('first');
            setOpen(false);
            onChosen('');
          }}
        >
          {t('school.pin.keep')}
        </Action>
      )}
    </div>
  );
}
