import type { Plugin } from 'vite';

/** What i18next says to a developer who has set `debug`; it returns before a word where nobody has. Errors are not among it. */
const SAYS = /\bthis\.logger\.(?:log|warn|deprecate)\(/g;

/** i18next without what only `debug` would print: a kilobyte of sentences that no tablet shows, on the way of its first screen. */
export const withoutDebugWords = (code: string): string => code.replace(SAYS, (said) => `false && ${said}`);

/**
 * Vite plugin: leaves i18next's sentences for developers out of the build. The minifier drops what can never run.
 * @throws when i18next says nothing any more: then this plugin is dead weight, or its pattern is
 */
export function quietPlugin(): Plugin {
  return {
    name: 'lantern-quiet',
    apply: 'build',
    transform: {
      filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/ },
      handler(code) {
        const quiet = withoutDebugWords(code);
        if (quiet === code)
          throw new Error('i18next has nothing to say to developers: build/quiet-plugin.ts is of no use.');
        return { code: quiet, map: null };
      },
    },
  };
}
