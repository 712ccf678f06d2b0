import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface Language {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  /** Its words need clearly more room than English does; left out where they do not. */
  long?: true;
  /** A translation that somebody who can has checked; left out while it is a draft. */
  checked?: true;
}

/** Lessons are written in it; the others are translations. */
export const SOURCE = 'en';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * What a child sees for a language: its own name for itself, and the way it is written.
 * @param code a BCP 47 code, the name of a folder in `locales`
 * @throws RangeError for a folder whose name is no language code
 */
export function describeLanguage(code: string): Language {
  const locale = new Intl.Locale(code);
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return {
    code,
    name: name.charAt(0).toLocaleUpperCase(code) + name.slice(1),
    dir: RIGHT_TO_LEFT.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr',
  };
}

/** Codes of the languages there are words for, the source language first. */
export function languageCodes(folder: string): string[] {
  const codes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return [SOURCE, ...codes.filter((code) => code !== SOURCE)];
}

/** Translations that `status.json` calls checked. Every other one is a draft, also where nobody has written so. */
export function checkedLanguages(folder: string): string[] {
  const file = join(folder, 'status.json');
  const status = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  return Object.keys(status).filter((code) => code !== SOURCE && status[code] === 'checked');
}

/** Names of a language's word files, as the app asks for them: `common`, `tell`, `teacher`, `lessons/<id>`. */
export function namespaces(folder: string, code: string): string[] {
  const home = join(folder, code);
  if (!existsSync(home)) return [];
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length).split(sep).join('/'))
    .sort();
}
