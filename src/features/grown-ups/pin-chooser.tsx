import { useId } from 'preact/hooks';
import { PIN_LENGTH } from '../../domain/pin';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { ProblemText } from './field';
import css from './form.module.css';
import { Keypad } from './keypad';
import { blankPin, enterPin, type PinEntry } from './pin-entry';

interface Props {
  /** Whether a PIN is stored that may stay. */
  hasPin: boolean;
  pin: PinEntry;
  /** What is wrong, in plain words. */
  problem: string | undefined;
  onPin: (pin: PinEntry) => void;
}

/** A new PIN, entered twice. It counts when the form is saved. */
export function PinChooser({ hasPin, pin, problem, onPin }: Props) {
  const t = useT('teacher');
  const id = useId();
  if (!pin.open) {
    return (
      <div class={css['chooser']}>
        <p role="status">{pin.chosen !== '' ? t('school.pin.ready') : ''}</p>
        <Action onPress={() => onPin({ ...pin, open: true })}>
          {pin.chosen !== '' ? t('school.pin.changeAgain') : t('school.pin.change')}
        </Action>
      </div>
    );
  }
  return (
    <div class={css['chooser']}>
      {problem !== undefined && <ProblemText id={id}>{problem}</ProblemText>}
      <p role="status">
        <strong>{t(`school.pin.${pin.said}`)}</strong>
      </p>
      <Keypad
        digits={pin.digits}
        most={PIN_LENGTH.max}
        problem={problem === undefined ? undefined : id}
        onDigits={(digits) => onPin({ ...pin, digits })}
        done={{ words: t('school.pin.next'), onPress: () => onPin(enterPin(pin)) }}
      />
      {hasPin && <Action onPress={() => onPin(blankPin(false))}>{t('school.pin.keep')}</Action>}
    </div>
  );
}
