import { useId } from 'preact/hooks';
import { useT } from '../../i18n/words-context';
import { useDialogue } from '../../ui/use-dialogue';
import { Action } from './action';
import css from './leave-question.module.css';

interface Props {
  /** Something typed would be lost. */
  unsaved: boolean;
  onStay: () => void;
}

/**
 * Asked before the side shuts by itself: a teacher called away from a half-typed set-up would find the welcome screen and nothing of
 * it. Any touch or key is the answer, and takes it away; the button is for who looks for one, and for what presses without touching.
 */
export function StillThere({ unsaved, onStay }: Props) {
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
      <h2 id={`${id}-heading`}>{t('stillThere.heading')}</h2>
      <p id={`${id}-text`}>{t(unsaved ? 'stillThere.unsaved' : 'stillThere.text')}</p>
      <div class={css['answers']}>
        <Action tone="main" onPress={onStay}>
          {t('stillThere.stay')}
        </Action>
      </div>
    </dialog>
  );
}
