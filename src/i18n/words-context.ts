import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, lessonWord, type I18n, type Namespace, type TFunction, type TypedNamespace } from './i18n';

export interface Words {
  i18n: I18n;
  /** Code of the language this screen speaks. */
  language: string;
}

/** Handed down by the app; the default lets a lone view be tested in the source language. */
export const WordsContext = createContext<Words | undefined>(undefined);

let lone: Words | undefined;

/** The words as they are, for what fetches more of them. */
export function useWords(): Words {
  const given = useContext(WordsContext);
  return given ?? (lone ??= { i18n: createWords(), language: 'en' });
}

/** Typed words of one file: a key that is not in `locales/en/<ns>.json` does not compile. */
export function useT<N extends TypedNamespace>(ns: N): TFunction<N> {
  const { i18n, language } = useWords();
  return i18n.getFixedT(language, ns) as TFunction<N>;
}

/** Code of the language being shown, for `lang` attributes and reading aloud. */
export function useLanguage(): string {
  return useWords().language;
}

/** A lesson's words by key (`title`, `steps.<step>.<key>`). Keys follow from ids and are checked by content tests. */
export function useLessonWords(lesson: string): (key: string) => string {
  const { i18n, language } = useWords();
  return (key) => lessonWord(i18n, language, lesson, key);
}

/** Whether a lesson has words for an optional key. */
export function useHasWords(lesson: string): (key: string) => boolean {
  const { i18n, language } = useWords();
  const ns: Namespace = `lessons/${lesson}`;
  return (key) => i18n.exists(key, { lng: language, ns: ns as 'common' });
}
