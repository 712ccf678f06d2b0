import { signal, type ReadonlySignal } from '@preact/signals';
import type { Band, Lesson } from '../../../content/schema/lesson';
import type { School } from '../../../domain/school';
import { stopPicture, type Session } from '../../../domain/session-code';
import { stopsOf } from '../../../domain/stops';
import type { GrownUpsPowers } from '../powers';

/** What a teacher runs on a class's tablets. Nothing of it is about a child, and nothing of it is stored. */
export interface Running {
  id: string;
  title: string;
  band: Band;
  session: Session;
  /** Places in `CODE_PICTURES`. */
  pictures: readonly number[];
  /** Where the tablets wait: before which step, from 1, and for which picture. */
  stops: readonly { step: number; picture: number }[];
}

/** What stands on the board: the code, the picture of a stop (from 0), the calm end, or the teacher's own page. */
export type Shown = 'code' | 'end' | number | undefined;

export interface RunModel {
  readonly running: ReadonlySignal<Running | undefined>;
  readonly shown: ReadonlySignal<Shown>;
  /** When the teacher's own timer began, by the clock that only grows; undefined while it does not run. */
  readonly timer: ReadonlySignal<number | undefined>;
  /** The lesson that was looked at last, by id; forgotten when this side is closed. */
  readonly looked: ReadonlySignal<string | undefined>;
  look(lesson: string): void;
  start(running: Running): void;
  show(what: Shown): void;
  setTimer(on: boolean): void;
  /** Forgets the session; what the tablets do goes on. */
  end(): void;
}

/**
 * A session as it runs. Held by the whole side, not by its page: a teacher who opens 'If a child tells you something' comes
 * back to the same code, with the class where it was.
 */
export function createRun({ clock, running: tellTablet }: Pick<GrownUpsPowers, 'clock' | 'running'>): RunModel {
  const running = signal<Running | undefined>(undefined);
  const shown = signal<Shown>(undefined);
  const timer = signal<number | undefined>(undefined);
  const looked = signal<string | undefined>(undefined);
  return {
    running,
    shown,
    timer,
    looked,
    look(lesson) {
      looked.value = lesson;
    },
    start(next) {
      if (!running.value) tellTablet(true);
      running.value = next;
      shown.value = 'code';
      timer.value = undefined;
    },
    show(what) {
      shown.value = what;
    },
    setTimer(on) {
      timer.value = on ? clock.now() : undefined;
    },
    end() {
      if (running.value) tellTablet(false);
      running.value = undefined;
      shown.value = undefined;
      timer.value = undefined;
    },
  };
}

/**
 * What the tablets of this school will do with a session. They leave out the steps that say private parts the other way, so the
 * stops are counted without those too.
 */
export function stopsFor(lesson: Lesson, session: Session, bodyNames: School['bodyNames']): Running['stops'] {
  if (!session.stops) return [];
  const steps = lesson.steps.filter((step) => step.bodyNames === undefined || step.bodyNames === bodyNames);
  return stopsOf(steps.length).map((at, nth) => ({ step: at + 1, picture: stopPicture(session, nth + 1) }));
}
