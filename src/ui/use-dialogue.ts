import { useEffect, useRef } from 'preact/hooks';

/**
 * A question over the screen: the browser's own dialogue, which keeps keyboard and screen reader inside it. Its first button, the
 * answer that loses nothing, takes the focus; when it goes, what had the focus before has it again.
 * @returns the ref of the `<dialog>`
 */
export function useDialogue() {
  const dialogue = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialogue.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    shown?.querySelector('button')?.focus();
    return () => {
      shown?.close();
      // The browser gives the focus back only to a dialogue that is still in the page when it closes.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return dialogue;
}
