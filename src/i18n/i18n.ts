import { createInstance, type i18n as I18n, type TFunction, type TOptions } from 'i18next';
import { COMMON_EN, LANGUAGES, loadWords } from 'virtual:lantern-locales';

/** Word files whose keys are typed. `plan` to `transfer` are pages of the grown-ups' side. */
export type TypedNamespace =
  | 'comforts'
  | 'common'
  | 'tell'
  | 'tell-young'
  | 'teacher'
  | 'class'
  | 'plan'
  | 'run'
  | 'picture'
  | 'read'
  | 'print'
  | 'transfer'
  | 'toy';
/** Words of a lesson come as `lessons/<id>`, notes on it as `teacher/<id>`; the others are whole files. */
export type Namespace = TypedNamespace | 'titles' | `lessons/${string}` | `teacher/${string}`;

/** A language offered on this tablet. */
export interface Language {
  code: string;
  /** Its own name for itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Its words need clearly more room than English does. */
  long?: true;
  /** Somebody who can has checked the translation. No child sees this. */
  checked?: true;
}

export const SOURCE_LANGUAGE = 'en';

export function languages(): readonly Language[] {
  return LANGUAGES;
}

export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? { code: SOURCE_LANGUAGE, name: 'English', dir: 'ltr' };
}

/**
 * i18next with the source language's common words aboard, so that the first screen needs no request.
 * There is no fallback language: a safety sentence never changes language in the middle of a screen, and a
 * missing key throws, which shows the kind error screen in place of a key.
 */
export function createWords(): I18n {
  const words = createInstance();
  void words.init({
    lng: SOURCE_LANGUAGE,
    ns: ['common'],
    defaultNS: 'common',
    fallbackLng: false,
    initAsync: false,
    resources: { [SOURCE_LANGUAGE]: { common: COMMON_EN } },
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key, _, asked: TOptions = {}) => {
      // A plural form that its language lacks: the one for all other counts, clumsy as it may be, and not the error screen.
      const { count, ...rest } = asked;
      const other = `${key}_other`;
      if (count !== undefined && words.exists(other, rest))
        return words.t(other as never, { ...rest, replace: asked } as never);
      throw new Error(`No words for ${key}`);
    },
  });
  return words;
}

/**
 * Fetches words (from the tablet itself) unless they are there. Rejects when the file is missing, so that the
 * caller can show the kind error screen.
 */
export async function ensureWords(words: I18n, lng: string, ns: Namespace): Promise<void> {
  if (words.hasResourceBundle(lng, ns)) return;
  words.addResourceBundle(lng, ns, await loadWords(lng, ns));
}

/** Numbers that lessons name, as the region's helplines have them; undefined where none is known to be right. */
export interface LessonNumbers {
  emergency: string | undefined;
  childline: string | undefined;
}

const lessonNumbers = new WeakMap<I18n, LessonNumbers>();

export function setLessonNumbers(words: I18n, numbers: LessonNumbers): void {
  lessonNumbers.set(words, numbers);
}

/**
 * A word of a lesson, with the numbers of the place where `{{emergency}}` and `{{childline}}` stand, and words for those that nobody
 * has seen in a source. Its keys follow from the lesson's ids, so they are checked by content tests, not by the compiler.
 */
export function lessonWord(words: I18n, lng: string, lesson: string, key: string): string {
  const ns: Namespace = `lessons/${lesson}`;
  const inWords = (number: keyof LessonNumbers) => words.getFixedT(lng, 'common')(number);
  const { emergency, childline } = lessonNumbers.get(words) ?? {};
  const turned = languageOf(lng).dir === 'rtl';
  return words.getFixedT(lng, ns as 'common')(key as 'emergency', {
    emergency: inOrder(emergency, turned) ?? inWords('emergency'),
    childline: inOrder(childline, turned) ?? inWords('childline'),
  });
}

/**
 * A number as it is dialled, within a sentence of any language: from right to left its groups would change places, and at the end
 * of a line it would be cut in two. A child who copies what stands there reaches nobody.
 */
export function inOrder(number: string | undefined, turned: boolean): string | undefined {
  const whole = number?.replaceAll(' ', '\u00a0');
  return turned && whole ? `\u2066${whole}\u2069` : whole;
}

/** Title of a lesson, or one line on what it is about; `titles` has to be aboard. */
export function titleWord(words: I18n, lng: string, lesson: string, key: 'title' | 'about'): string {
  return words.getFixedT(lng, 'titles' as 'common')(`${lesson}.${key}` as never);
}

export type { I18n, TFunction };
