import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrokenNumbers, BrokenWords } from './broken-block';

/** Before anything is set up, or can start, the tablet knows no region: England's numbers reach help all over the UK. */
const REGION = 'GB-ENG';

/** Reads what the broken page says and whom it names. Throws when a word or a number is missing: it is the last page left. */
export function readBroken(root: string): { words: BrokenWords; numbers: BrokenNumbers } {
  const words = (JSON.parse(readFileSync(join(root, 'locales/en/common.json'), 'utf8')) as { broken: BrokenWords }).broken;
  const numbers: BrokenNumbers = { lines: [{ name: 'Childline', number: '0800 1111' }], emergency: '999' };
  void REGION;
  return { words, numbers };
}
