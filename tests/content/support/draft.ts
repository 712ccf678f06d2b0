import type { Lesson, Step, StepKind, StepOf } from '../../../src/content/schema/lesson';
import { LESSONS, type LoadedLesson, type Words } from './lessons';

const isWords = (value: string | Words | undefined): value is Words => typeof value === 'object';

/** Changes one sentence of a word file, or takes it out. */
export function setWord(words: Words, key: string, text: string | undefined): void {
  const [head = '', ...rest] = key.split('.');
  if (rest.length > 0) {
    const below = words[head];
    setWord(isWords(below) ? below : (words[head] = {}), rest.join('.'), text);
  } else if (text === undefined) {
    delete words[head];
  } else {
    words[head] = text;
  }
}

/** A step of a draft, with a hand on its words. */
export interface DraftStep<K extends StepKind> {
  lesson: Lesson;
  step: StepOf<K>;
  /** Says something else at a key below the step; `undefined` says nothing. */
  say: (key: string, text: string | undefined, lang?: string) => void;
}

/** A copy of the lessons to plant a violation in. */
export interface Draft {
  lessons: LoadedLesson[];
  /** @throws when no lesson has such a step: a plant that falls on no ground proves nothing */
  first: <K extends StepKind>(kind: K, where?: (step: StepOf<K>) => boolean) => DraftStep<K>;
  /** Adds a second language, word for word the first. */
  translate: (lang: string) => void;
}

/** The first three lessons there were: enough of every kind of step, and the same ones however many lessons are added. */
export const SAMPLE = LESSONS.filter(({ lesson: { id } }) => ['feelings', 'secrets', 'telling'].includes(id));

/** @returns a fresh copy of the sample lessons. */
export function draft(): Draft {
  const lessons = structuredClone(SAMPLE) as LoadedLesson[];
  const isKind = <K extends StepKind>(step: Step, kind: K): step is StepOf<K> => step.kind === kind;
  return {
    lessons,
    first: (kind, where = () => true) => {
      for (const { lesson, words } of lessons) {
        for (const step of lesson.steps) {
          if (!isKind(step, kind) || !where(step)) continue;
          return {
            lesson,
            step,
            say: (key, text, lang = 'en') => setWord(words[lang] ?? {}, `steps.${step.id}.${key}`, text),
          };
        }
      }
      throw new Error(`No lesson has such a step: ${kind}`);
    },
    translate: (lang) => {
      for (const loaded of lessons) loaded.words[lang] = structuredClone(loaded.words['en'] ?? {});
    },
  };
}
