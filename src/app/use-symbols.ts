import { useEffect, useState } from 'preact/hooks';
import type { SymbolOf } from '../ui/symbols-context';

/**
 * Symbols for the words of a language, while they are wanted. They come a moment later than the words: a screen without them is
 * whole, and one whose symbols are missing from the tablet stays without.
 */
export function useSymbols(wanted: boolean, language: string): SymbolOf | undefined {
  const [has, setHas] = useState<{ language: string; symbolOf: SymbolOf }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let waiting = true;
    import('./symbols').then(
      ({ symbolsOf }) => waiting && setHas({ language, symbolOf: symbolsOf(language) }),
      () => undefined,
    );
    return () => {
      waiting = false;
    };
  }, [wanted, language]);
  return wanted && has?.language === language ? has.symbolOf : undefined;
}
