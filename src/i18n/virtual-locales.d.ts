/** Written by `build/locales-plugin.ts` from the folders in `locales`. */
declare module 'virtual:lantern-locales' {
  /** The languages there are words for, the source language first. */
  export const LANGUAGES: readonly {
    code: string;
    name: string;
    dir: 'ltr' | 'rtl';
    long?: true;
    checked?: true;
  }[];

  /** The source language's common words, aboard from the first screen on. */
  export const COMMON_EN: typeof import('../../locales/en/common.json');

  /**
   * A word file, from the tablet itself.
   * @param ns `common`, `tell`, `teacher` or `lessons/<id>`
   * @throws (rejects) when there is no such file, or it cannot be read
   */
  export function loadWords(lng: string, ns: string): Promise<Record<string, unknown>>;
}
