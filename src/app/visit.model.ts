import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Band } from '../content/schema/lesson';
import type { Session } from '../domain/session-code';
import { beginLesson, lessonAfter, type LessonEvent, type LessonState } from '../domain/lesson-machine';
import { withComfort, withComforts, type Comfort } from '../domain/school';
import type { Screen, TellPage } from '../domain/screen';
import { heldAt, type RunningSession } from '../domain/stops';
import type { TellState } from '../domain/tell';

/**
 * All that one child did since the tablet was handed over. The whole privacy design is that this object is the only
 * place for it: to forget a child is to drop it. Nothing here may ever be written, sent, logged or put in an address.
 */
export interface Visit {
  readonly screen: ReadonlySignal<Screen>;
  readonly band: ReadonlySignal<Band>;
  readonly lesson: ReadonlySignal<LessonState | undefined>;
  /** Lessons walked to their end in this visit: they light the path. */
  readonly done: ReadonlySignal<ReadonlySet<string>>;
  /** 'Who can I tell?', lying over the screen; undefined when it is shut. */
  readonly tell: ReadonlySignal<TellState | undefined>;
  readonly language: Signal<string>;
  /** What makes the screen easier to use for this child. It says something about them: it goes with the visit. */
  readonly comforts: ReadonlySignal<readonly Comfort[]>;
  /** What the teacher asked for with a picture code; undefined where a child chose alone. */
  readonly session: ReadonlySignal<RunningSession | undefined>;
  /** The school's set-up was read after this visit had begun. What the child has chosen meanwhile stays. */
  startFrom(start: Start): void;
  go(screen: Screen): void;
  chooseBand(band: Band): void;
  changeComfort(comfort: Comfort, on: boolean): void;
  /** `together`: a whole class does it on this one screen. */
  beginLesson(id: string, steps: readonly string[], together?: boolean): void;
  /** Begins what a picture code asked for. */
  beginSession(session: Session, id: string, steps: readonly string[]): void;
  /** Whether it is the teacher's turn: the tablet waits at a stop, or shows its hand-in to be scanned. */
  isWaiting(): boolean;
  /** The teacher's picture was tapped: the tablet goes on, with so many stops behind it. */
  passStop(stops: number): void;
  /** Called with the taps of a lesson that has just ended, before they are dropped; gives the text of a hand-in, if there is one. */
  onEnded(then: (lesson: string, state: LessonState) => string | undefined): void;
  lessonEvent(event: LessonEvent): void;
  openTell(page?: TellPage): void;
  /** Shuts 'Who can I tell?' and forgets what was picked in it. */
  closeTell(): void;
  changeTell(change: Partial<TellState>): void;
}

interface Start {
  language: string;
  band: Band;
  /** What the school gives every child. */
  comforts?: readonly Comfort[] | undefined;
}

/** A fresh visit, in the language the tablet was showing. */
export function createVisit(start: Start): Visit {
  const screen = signal<Screen>({ name: 'welcome' });
  const band = signal<Band>(start.band);
  const lesson = signal<LessonState | undefined>(undefined);
  const done = signal<ReadonlySet<string>>(new Set());
  const tell = signal<TellState | undefined>(undefined);
  const language = signal(start.language);
  const comforts = signal<readonly Comfort[]>(start.comforts ?? []);
  const session = signal<RunningSession | undefined>(undefined);
  let isTogether = false;
  let ended: (lesson: string, state: LessonState) => string | undefined = () => undefined;

  return {
    screen,
    band,
    lesson,
    done,
    tell,
    language,
    comforts,
    session,
    startFrom(read) {
      // What a code has chosen meanwhile stays.
      if (band.value === start.band) band.value = read.band;
      if (language.value === start.language) language.value = read.language;
      comforts.value = withComforts(read.comforts ?? [], comforts.value);
    },
    go(next) {
      screen.value = next;
      if (next.name !== 'lesson') lesson.value = undefined;
    },
    chooseBand(next) {
      band.value = next;
      screen.value = { name: 'map' };
    },
    changeComfort(comfort, on) {
      comforts.value = withComfort(comforts.value, comfort, on);
    },
    beginSession(asked, id, steps) {
      isTogether = false;
      session.value = { ...asked, passed: 0 };
      lesson.value = beginLesson(steps);
      screen.value = { name: 'lesson', lesson: id };
    },
    isWaiting() {
      const state = lesson.value;
      if (!state) return screen.value.name === 'hand-in';
      // A class that talks about a step touches nothing.
      if (isTogether) return true;
      return heldAt(session.value, state.steps.length, state.at) !== undefined;
    },
    passStop(passed) {
      if (session.value) session.value = { ...session.value, passed };
    },
    onEnded(then) {
      ended = then;
    },
    beginLesson(id, steps, together = false) {
      isTogether = together;
      session.value = undefined;
      // What a child does by choice is handed in to nobody.
      ended = () => undefined;
      lesson.value = beginLesson(steps);
      screen.value = { name: 'lesson', lesson: id };
    },
    lessonEvent(event) {
      const now = screen.value;
      if (!lesson.value || now.name !== 'lesson') return;
      const next = lessonAfter(lesson.value, event);
      lesson.value = next;
      if (!next.ended) return;
      done.value = new Set([...done.value, now.lesson]);
      const text = ended(now.lesson, next);
      lesson.value = undefined;
      screen.value = text ? { name: 'hand-in', lesson: now.lesson, text } : { name: 'end', lesson: now.lesson };
    },
    openTell(page = 'hand') {
      tell.value = { picks: [], words: undefined, ...tell.value, page };
    },
    closeTell() {
      tell.value = undefined;
    },
    changeTell(change) {
      if (tell.value) tell.value = { ...tell.value, ...change };
    },
  };
}
