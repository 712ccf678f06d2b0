import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TFunction } from '../../i18n/i18n';
import { useT } from '../../i18n/words-context';

/** Whether the child is four to seven: then 'Who can I tell?' says 'safe grown-up', in shorter lines. */
export const TellYoung = createContext(false);

/** Words of 'Who can I tell?' for the child's age. Both files have the same keys; a test holds them together. */
export function useTellWords(): TFunction<'tell'> {
  const [words, young] = [useT('tell'), useT('tell-young')];
  return useContext(TellYoung) ? (young as unknown as TFunction<'tell'>) : words;
}
