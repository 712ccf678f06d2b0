import type { Clock } from '../platform/clock';
import { HASTY_MS } from './watch-touches';

/** How long the frame rests on one thing. Slow enough to read a short answer and press. */
export const SCAN_MS = 2500;

/** `moves`: the frame goes on by itself and the one switch presses. `waits`: one switch moves it on, another presses. */
export type Scan = 'moves' | 'waits';

const CAN_BE_PRESSED =
  'button:not(:disabled), a[href], [role="button"]:not([aria-disabled="true"]), select:not(:disabled)';

/** Takes the next choice of a list, for no switch opens it: the language of the whole tablet is picked from one. */
function takeNext(list: HTMLSelectElement): void {
  const there = [...list.options].filter(({ disabled }) => !disabled);
  const next = there[(there.findIndex(({ value }) => value === list.value) + 1) % there.length];
  if (!next) return;
  list.value = next.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What can be pressed now, in the order of the scan: what the screen is about, then the bar. A dialogue shuts out the rest. */
function pressable(page: Document): HTMLElement[] {
  const top = page.querySelector('dialog[open]');
  const among = (root: ParentNode | null) =>
    [...(root?.querySelectorAll<HTMLElement>(CAN_BE_PRESSED) ?? [])].filter(
      (one) => !('checkVisibility' in one) || one.checkVisibility({ visibilityProperty: true }),
    );
  if (top) return among(top);
  return [...among(page.querySelector('main')), ...among(page.querySelector('header'))];
}

/**
 * Lets a child who presses switches in place of the screen do everything: a frame goes from one thing to the next, and a switch
 * presses what is framed. Switches come as keys (boxes send Space and Enter) or as a tap anywhere beside the things themselves; a tap on
 * a thing, Tab and Escape work as ever, so that whoever sits beside the child can always help.
 * Only the frame says where the scan is: nothing is kept of what was pressed.
 * @returns stops it
 */
export function startScanning(page: Document, scan: Scan, clock: Pick<Clock, 'after'>): () => void {
  let framed: HTMLElement | undefined;
  /** The screen itself has not come yet, and the bar is framed for want of anything else. */
  let early = false;
  /** Something else has been framed since the last press, because what was pressed took the screen away. */
  let turnedSince = false;
  let pressedAt = -Infinity;
  let cancel = () => {};

  const frame = (next: HTMLElement | undefined) => {
    framed?.removeAttribute('data-scan');
    framed = next;
    if (!next) return;
    next.setAttribute('data-scan', '');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  };
  const moveOn = () => {
    const all = pressable(page);
    const at = framed ? all.indexOf(framed) : -1;
    // What was framed is gone: the screen is another one, and its first thing comes first.
    frame(all[(at + 1) % all.length]);
    early = Boolean(all[0]?.closest('header'));
  };
  const tick = () => {
    cancel();
    if (scan === 'moves')
      cancel = clock.after(SCAN_MS, () => {
        moveOn();
        tick();
      });
  };
  const press = () => {
    const isThere = framed && pressable(page).includes(framed);
    if (!isThere) moveOn();
    else if (framed instanceof HTMLSelectElement) takeNext(framed);
    else framed?.click();
    tick();
  };

  const onKey = (event: KeyboardEvent) => {
    const isSwitch = event.key === 'Enter' || event.key === ' ';
    if (!isSwitch) return;
    // The browser's own press of the focused button would be a second one, and a held switch many.
    event.preventDefault();
    if (event.type !== 'keydown' || event.repeat) return;
    if (scan === 'waits' && event.key === ' ') {
      // Who moves on has seen what has come.
      turnedSince = false;
      return moveOn();
    }
    // It would press what has come in the place of what was pressed: a page nobody saw, an answer nobody gave.
    if (turnedSince && event.timeStamp - pressedAt < HASTY_MS) return;
    turnedSince = false;
    pressedAt = event.timeStamp;
    press();
  };
  const onTap = (event: MouseEvent) => {
    const on = event.target instanceof Element ? event.target.closest(`${CAN_BE_PRESSED}, label`) : null;
    if (!on) press();
  };

  // Another screen: its first thing is framed at once, or a child would press into nothing.
  const turned = new MutationObserver(() => {
    // A question over the screen shuts out what was framed.
    const top = page.querySelector('dialog[open]');
    const stays = framed?.isConnected && (!top || top.contains(framed));
    const comes = early && !pressable(page)[0]?.closest('header');
    if (!framed || (stays && !comes)) return;
    // On a map, Home: one press would end the visit before its first lantern had been framed.
    if (comes) frame(undefined);
    turnedSince = true;
    moveOn();
    tick();
  });

  turned.observe(page.body, { subtree: true, childList: true, attributeFilter: ['open'] });
  page.addEventListener('keydown', onKey, { capture: true });
  page.addEventListener('keyup', onKey, { capture: true });
  page.addEventListener('click', onTap);
  moveOn();
  tick();
  return () => {
    cancel();
    turned.disconnect();
    frame(undefined);
    page.removeEventListener('keydown', onKey, { capture: true });
    page.removeEventListener('keyup', onKey, { capture: true });
    page.removeEventListener('click', onTap);
  };
}
