import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useDialogue } from '../../ui/use-dialogue';
import { Action } from './action';
import css from './question.module.css';

interface Props {
  heading: string;
  text: string;
  /** What the answer that loses nothing says. */
  stay: string;
  onStay: () => void;
  /** Other answers. */
  children?: ComponentChildren;
}

/** A question over this side. The browser's own dialogue keeps keyboard and screen reader inside it; Escape stays. */
export function Question({ heading, text, stay, onStay, children }: Props) {
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
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div class={css['answers']}>
        <Action tone="main" onPress={onStay}>
          {stay}
        </Action>
        {children}
      </div>
    </dialog>
  );
}
