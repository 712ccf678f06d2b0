import { computed, effect } from '@preact/signals';
import type { Comfort } from '../domain/school';
import type { Clock } from '../platform/clock';
import type { PageLife } from '../platform/page-life';
import type { Storage } from '../platform/storage';
import type { Updates } from '../platform/updates';
import type { AppDeps } from './deps';
import { BEAT_MS } from './kiosk.model';
import { keepFocus } from './keep-focus';
import { keepNew } from './keep-new';
import { readSetUp } from './read-set-up';
import type { Scan } from './switch-scanning';
import { watchTouches } from './watch-touches';

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
  watchTouches(kiosk, hide);

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

  readSetUp(kiosk, i18n, storage, clock);
  keepNew(kiosk, updates, clock);

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
