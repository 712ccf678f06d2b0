import { jsonFiles, languages, readJson, type Words } from './lessons';

/** The word files of one language, by path below its folder: `common.json`, `lessons/secrets.json`. */
export interface Locale {
  lang: string;
  files: Record<string, Words>;
}

/** Every language's every word file, from disk. */
export function readLocales(): Locale[] {
  return languages().map((lang) => {
    const folder = `locales/${lang}`;
    return {
      lang,
      files: Object.fromEntries(
        jsonFiles(folder).map((file) => [file.slice(folder.length + 1), readJson<Words>(file)]),
      ),
    };
  });
}
