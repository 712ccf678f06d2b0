import { computed, effect } from '@preact/signals';
import type { Comfort } from '../domain/school';
import type { Clock } from '../platform/clock';
import type { PageLife } from '../platform/page-life';
import type { Storage } from '../platform/storage';
import type { Updates } from '../platform/updates';
import type { AppDeps } from './deps';
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
  const touched = () => kiosk.touched();
  addEventListener('pointerdown', touched, { passive: true });
  addEventListener('keydown', (event) => {
    touched();
    if (event.key !== 'Escape' || event.defaultPrevented || kiosk.grownUps.peek()) return;
    hide();
  });

  // The second tap of a hasty double tap would press what has taken the button's place: a step nobody saw, an answer nobody gave.
  let tapped: WeakRef<Node> | undefined;
  addEventListener(
    'click',
    (event) => {
      if (event.detail > 1 && !tapped?.deref()?.isConnected) event.stopPropagation();
      else tapped = new WeakRef(event.target as Node);
    },
    true,
  );

  keepFocus(document);

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

  // The set-up is parsed by code of its own, so that the first screen does not wait for it.
  kiosk.expectSchool(storage.read('lantern.school') !== undefined);
  import('./school')
    .then(({ forgetOldTally, readSchool }) => {
      forgetOldTally(storage, clock);
      kiosk.setSchool(readSchool(storage));
    })
    // Safe defaults. That a set-up lies there stays true, and the grown-ups' side says which files are missing.
    .catch(() => kiosk.missSchool());

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
