import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkedLanguages, describeLanguage, languageCodes, namespaces, SOURCE, type Language } from './languages';
import { missingWords } from './missing-words';
import { pseudoWords } from './pseudo-words';

const MODULE = 'virtual:lantern-locales';
const RESOLVED = `\0${MODULE}`;
const PSEUDO_FILE = 'virtual:lantern-pseudo/';
const MORE = 'virtual:lantern-more-words';
const OF_LANGUAGE = 'virtual:lantern-words/';
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

/** The languages of a build, the source language first. */
const codesOf = ({ folder, pseudo }: Options) => [
  ...languageCodes(folder),
  ...(pseudo ? PSEUDO.map(({ code }) => code) : []),
];

function wordFiles({ folder }: Pick<Options, 'folder'>, code: string): WordFile[] {
  const made = PSEUDO.some((language) => language.code === code);
  const files = namespaces(folder, made ? SOURCE : code).map((ns) => ({
    key: `${code}/${ns}`,
    from: made ? `${PSEUDO_FILE}${code}/${ns}` : `${folder}/${code}/${ns}.json`,
  }));
  return [...files, { key: `${code}/titles`, from: `${TITLES}${code}` }];
}

const row = ({ key, from }: WordFile) => `  ${JSON.stringify(key)}: () => import(${JSON.stringify(from)}),`;

/** The source of `virtual:lantern-words/<code>`: every word file of a language, each a chunk of its own. */
export function languageWordsModule(options: Options, code: string): string {
  return `export const FILES = {
${wordFiles(options, code).map(row).join('\n')}
};
`;
}

/** The source of `virtual:lantern-more-words`: the source language's lessons, and the way to the other languages. */
export function moreWordsModule(options: Options): string {
  const lessons = wordFiles(options, SOURCE).filter(({ key }) => OF_LESSONS.test(key));
  const others = codesOf(options)
    .filter((code) => code !== SOURCE)
    .map((code) => row({ key: code, from: OF_LANGUAGE + code }));
  return `const FILES = {
${lessons.map(row).join('\n')}
};
const LANGUAGES = {
${others.join('\n')}
};
export const loadMore = async (key) => {
  const language = LANGUAGES[key.split('/')[0]];
  const file = (language ? (await language()).FILES : FILES)[key];
  if (!file) throw new Error('No words: ' + key);
  return (await file()).default;
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

/**
 * The source of `virtual:lantern-locales`, which every first screen carries: `common` of the source language, where its other files
 * are, and one short row for each language. What a further language brings else is fetched by whoever picks it.
 */
export function localesModule(options: Options): string {
  const checked = checkedLanguages(options.folder);
  const codes = languageCodes(options.folder).map((code) => ({
    ...describeLanguage(code),
    ...(needsRoom(options.folder, code) && { long: true }),
    ...(checked.includes(code) && { checked: true }),
  }));
  const languages = options.pseudo ? [...codes, ...PSEUDO] : codes;
  const loaders = wordFiles(options, SOURCE)
    .filter(({ key }) => !OF_LESSONS.test(key))
    .map((file) => (file.key === 'en/common' ? `  "en/common": async () => ({ default: COMMON_EN }),` : row(file)));
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
 * Vite plugin: provides `virtual:lantern-locales`. A language is a folder in `locales`, and a build in which one says less than the
 * source language fails. With `pseudo`, two made-up languages are written from the source language at build.
 */
export function localesPlugin(options: Options): Plugin {
  const folder = options.folder.split(sep).join('/');
  let building = false;
  return {
    name: 'lantern-locales',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      // While somebody translates, the words that are there can be looked at.
      const missing = building ? missingWords(folder) : [];
      if (missing.length > 0)
        this.error(`Words are missing, and none falls back to another language:\n${missing.join('\n')}`);
    },
    resolveId(id) {
      if (id === MODULE) return RESOLVED;
      return [MORE, OF_LANGUAGE, PSEUDO_FILE, TITLES].some((start) => id.startsWith(start)) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === RESOLVED) return localesModule({ ...options, folder });
      if (id === `\0${MORE}`) return moreWordsModule({ ...options, folder });
      if (id.startsWith(`\0${OF_LANGUAGE}`))
        return languageWordsModule({ ...options, folder }, id.slice(OF_LANGUAGE.length + 1));
      if (id.startsWith(`\0${TITLES}`)) {
        const code = id.slice(TITLES.length + 1);
        const pseudo = PSEUDO.find((language) => language.code === code);
        const titles = titlesOf({ folder }, pseudo ? SOURCE : code);
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
        const lists = [RESOLVED, `\0${MORE}`, ...codesOf(options).map((code) => `\0${OF_LANGUAGE}${code}`)];
        for (const module of lists.map((id) => server.moduleGraph.getModuleById(id)))
          if (module) void server.reloadModule(module);
      });
    },
  };
}
