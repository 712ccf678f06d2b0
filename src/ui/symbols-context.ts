import { createContext } from 'preact';

/** Gives the picture of a word, or of two words, in small letters; undefined where there is none. */
export type SymbolOf = (words: string) => string | undefined;

/** Undefined where nobody asked for symbols under words. */
export const SymbolsContext = createContext<SymbolOf | undefined>(undefined);
