import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A piece of the app that is fetched when it is wanted, or when the tablet has nothing else to do. */
export interface Part<P> {
  View: ComponentType<P & { language: string }>;
  /** Fetches it for a language; rejects when a piece of it is missing. */
  load(language: string): Promise<void>;
}

/** How long a piece is waited for. One that neither comes nor fails would leave an empty screen, with nobody on it to tell. */
export const PIECE_MS = 8000;

/** What neither comes nor fails is lost after as long as a piece is waited for. */
export const inTime = <T,>(piece: Promise<T>): Promise<T> =>
  Promise.race([piece, new Promise<never>((_, lost) => setTimeout(lost, PIECE_MS, Error()))]);

/**
 * @param fetchView the import of the view.
 * @param fetchWords the words it needs in a language.
 * A view that is there already renders at once. One that cannot be had throws while rendering, so that the error
 * screen takes its place, with 'Who can I tell?' on it.
 */
export function createPart<P extends object>(
  fetchView: () => Promise<ComponentType<P>>,
  fetchWords: (language: string) => Promise<void>,
): Part<P> {
  let loaded: ComponentType<P> | undefined;
  const ready = new Set<string>();
  const load = async (language: string) => {
    const [view] = await Promise.all([fetchView(), fetchWords(language)]);
    loaded = view;
    ready.add(language);
  };

  function View(props: P & { language: string }) {
    const { language } = props;
    const [trouble, setTrouble] = useState<unknown>(undefined);
    const [, wake] = useState(0);
    const here = loaded !== undefined && ready.has(language);
    useEffect(() => {
      if (here) return undefined;
      let isHere = true;
      inTime(load(language)).then(
        () => wake((n) => n + 1),
        (error: unknown) => isHere && setTrouble(error),
      );
      return () => void (isHere = false);
    }, [language, here]);
    const Loaded = loaded;
    if (here && Loaded) return <Loaded {...props} />;
    if (trouble !== undefined) throw trouble;
    return null;
  }

  return { View, load };
}
