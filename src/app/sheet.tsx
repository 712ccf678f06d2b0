import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Say } from '../ui/say';
import css from './sheet.module.css';

interface Props {
  heading: string;
  text: string;
  picture?: ComponentChildren;
  /** Help and Hide, where they are on the screen below: nothing under a dialogue can be tapped. */
  corner?: ComponentChildren;
  /** Buttons; the first one is the safe choice and takes the focus. */
  children: ComponentChildren;
  onClose: () => void;
}

/** A short question over the screen. The browser's own dialogue keeps keyboard and screen readers inside it. */
export function Sheet({ heading, text, picture, corner, children, onClose }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialogue.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      // The browser gives the focus back only to a dialogue that is still in the page when it closes.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
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
      {corner && <div class={css['corner']}>{corner}</div>}
    </dialog>
  );
}
