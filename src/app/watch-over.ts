import { computed, effect } from '@preact/signals';
import type { Comfort } from '../domain/school';
import type { Clock } from '../platform/clock';
import type { PageLife } from '../platform/page-life';
import type { Storage } from '../platform/storage';
import type { Updates } from '../platform/updates';
import type { AppDeps } from './deps';
import { BEAT_MS } from './kiosk.model';
import { setLessonNumbers } from '../i18n/i18n';
import { keepFocus } from './keep-focus';
import type { Scan } from './switch-scanning';

/**
 * How often a resting tablet asks its host for a newer version. By the clock and not by what children do: a request
 * whenever a visit ends would tell the host when visits end.
 */
const LOOK_FOR_UPDATE_MS = 6 * 3_600_000;

/** How long what a child will tap first may keep the rest from coming aboard. */
const BRING_ABOARD_MS = 10_000;

interface Watched extends AppDeps {
  clock: Clock;
  storage: Storage;
  updates: Updates;
  page: PageLife;
  /** Draws what the kiosk says now, before returning. */
  paintNow: () => void;
}

/** How soon a second tap follows the first of a hasty finger. */
const DOUBLE_TAP_MS = 350;

/** How long after a style did not come it is asked for again. */
const STYLE_AGAIN_MS = 3000;

/** How a child presses what they do not touch; undefined for all who do. */
function scanOf(comforts: readonly Comfort[]): Scan | undefined {
  if (comforts.includes('two-switches')) return 'waits';
  return comforts.includes('switch-scanning') ? 'moves' : undefined;
}

/** Runs when the tablet has nothing better to do; Safari has no idle callback. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => then(), { timeout: 4000 });
  else setTimeout(then, 1500);
}

/** Everything that happens to the tablet without a child asking for it: touches, leaving, coming back, set-up, updates. */
export function watchOver({
  kiosk,
  reader,
  parts,
  i18n,
  hide,
  clock,
  storage,
  updates,
  page,
  paintNow,
}: Watched): void {
  // A finger put down on 'Still there?' takes it away; what it is lifted from lies beneath, and nobody meant to press that.
  let ghost = false;
  // Browsers press buttons with the first finger alone. A small hand often rests on the tablet while the other one taps.
  let second: Element | null = null;
  let secondAt = -Infinity;
  // Help and Hide lie over a question: whoever goes to them wants them, and no more of the question.
  const inCorner = ({ target }: Event) => target instanceof Element && target.closest('dialog [data-end]') !== null;
  const buttonAt = ({ clientX, clientY }: PointerEvent) =>
    document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('button:enabled') ?? null;
  addEventListener(
    'pointerdown',
    (event) => {
      ghost = kiosk.asking.peek() && !inCorner(event);
      second = event.isPrimary || ghost ? null : buttonAt(event);
      if (!inCorner(event)) kiosk.touched();
    },
    { passive: true },
  );
  addEventListener('pointerup', (event) => {
    const button = second && !event.isPrimary ? buttonAt(event) : null;
    if (!button || button !== second) return;
    const detail = event.timeStamp - secondAt < DOUBLE_TAP_MS ? 2 : 1;
    secondAt = event.timeStamp;
    const { clientX, clientY } = event;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY }));
  });
  // Two fingers on a touchpad, a wheel, dictation into a field: somebody is there, and presses nothing.
  for (const sign of ['wheel', 'input']) addEventListener(sign, kiosk.touched, { passive: true });
  addEventListener('keydown', (event) => {
    ghost = false;
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

  // A style that did not come would leave its part bare for as long as the page lives: nobody asks for it a second time.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
        clock.after(STYLE_AGAIN_MS, () => target.replaceWith(target.cloneNode()));
    },
    true,
  );

  // The style forbids pinching on a child's screen; what was pinched before must still be let go.
  visualViewport?.addEventListener('resize', () =>
    document.documentElement.toggleAttribute('data-zoomed', (visualViewport?.scale ?? 1) > 1),
  );

  keepFocus(document);

  // The browser lists by name what a page has fetched, lessons too; one that comes after its child has gone is listed late.
  const forgetFetched = () => {
    if (!kiosk.visit.value && !kiosk.away.value) performance.clearResourceTimings();
  };
  effect(forgetFetched);

  const scan = computed(() => scanOf(kiosk.comforts.value));
  effect(() => {
    const wanted = scan.value;
    if (!wanted) return undefined;
    let stop = () => {};
    let over = false;
    // Without it the tablet still does everything by touch and by Tab.
    import('./switch-scanning').then(
      ({ startScanning }) => {
        if (!over) stop = startScanning(document, wanted, clock);
      },
      () => undefined,
    );
    return () => {
      over = true;
      stop();
    };
  });

  // What the system keeps as a picture of the app must be the welcome screen, and so must what Back brings back.
  page.onAway(() => {
    reader.stop();
    kiosk.putAway();
    paintNow();
  });
  page.onBack(() => kiosk.lookedAt());
  page.onRestored(() => {
    kiosk.end();
    paintNow();
  });

  const beat = () => {
    kiosk.awake();
    forgetFetched();
    clock.after(BEAT_MS, beat);
  };
  beat();

  // The set-up is parsed by code of its own, so that the first screen does not wait for it.
  kiosk.expectSchool(storage.read('lantern.school') !== undefined);
  import('./school')
    .then(({ forgetOldTally, readSchool }) => {
      forgetOldTally(storage, clock);
      kiosk.setSchool(readSchool(storage));
      // Another tab has another set-up by now: a child would be sent to an adult who has left.
      addEventListener('storage', ({ key }) => key === 'lantern.school' && kiosk.setSchool(readSchool(storage)));
    })
    // The piece that reads it is missing. It was whole when it was stored, so it is believed as it lies there: safe defaults would
    // show children of 4 the lessons for 7 to 9, and take away whom they can tell. The grown-ups' side says which files are missing.
    .catch(() => kiosk.missSchool(storage.read('lantern.school')));

  // Lessons name the numbers of the place; until these are there, and where none is known, they have words for them.
  effect(() => {
    const school = kiosk.school.value;
    import('./school').then(
      ({ lessonNumbersOf }) => setLessonNumbers(i18n, lessonNumbersOf(school)),
      () => undefined,
    );
  });

  // An update is applied on the welcome screen, with no visit running and none waiting to be carried on.
  const resting = () =>
    !kiosk.visit.value && !kiosk.away.value && kiosk.cover.value === 'none' && !kiosk.grownUps.value;
  const applyAtRest = () => {
    if (resting() && updates.state() === 'update-waiting') void updates.apply();
  };
  updates.isBusy(() => !resting());
  updates.onChange(applyAtRest);
  effect(applyAtRest);
  const lookForUpdate = () => {
    if (resting()) void updates.check();
    clock.after(LOOK_FOR_UPDATE_MS, lookForUpdate);
  };
  clock.after(LOOK_FOR_UPDATE_MS, lookForUpdate);

  whenIdle(() => {
    void storage.persist();
    const language = kiosk.language.peek();
    // A tap should find its screen in memory. What is missing shows its error when it is asked for, not before.
    const soon = [parts.tell, parts.bands, parts.map, parts.lesson].map((part) => part.load(language));
    // Everything else comes aboard after what the first child will tap: on a slow line the two would wait for each other.
    void Promise.race([Promise.allSettled(soon), new Promise<void>((late) => clock.after(BRING_ABOARD_MS, late))]).then(
      () => updates.start(),
    );
    for (const part of [parts.comforts, parts.end]) part.load(language).catch(() => undefined);
    import('../features/toy/more-toys').catch(() => undefined);
  });
}
