import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Band } from '../content/schema/lesson';
import { COMFORTS, SAFE_DEFAULTS, withComforts, type Comfort, type School } from '../domain/school';
import type { Clock } from '../platform/clock';
import type { Look } from '../platform/look';
import type { Speech } from '../platform/speech';
import type { WakeLock } from '../platform/wake-lock';
import { createSleep } from './asleep';
import { createVisit, type Visit } from './visit.model';

/** How long 'Carry on' waits on the welcome screen after Hide: long enough for someone to walk past, and no longer. */
export const CARRY_ON_MS = 2 * 60_000;
/** How long 'Still there?' waits for a tap before the visit ends (WCAG 2.2.1 asks for 20 s at the least). */
export const STILL_THERE_MS = 45_000;
/**
 * How long a tablet waits for its teacher, at a stop of the class or with a hand-in to be scanned, before it asks 'Still there?'.
 * A class talks longer than a child is idle, and nobody may be thrown out for listening.
 */
export const WAITING_MS = 20 * 60_000;

/** How long the grown-ups' side stays open without a touch; before its end it asks as a child is asked. */
export const GROWN_UPS_MS = 10 * 60_000;
/** The same while a lesson is run from it: a board that shuts in the middle of one stops a class. */
export const RUNNING_MS = 60 * 60_000;

/** How often the kiosk is told that it is awake. */
export const BEAT_MS = 2000;

const NO_COMFORTS: readonly Comfort[] = [];

/** What lies over everything a child did: the toy of Hide, or nothing. */
export type Cover = 'none' | 'toy';

export interface Powers {
  clock: Clock;
  speech: Pick<Speech, 'stop'>;
  wakeLock: WakeLock;
  look: Look;
  /** Reading aloud counts as being there. */
  isReading: () => boolean;
}

/**
 * The tablet itself: whether a visit runs, whether it is covered, whether anyone is still there.
 * A visit goes by `end`, by `endTell` where another waits beside it, and by Hide and leaving, which keep at most a lesson for two
 * minutes: whatever must be cleared up with a visit belongs to all of them.
 */
export interface Kiosk {
  readonly visit: ReadonlySignal<Visit | undefined>;
  /** A covered visit that 'Carry on' can bring back, until its two minutes are over. */
  readonly away: ReadonlySignal<Visit | undefined>;
  readonly cover: ReadonlySignal<Cover>;
  readonly asking: ReadonlySignal<boolean>;
  readonly grownUps: ReadonlySignal<boolean>;
  readonly school: ReadonlySignal<School>;
  /** Whether an adult has set this tablet up. */
  readonly isSetUp: ReadonlySignal<boolean>;
  readonly language: ReadonlySignal<string>;
  /** What the screen wears now: the child's own choice, else the school's, else the device's; on the grown-ups' side its colours alone. */
  readonly comforts: ReadonlySignal<readonly Comfort[]>;
  /** What every visit begins with. */
  readonly eased: ReadonlySignal<readonly Comfort[]>;
  /** What an adult has set up; nothing where none has. A visit that began before it was read is put right: see `whenSchool`. */
  setSchool(school: School | undefined): void;
  /** Something is stored as a set-up but not read yet: the welcome screen does not claim that there is none. */
  expectSchool(stored: boolean): void;
  /**
   * What is stored as a set-up cannot be read now: what looks like one is believed, else safe defaults hold. Nobody waits any longer.
   */
  missSchool(stored: unknown): void;
  /**
   * Calls at once, or when the stored set-up has been read. Which age groups there are is not known before: a child of 4 who was
   * quicker than the tablet would land among lessons for 7 to 9.
   */
  whenSchool(then: () => void): void;
  setLanguage(language: string): void;
  /**
   * The running visit, or a new one. A new one drops any that waits to be carried on, for it is another child now, and shuts the
   * grown-ups' side: in one turn, so that no update finds the tablet at rest between the two and reloads under a class.
   */
  begin(): Visit;
  /**
   * As `begin`, for 'Who can I tell?' alone: a covered lesson goes on waiting, and so do the switches its child needs. Whoever asks
   * for help has not left what they were at.
   */
  beginTell(): Visit;
  /** Back from 'Who can I tell?' to the welcome screen, with what waits there. */
  endTell(): void;
  end(): void;
  hide(): void;
  leaveToy(): void;
  carryOn(): void;
  /** The page leaves the screen: as Hide, without the toy. */
  putAway(): void;
  /** The page is looked at again. */
  lookedAt(): void;
  /**
   * Called every `BEAT_MS`. A shut lid or a flat battery stops a tablet's timers without a word: the next child would find the
   * lesson of the last one. It is put away as by Hide, for who only shut the lid for a moment, and dropped after as long as Hide
   * would have dropped it.
   */
  awake(): void;
  touched(): void;
  openGrownUps(): void;
  /** A lesson is run from the grown-ups' side, or no longer: meanwhile the screen stays lit and the side open. */
  setRunning(on: boolean): void;
  closeGrownUps(): void;
}

