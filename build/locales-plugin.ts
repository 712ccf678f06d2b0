import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { describeLanguage, languageCodes, namespaces, type Language } from './languages';
import { pseudoWords } from './pseudo-words';

const MODULE = 'virtual:lantern-locales';
const RESOLVED = `\0${MODULE}`;
const PSEUDO_FILE = 'virtual:lantern-pseudo/';

const PSEUDO: readonly (Language & { code: 'en-XA' | 'ar-XB' })[] = [
  { code: 'en-XA', name: 'Éñglíšh', dir: 'ltr' },
  { code: 'ar-XB', name: '\u202eÉñglísh\u202c', dir: 'rtl' },
];

interface Options {
  /** The `locales` folder. */
  folder: string;
  pseudo: boolean;
}

interface WordFile {
  key: string;
  /** What to import. */
  from: string;
}

function wordFiles({ folder, pseudo }: Options): WordFile[] {
  const real = languageCodes(folder).flatMap((code) =>
    namespaces(folder, code).map((ns) => ({ key: `${code}/${ns}`, from: `${folder}/${code}/${ns}.json` })),
  );
  const made = PSEUDO.flatMap(({ code }) =>
    namespaces(folder, 'en').map((ns) => ({ key: `${code}/${ns}`, from: `${PSEUDO_FILE}${code}/${ns}` })),
  );
  return pseudo ? [...real, ...made] : real;
}

/** The source of `virtual:lantern-locales`. Every word file is a chunk of its own; `common` of the source language is aboard. */
export function localesModule(options: Options): string {
  const codes = languageCodes(options.folder).map(describeLanguage);
  const languages = options.pseudo ? [...codes, ...PSEUDO] : codes;
  const loaders = wordFiles(options).map(({ key, from }) =>
    key === 'en/common'
      ? `  ${JSON.stringify(key)}: async () => ({ default: COMMON_EN }),`
      : `  ${JSON.stringify(key)}: () => import(${JSON.stringify(from)}),`,
  );
  return `import COMMON_EN from ${JSON.stringify(`${options.folder}/en/common.json`)};
export { COMMON_EN };
export const LANGUAGES = ${JSON.stringify(languages)};
const FILES = {
${loaders.join('\n')}
};
export async function loadWords(lng, ns) {
  const load = FILES[lng + '/' + ns];
  if (!load) throw new Error('No words: ' + lng + '/' + ns);
  return (await load()).default;
}
`;
}

/**
 * Vite plugin: provides `virtual:lantern-locales`. A language is a folder in `locales`, nothing else has to be edited to
 * add one. With `pseudo`, two made-up languages are written from the source language at build.
 */
export function localesPlugin(options: Options): Plugin {
  const folder = options.folder.split(sep).join('/');
  return {
    name: 'lantern-locales',
    resolveId(id) {
      if (id === MODULE) return RESOLVED;
      return id.startsWith(PSEUDO_FILE) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === RESOLVED) return localesModule({ ...options, folder });
      const made = PSEUDO.find(({ code }) => id.startsWith(`\0${PSEUDO_FILE}${code}/`));
      if (!made) return undefined;
      const file = join(folder, 'en', `${id.slice(`\0${PSEUDO_FILE}${made.code}/`.length)}.json`);
      this.addWatchFile(file);
      const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return `export default ${JSON.stringify(pseudoWords(words, made.code))}`;
    },
    configureServer(server) {
      // A new word file is a new entry of the virtual module, which no import leads to yet.
      server.watcher.on('all', (event, path) => {
        if (event !== 'add' && event !== 'unlink') return;
        if (relative(folder, path).startsWith('..')) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) void server.reloadModule(module);
      });
    },
  };
}
