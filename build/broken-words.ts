import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USUAL_REGION, type BrokenWords, type RegionNumbers } from './broken-block';
import { OLDEST_BROWSERS } from './oldest-browsers';
import type { HelplineFile } from '../src/content/schema/helpline';

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

const WORDS = ['heading', 'text', 'helpHeading', 'helpText', 'danger', 'again'] as const;

/** A number nobody has seen in a source is not shown here either. */
export function regionNumbers({ region, entries }: HelplineFile): RegionNumbers {
  const seen = entries.filter(({ status }) => status === 'seen');
  return {
    region,
    lines: seen.filter(({ kind }) => kind === 'child-helpline').map(({ name, number }) => ({ name, number })),
    emergency: seen.find(({ kind }) => kind === 'emergency')?.number,
  };
}

/** @throws when a sentence asks for a browser nobody knows, or none at all */
function withVersions(text: string): string {
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const version = OLDEST_BROWSERS[name as keyof typeof OLDEST_BROWSERS] as number | undefined;
    if (version === undefined) throw new Error(`locales/en/teacher.json tooOld.text asks for {{${name}}}.`);
    return String(version);
  });
  if (filled === text) throw new Error('locales/en/teacher.json tooOld.text names no version.');
  return filled;
}

/**
 * Reads what the broken page says and whom it names.
 * @param root the project's folder
 * @throws when a sentence or the usual region's numbers are missing: it is the last page a child has left
 */
export function readBroken(root: string): { words: BrokenWords; numbers: RegionNumbers[] } {
  const { broken } = read(root, 'locales/en/common.json') as { broken: Omit<BrokenWords, 'tooOld'> };
  const mute = WORDS.filter((key) => !broken[key]);
  if (mute.length > 0) throw new Error(`locales/en/common.json lacks broken.${mute.join(', broken.')}`);
  const { tooOld } = read(root, 'locales/en/teacher.json') as { tooOld: BrokenWords['tooOld'] };
  const words = { ...broken, tooOld: { heading: tooOld.heading, text: withVersions(tooOld.text) } };

  const folder = join(root, 'src/content/helplines');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const numbers = files.map((file) => regionNumbers(read(folder, file) as HelplineFile));
  const usual = numbers.find(({ region }) => region === USUAL_REGION);
  if (!usual?.emergency || usual.lines.length === 0)
    throw new Error(`${folder}/${USUAL_REGION}.json has nobody to ring.`);
  return { words, numbers };
}
