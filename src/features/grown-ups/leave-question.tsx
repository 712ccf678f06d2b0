import { useId } from 'preact/hooks';
import { useT } from '../../i18n/words-context';
import { useDialogue } from '../../ui/use-dialogue';
import { Action } from './action';
import css from './leave-question.module.css';

interface Props {
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before something typed would be lost. The browser's own dialogue keeps keyboard and screen reader inside it. */
export function LeaveQuestion({ onStay, onLeave }: Props) {
  const t = useT('teacher');
  const id = useId();
  const dialogue = useDialogue();
  return (
    <dialog
      ref={dialogue}
      class={css['question']}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id={`${id}-heading`}>{t('unsaved.heading')}</h2>
      <p id={`${id}-text`}>{t('unsaved.text')}</p>
      <div class={css['answers']}>
        <Action tone="main" onPress={onStay}>
          {t('unsaved.stay')}
        </Action>
        <Action onPress={onLeave}>{t('unsaved.leave')}</Action>
      </div>
    </dialog>
  );
}
