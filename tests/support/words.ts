import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pseudoText } from '../../build/pseudo-words';
import type comforts from '../../locales/en/comforts.json';
import type common from '../../locales/en/common.json';
import type classWords from '../../locales/en/class.json';
import type printWords from '../../locales/en/print.json';
import type teacher from '../../locales/en/teacher.json';
import type tell from '../../locales/en/tell.json';
import type toy from '../../locales/en/toy.json';

const LOCALES = fileURLToPath(new URL('../../locales/en/', import.meta.url));

/** English, and the two made-up languages of a pseudo build: a third longer, and written from right to left. */
export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Files {
  class: typeof classWords;
  comforts: typeof comforts;
  common: typeof common;
  print: typeof printWords;
  tell: typeof tell;
  teacher: typeof teacher;
  toy: typeof toy;
}

/** Every dotted path to a sentence, so that a test that asks for words that are gone does not compile. */
type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T & string];

export type ClassKey = Path<Files['class']>;
export type ComfortsKey = Path<Files['comforts']>;
export type CommonKey = Path<Files['common']>;
export type PrintKey = Path<Files['print']>;
export type TellKey = Path<Files['tell']>;
export type TeacherKey = Path<Files['teacher']>;
export type ToyKey = Path<Files['toy']>;

/** Words as they stand on the screen in one language. */
export interface Words {
  language: Language;
  dir: 'ltr' | 'rtl';
  common(key: CommonKey, values?: Record<string, string | number>): string;
  /** Words of a class that works together: the picture code, the stops, the hand-in. */
  class(key: ClassKey, values?: Record<string, string | number>): string;
  /** What makes the screen easier to use. */
  comforts(key: ComfortsKey, values?: Record<string, string | number>): string;
  /** Words on paper. */
  print(key: PrintKey, values?: Record<string, string | number>): string;
  tell(key: TellKey, values?: Record<string, string | number>): string;
  /** 'Who can I tell?' as it speaks to four- to seven-year-olds. */
  tellYoung(key: TellKey, values?: Record<string, string | number>): string;
  teacher(key: TeacherKey, values?: Record<string, string | number>): string;
  /** The toys of Hide, but for what is there in its first moment. */
  toy(key: ToyKey, values?: Record<string, string | number>): string;
  /** A word of a lesson: `title`, `steps.<step>.<key>`. */
  lesson(id: string, key: string): string;
}

function at(words: unknown, key: string): unknown {
  if (key === '' || words === undefined) return words;
  // A band is called '4-5': a key may hold anything but a dot.
  const [first = '', ...rest] = key.split('.');
  return at((words as Record<string, unknown>)[first], rest.join('.'));
}

/** The words of a language, read from the same files as the build. Throws when there are none for a key. */
export function wordsIn(language: Language): Words {
  const files = new Map<string, unknown>();
  const say = (file: string, key: string, values: Record<string, string | number> = {}): string => {
    if (!files.has(file)) files.set(file, JSON.parse(readFileSync(`${LOCALES}${file}.json`, 'utf8')));
    const written = at(files.get(file), key);
    if (typeof written !== 'string') throw new Error(`No words: ${file} ${key}`);
    const translated = language === 'en' ? written : pseudoText(written, language);
    const filled = Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
      translated,
    );
    return filled.replaceAll('**', '');
  };
  // From right to left a number is set apart, so that it keeps its order.
  const number = (dialled: string) => (language === 'ar-XB' ? `\u2066${dialled}\u2069` : dialled);
  return {
    language,
    dir: language === 'ar-XB' ? 'rtl' : 'ltr',
    common: (key, values) => say('common', key, values),
    class: (key, values) => say('class', key, values),
    comforts: (key, values) => say('comforts', key, values),
    print: (key, values) => say('print', key, values),
    tell: (key, values) => say('tell', key, values),
    tellYoung: (key, values) => say('tell-young', key, values),
    teacher: (key, values) => say('teacher', key, values),
    toy: (key, values) => say('toy', key, values),
    // A school in England.
    lesson: (id, key) => say(`lessons/${id}`, key, { emergency: number('999'), childline: number('0800 1111') }),
  };
}