export function createKiosk(powers: Powers): Kiosk {
  const { clock, speech, wakeLock, look } = powers;
  const visit = signal<Visit | undefined>(undefined);
  const away = signal<Visit | undefined>(undefined);
  const cover = signal<Cover>('none');
  const asking = signal(false);
  const grownUps = signal(false);
  // Until the school is known, the page goes on wearing what it has: a flash of light makes a dark room look.
  const school = signal<School>({
    ...SAFE_DEFAULTS,
    ...(look.first && { comforts: COMFORTS.filter((one) => look.first.includes(one)) }),
  });
  const wished = signal(look.wished());
  const isSetUp = signal(false);
  const language = signal<string>('en');

  /**
   * The switches of a covered child, and nothing else they chose: the toy must not tell what a child needs, but one that no switch
   * moves would strand them in it.
   */
  const worn = signal(NO_COMFORTS);
  const eased = computed(() => withComforts(wished.value, [...(school.value.comforts ?? NO_COMFORTS), ...worn.value]));
  const comforts = computed(() => {
    // Colours for eyes that see little, or for a dark room, are an adult's too; larger letters and symbols are for children's pages.
    if (grownUps.value) return eased.value.filter((comfort) => comfort === 'high-contrast' || comfort === 'dark-room');
    return visit.value?.comforts.value ?? eased.value;
  });

  /** Who waits for the set-up to be read; nothing when there is none to wait for. */
  let unread: (() => void)[] | undefined;
  /** How many reasons there are to keep the grown-ups' side open: a session, and codes held up to other tablets. */
  let running = 0;
  let cancelIdle = () => {};
  let cancelAway = () => {};

  const { moment, since, slept: sleptSince } = createSleep(clock);
  let coveredAt = moment();
  let touchedAt = clock.now();
  const openFor = () => (running > 0 ? RUNNING_MS : GROWN_UPS_MS);

  const idleMs = () => school.value.idleMinutes * 60_000;

  const speakAsSchool = () => {
    language.value = school.value.languages[0] ?? 'en';
  };

  const watch = () => {
    cancelIdle();
    asking.value = false;
    const ask = () => {
      // Never thrown out while a voice reads: the complaint of every class that used a shared tablet.
      if (powers.isReading()) return watch();
      asking.value = true;
      cancelIdle = clock.after(STILL_THERE_MS, () => end());
    };
    // A grown-ups' page left open in a classroom shuts itself: it has people's names and the way to the set-up.
    if (grownUps.value) cancelIdle = clock.after(openFor() - STILL_THERE_MS, ask);
    // A toy that was played with goes too: the next child finds a fresh one.
    // Not before the lesson that it hides: its two minutes are promised.
    if (cover.value === 'toy') cancelIdle = clock.after(Math.max(idleMs(), away.value ? CARRY_ON_MS : 0), () => end());
    // A language picked, and nobody there any more: the next child reads the school's.
    if (!visit.value) {
      if (cover.value === 'none' && !grownUps.value) cancelIdle = clock.after(idleMs(), speakAsSchool);
      return;
    }
    cancelIdle = clock.after(idleMs(), () => {
      if (!visit.value?.isWaiting()) return ask();
      // Nor is help shut while it is read aloud.
      if (powers.isReading()) return watch();
      // A class listens; who was picked in 'Who can I tell?' does not wait with it for somebody else to see.
      visit.value.closeTell();
      cancelIdle = clock.after(Math.max(0, WAITING_MS - idleMs()), ask);
    });
  };

  const dropAway = () => {
    cancelAway();
    away.value = undefined;
    worn.value = NO_COMFORTS;
  };

  /** What a child wore or picked goes, once neither their lesson nor their toy is there. */
  const forget = () => {
    worn.value = NO_COMFORTS;
    if (!visit.value) speakAsSchool();
  };

  const end = () => {
    speech.stop();
    wakeLock.release();
    cancelIdle();
    dropAway();
    visit.value = undefined;
    cover.value = 'none';
    asking.value = false;
    grownUps.value = false;
    running = 0;
    // Between two children, and never under the eyes of one.
    wished.value = look.wished();
    speakAsSchool();
  };

  /** Takes the visit off the screen and starts its two minutes. Picks in 'Who can I tell?' go at once. */
  const step = () => {
    speech.stop();
    wakeLock.release();
    cancelIdle();
    asking.value = false;
    const leaving = visit.value;
    cover.value = 'toy';
    if (!leaving) return;
    leaving.closeTell();
    visit.value = undefined;
    // A visit with neither a lesson under way nor a hand-in to be scanned has nothing to carry on.
    const now = leaving.screen.value;
    const lasts = now.name === 'lesson' || 'text' in now;
    // 'Who can I tell?' was opened beside a lesson that waits: its two minutes go on.
    if (!lasts && away.value) return;
    worn.value = leaving.comforts.value.filter((comfort) => comfort.includes('switch'));
    coveredAt = moment();
    cancelAway();
    away.value = lasts ? leaving : undefined;
    cancelAway = clock.after(CARRY_ON_MS, () => {
      away.value = undefined;
      // A toy that is played with keeps its switches and its language: without them a child is stranded in it.
      if (cover.value === 'none') forget();
    });
  };

  const lookedAt = () => {
    // Whatever is left of a visit goes, also what has a timer of its own that slept: the toy, and a language that was picked.
    if (since(coveredAt) >= (grownUps.value ? openFor() : CARRY_ON_MS)) end();
  };

  const putAway = () => {
    if (visit.value) {
      // Covered meanwhile: with nothing over it, no visit and none waiting, if only for a moment, an update would reload the page.
      step();
      cover.value = 'none';
    } else if (!away.value) coveredAt = moment();
  };

  const awake = () => {
    const slept = sleptSince();
    if (!slept) return;
    const late = away.value && since(coveredAt) >= CARRY_ON_MS;
    if (grownUps.value) {
      // What somebody types into at this moment has not slept: its clock has been set right.
      if (slept >= openFor() && clock.now() - touchedAt >= BEAT_MS) end();
    } else if (slept >= CARRY_ON_MS || late) end();
    else putAway();
  };

  const startOf = () => ({
    language: language.value,
    band: (school.value.bands[0] ?? '7-9') satisfies Band,
    comforts: eased.value,
  });
  /** The running visit, or a new one. */
  const currentVisit = () => {
    if (visit.value) return visit.value;
    visit.value = createVisit(startOf());
    wakeLock.hold();
    watch();
    return visit.value;
  };

  const schoolIsKnown = () => {
    const waiting = unread ?? [];
    unread = undefined;
    for (const then of waiting) then();
  };

  const takeSchool = (next: School | undefined) => {
    school.value = next ?? SAFE_DEFAULTS;
    isSetUp.value = next !== undefined;
    if (!visit.value || unread) speakAsSchool();
    if (unread) visit.value?.startFrom(startOf());
    schoolIsKnown();
  };

  return {
    visit,
    away,
    cover,
    asking,
    grownUps,
    school,
    isSetUp,
    language,
    comforts,
    eased,
    setSchool: takeSchool,
    expectSchool(stored) {
      isSetUp.value = stored;
      unread = stored ? [] : undefined;
    },
    missSchool(stored) {
      const rough = (stored as { school?: School } | null | undefined)?.school;
      if (rough?.bands && rough.people && rough.languages && rough.region) return takeSchool(rough);
      schoolIsKnown();
    },
    whenSchool(then) {
      if (unread) unread.push(then);
      else then();
    },
    setLanguage(next) {
      language.value = next;
      if (visit.value) visit.value.language.value = next;
      else watch();
    },
    begin: () =>
      batch(() => {
        if (grownUps.value) end();
        dropAway();
        return currentVisit();
      }),
    beginTell: currentVisit,
    endTell() {
      if (!away.value) return end();
      speech.stop();
      wakeLock.release();
      visit.value = undefined;
      watch();
    },
    end,
    hide() {
      step();
      watch();
    },
    leaveToy() {
      cover.value = 'none';
      if (!away.value) forget();
      watch();
    },
    carryOn() {
      const waiting = away.value;
      if (!waiting) return;
      cancelAway();
      // In this order: with no visit and none waiting, if only for a moment, an update would reload the page.
      visit.value = waiting;
      away.value = undefined;
      wakeLock.hold();
      watch();
    },
    putAway,
    lookedAt,
    awake,
    touched() {
      // Who wakes a tablet may be quicker than its beat: what they touch is theirs alone.
      awake();
      touchedAt = clock.now();
      watch();
    },
    openGrownUps: () =>
      batch(() => {
        end();
        grownUps.value = true;
        watch();
      }),
    setRunning(on) {
      running = grownUps.value ? Math.max(0, running + (on ? 1 : -1)) : 0;
      if (running > 0) wakeLock.hold();
      else if (!visit.value) wakeLock.release();
      watch();
    },
    closeGrownUps: end,
  };
}
