import type { ComponentChildren } from 'preact';
import { Say } from '../ui/say';
import { useDialogue } from '../ui/use-dialogue';
import css from './sheet.module.css';

interface Props {
  heading: string;
  text: string;
  picture?: ComponentChildren;
  /** The bar of the screen below once more: nothing under a dialogue can be tapped, and who cannot read is asked too. */
  bar: ComponentChildren;
  /** Buttons; the first one is the safe choice and takes the focus. */
  children: ComponentChildren;
  onClose: () => void;
}

/** A short question over the screen. The browser's own dialogue keeps keyboard and screen readers inside it. */
export function Sheet({ heading, text, picture, bar, children, onClose }: Props) {
  const dialogue = useDialogue();
  return (
    <dialog
      ref={dialogue}
      class={css['sheet']}
      aria-label={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {picture !== undefined && <div class={css['picture']}>{picture}</div>}
      <Say as="h2" text={heading} size="large" />
      <Say text={text} />
      <div class={css['buttons']}>{children}</div>
      <div class={css['bar']}>{bar}</div>
    </dialog>
  );
}
