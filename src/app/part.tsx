import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A piece of the app that is fetched when it is wanted, or when the tablet has nothing else to do. */
export interface Part<P> {
  View: ComponentType<P & { language: string }>;
  /** Fetches it for a language; rejects when a piece of it is missing. */
  load(language: string): Promise<void>;
}

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
      if (here) return;
      load(language).then(
        () => wake((n) => n + 1),
        (error: unknown) => setTrouble(error ?? new Error('A piece is missing')),
      );
    }, [language, here]);
    if (trouble !== undefined) throw trouble;
    const Loaded = loaded;
    return here && Loaded ? <Loaded {...props} /> : null;
  }

  return { View, load };
}
