import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { describeLanguage, languageCodes, namespaces, type Language } from './languages';
import { pseudoWords } from './pseudo-words';

const MODULE = 'virtual:lantern-locales';
const RESOLVED = `\0${MODULE}`;
const PSEUDO_FILE = 'virtual:lantern-pseudo/';
const MORE = 'virtual:lantern-lesson-words';
const TITLES = 'virtual:lantern-titles/';
/** Word files of single lessons: many, so that their list is fetched with the first of them. */
const OF_LESSONS = /\/(lessons|teacher)\//;

const PSEUDO: readonly (Language & { code: 'en-XA' | 'ar-XB' })[] = [
  { code: 'en-XA', name: 'Éñglíšh', dir: 'ltr', long: true },
  { code: 'ar-XB', name: '\u202eÉñglísh\u202c', dir: 'rtl', long: true },
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

const row = ({ key, from }: WordFile) => `  ${JSON.stringify(key)}: () => import(${JSON.stringify(from)}),`;

/** The source of `virtual:lantern-lesson-words`: every lesson's word files, each a chunk of its own. */
export function lessonWordsModule(options: Options): string {
  const files = wordFiles(options).filter(({ key }) => OF_LESSONS.test(key));
  return `const FILES = {
${files.map(row).join('\n')}
};
export const loadMore = async (key) => {
  if (!FILES[key]) throw new Error('No words: ' + key);
  return (await FILES[key]()).default;
};
`;
}

/** Titles of all lessons in one file: a map of ten lanterns asks for one file and not for ten. */
export function titlesOf({ folder }: Pick<Options, 'folder'>, code: string): Record<string, unknown> {
  return Object.fromEntries(
    namespaces(folder, code)
      .filter((ns) => ns.startsWith('lessons/'))
      .map((ns) => {
        const { title, about } = JSON.parse(readFileSync(join(folder, code, `${ns}.json`), 'utf8')) as {
          title: string;
          about: string;
        };
        return [ns.slice('lessons/'.length), { title, about }];
      }),
  );
}

/** How much longer than English a language is when its letters are made a little smaller, so that nothing runs out of its card. */
const LONGER = 1.15;

/** Whether a language needs clearly more letters than English for what every child meets: the frame, and 'Who can I tell?'. */
export function needsRoom(folder: string, code: string): boolean {
  const lettersOf = (words: unknown): number =>
    typeof words === 'string'
      ? words.length
      : Object.values(words as object).reduce((sum, one) => sum + lettersOf(one), 0);
  const of = (language: string, ns: string) =>
    lettersOf(JSON.parse(readFileSync(join(folder, language, `${ns}.json`), 'utf8')));
  // A language that has only one of them as yet is judged by that one.
  const both = ['common', 'tell'].filter((ns) =>
    [code, 'en'].every((language) => namespaces(folder, language).includes(ns)),
  );
  const length = (language: string) => both.reduce((sum, ns) => sum + of(language, ns), 0);
  return length(code) > length('en') * LONGER;
}

/** The source of `virtual:lantern-locales`. Every word file is a chunk of its own; `common` of the source language is aboard. */
export function localesModule(options: Options): string {
  const codes = languageCodes(options.folder).map((code) => ({
    ...describeLanguage(code),
    ...(needsRoom(options.folder, code) && { long: true }),
  }));
  const languages = options.pseudo ? [...codes, ...PSEUDO] : codes;
  const titles = languages.map(({ code }) => ({ key: `${code}/titles`, from: `${TITLES}${code}` }));
  const loaders = [...wordFiles(options).filter(({ key }) => !OF_LESSONS.test(key)), ...titles].map((file) =>
    file.key === 'en/common' ? `  "en/common": async () => ({ default: COMMON_EN }),` : row(file),
  );
  return `import COMMON_EN from ${JSON.stringify(`${options.folder}/en/common.json`)};
export { COMMON_EN };
export const LANGUAGES = ${JSON.stringify(languages)};
const FILES = {
${loaders.join('\n')}
};
export async function loadWords(lng, ns) {
  const key = lng + '/' + ns;
  return FILES[key] ? (await FILES[key]()).default : (await import('${MORE}')).loadMore(key);
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
      return id === MORE || id.startsWith(PSEUDO_FILE) || id.startsWith(TITLES) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === RESOLVED) return localesModule({ ...options, folder });
      if (id === `\0${MORE}`) return lessonWordsModule({ ...options, folder });
      if (id.startsWith(`\0${TITLES}`)) {
        const code = id.slice(TITLES.length + 1);
        const pseudo = PSEUDO.find((language) => language.code === code);
        const titles = titlesOf({ folder }, pseudo ? 'en' : code);
        return `export default ${JSON.stringify(pseudo ? pseudoWords(titles, pseudo.code) : titles)}`;
      }
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
