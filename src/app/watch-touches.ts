import type { AppDeps } from './deps';

/** How soon a second tap follows the first of a hasty finger, or of a hand that shakes on a switch. */
export const HASTY_MS = 350;

/** What fingers and keys do anywhere: they say that somebody is there, and what was not meant presses nothing. */
export function watchTouches(kiosk: AppDeps['kiosk'], hide: AppDeps['hide']): void {
  // A finger put down on 'Still there?' takes it away; what it is lifted from lies beneath, and nobody meant to press that.
  let ghost = false;
  // So does the other thumb, and the second tap of a hasty finger.
  let answeredAt = -Infinity;
  // Browsers press buttons with the first finger alone. A small hand often rests on the tablet while the other one taps.
  let second: Element | null = null;
  let secondAt = -Infinity;
  // Help and Hide lie over a question: whoever goes to them wants them, and no more of the question.
  const isIn = ({ target }: Event, where: string) => target instanceof Element && target.closest(where) !== null;
  const inCorner = (event: Event) => isIn(event, 'dialog [data-end]');
  const buttonAt = ({ clientX, clientY }: PointerEvent) =>
    document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('button:enabled') ?? null;
  addEventListener(
    'pointerdown',
    (event) => {
      if (kiosk.asking.peek() && !inCorner(event)) answeredAt = event.timeStamp;
      // Whoever goes straight on to help or Hide, where they lay a moment ago, wants them.
      ghost = event.timeStamp - answeredAt < HASTY_MS && !isIn(event, '[data-end]');
      second = event.isPrimary || ghost ? null : buttonAt(event);
      if (!inCorner(event)) kiosk.touched();
    },
    { passive: true },
  );
  addEventListener('pointerup', (event) => {
    const button = second && !event.isPrimary ? buttonAt(event) : null;
    if (!button || button !== second) return;
    const detail = event.timeStamp - secondAt < HASTY_MS ? 2 : 1;
    secondAt = event.timeStamp;
    const { clientX, clientY } = event;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY }));
  });
  // Two fingers on a touchpad, a wheel, dictation into a field: somebody is there, and presses nothing.
  for (const sign of ['wheel', 'input']) addEventListener(sign, kiosk.touched, { passive: true });
  addEventListener('keydown', (event) => {
    ghost = false;
    if (event.key === 'Enter' && kiosk.asking.peek() && !inCorner(event)) event.preventDefault();
    if (!inCorner(event) && !(event.key === 'Tab' && kiosk.asking.peek())) kiosk.touched();
    if (event.key !== 'Escape' || event.defaultPrevented || kiosk.grownUps.peek()) return;
    hide();
  });

  // The second tap of a hasty double tap would press what has taken the button's place: a step nobody saw, an answer nobody gave.
  let tapped: WeakRef<Node> | undefined;
  // And on a card that can be picked and put back, it would take back what the first one picked; on what turns a page in its place, it
  // would turn one that nobody has seen.
  addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      const gone = !tapped?.deref()?.isConnected && !target.closest('[data-again]');
      if (ghost || (event.detail > 1 && (gone || target.closest('[data-answer][aria-pressed],[data-turn]'))))
        event.stopPropagation();
      else tapped = new WeakRef(target);
      ghost = false;
    },
    true,
  );
}
