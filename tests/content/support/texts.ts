import type { Band, Step, StepKind } from '../../../src/content/schema/lesson';
import { lessonWordKeys, OPTIONAL_KEYS } from '../../../src/content/word-keys';
import { flat, languages, readJson, type LoadedLesson, type Words } from './lessons';

/** What a text is for. Its length, and what it may say, follow from this. */
export const ROLES = [
  'title',
  'about',
  'heading',
  'tell',
  'intro',
  'ask',
  'label',
  'side',
  'feedback',
  'notFault',
  'node',
  'sayIt',
  'reply',
  'point',
  'ending',
  'breathe',
  'breath',
  'scene',
] as const;
export type Role = (typeof ROLES)[number];

export interface Text {
  lesson: string;
  band: Band;
  lang: string;
  /** Dotted key in the word file. */
  key: string;
  role: Role;
  text: string;
  /** The step it belongs to; title and about belong to none. */
  step: Step | undefined;
  /** How a problem names it: the file to open, and the key. */
  where: string;
}

/** What stands in a lesson for a number to ring, which differs from place to place. */
export const NUMBERS = ['emergency', 'childline'] as const;
export const standIn = (number: (typeof NUMBERS)[number]): string => `{{${number}}}`;

const LAST: Readonly<Record<string, Role>> = {
  feedback: 'feedback',
  fits: 'feedback',
  think: 'feedback',
  notSure: 'feedback',
  done: 'feedback',
  notFault: 'notFault',
  scene: 'scene',
  ask: 'ask',
  heading: 'heading',
  label: 'label',
  left: 'side',
  right: 'side',
  ending: 'ending',
  after: 'breathe',
  in: 'breath',
  out: 'breath',
  title: 'title',
  about: 'about',
};

const TEXT: Partial<Record<StepKind, Role>> = { 'tell-me': 'tell', 'say-it': 'sayIt', breathe: 'breathe' };

/**
 * What a text is for, from its key below `steps.<step id>`.
 * @throws for a key whose role nobody has said: a new kind of step has to say how long its words may be
 */
export function roleOf(kind: StepKind | undefined, key: string): Role {
  if (/^nodes\.[^.]+\.choices\./.test(key) || key.startsWith('boxes.')) return 'label';
  if (key.startsWith('points.')) return 'point';
  if (key === 'text') return (kind && TEXT[kind]) ?? 'intro';
  if (key === 'reply.text') return 'reply';
  if (/^nodes\.[^.]+\.text$/.test(key)) return 'node';
  const role = LAST[key.slice(key.lastIndexOf('.') + 1)];
  if (!role) throw new Error(`Nobody has said what '${key}' of a ${kind ?? 'lesson'} is for`);
  return role;
}

/** With the longest of what may stand for each number: in English where a language has no words of its own yet. */
function filled(text: string, lang: string): string {
  const spoken = languages().includes(lang) ? lang : 'en';
  const common = text.includes('{{') ? readJson<Words>(`locales/${spoken}/common.json`) : {};
  return NUMBERS.reduce((said, number) => said.replaceAll(standIn(number), String(common[number])), text);
}

/** Where a lesson's words are, from the project's root. */
export const wordFile = (lang: string, id: string) => `locales/${lang}/lessons/${id}.json`;

function keysOf({ lesson }: LoadedLesson): Map<string, Step | undefined> {
  const steps = new Map(lesson.steps.map((step) => [step.id, step]));
  const optional = lesson.steps.flatMap((step) =>
    (OPTIONAL_KEYS[step.kind] ?? []).map((key) => `steps.${step.id}.${key}`),
  );
  return new Map([...lessonWordKeys(lesson), ...optional].map((key) => [key, steps.get(key.split('.')[1] ?? '')]));
}

/** Every text a child sees or hears in a lesson, in every language, in the order of the lesson. Missing ones are left out. */
export function textsOf(loaded: LoadedLesson): Text[] {
  const { id, band } = loaded.lesson;
  return Object.entries(loaded.words).flatMap(([lang, words]) => {
    const said = new Map(flat(words));
    return [...keysOf(loaded)].flatMap(([key, step]) => {
      const text = said.get(key);
      const role = roleOf(step?.kind, key.replace(/^steps\.[^.]+\./, ''));
      return text === undefined
        ? []
        : [
            {
              lesson: id,
              band,
              lang,
              key,
              role,
              text: filled(text, lang),
              step,
              where: `${wordFile(lang, id)} ${key}`,
            },
          ];
    });
  });
}

/** The words of one step in one language. */
export interface StepWords {
  step: Step;
  band: Band;
  lang: string;
  where: string;
  texts: Text[];
  /** All of them together. */
  all: string;
}

/** Each step of each lesson with its words, once for each language. */
export function stepsOf(lessons: readonly LoadedLesson[]): StepWords[] {
  return lessons.flatMap((loaded) => {
    const texts = textsOf(loaded);
    const { band, id, steps } = loaded.lesson;
    return Object.keys(loaded.words).flatMap((lang) =>
      steps.map((step) => {
        const own = texts.filter((text) => text.lang === lang && text.step?.id === step.id);
        return {
          step,
          band,
          lang,
          where: `${wordFile(lang, id)} ${step.id}`,
          texts: own,
          all: own.map(({ text }) => text).join('\n'),
        };
      }),
    );
  });
}
