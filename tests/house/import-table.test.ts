import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHouse } from './import-table';

/** A house with the given files in it. */
function house(files: Record<string, string>): string {
  const src = join(mkdtempSync(join(tmpdir(), 'house-')), 'src');
  mkdirSync(src, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(src, name)), { recursive: true });
    writeFileSync(join(src, name), text);
  }
  return src;
}

describe('who may import whom', () => {
  it('holds for the project', () => {
    const seen = checkHouse(join(import.meta.dirname, '../../src'));
    expect(seen.files).toBeGreaterThan(100);
    expect(seen.imports).toBeGreaterThan(200);
    expect(seen.problems).toEqual([]);
  });

  it.each([
    ['ui knowing lessons', { 'ui/card.tsx': "import { step } from '../content/step';" }],
    ['a feature reaching into another', { 'features/lesson/a.ts': "import { b } from '../tell/b';" }],
    [
      'a feature taking a power of the browser',
      { 'features/tell/a.ts': "import { createStorage } from '../../platform/storage';" },
    ],
    ['rules taking values of content', { 'domain/a.ts': "import { BANDS } from '../content/bands';" }],
    ['art knowing words', { 'art/a.tsx': "import { useT } from '../i18n/words';" }],
    ['a lazy import of another feature', { 'features/map/a.ts': "const b = () => import('../lesson/lesson');" }],
    ['a re-export', { 'content/a.ts': "export { b } from '../domain/b';" }],
    ['the app read by a feature', { 'features/map/a.ts': "import type { Visit } from '../../app/visit.model';" }],
    ['a file outside the house', { 'app/a.ts': "import { b } from '../../tests/b';" }],
  ])('finds %s', (_, files) => {
    expect(checkHouse(house(files)).problems).toHaveLength(1);
  });

  it('lets types of a power through, and nothing else of it', () => {
    const src = house({
      'features/tell/a.ts': "import type { Clock } from '../../platform/clock';",
      'features/tell/b.ts': "import { type Clock } from '../../platform/clock';",
      'features/tell/c.ts': "import { type Clock, createClock } from '../../platform/clock';",
    });
    expect(checkHouse(src).problems).toEqual(['features/tell/c.ts may not import values of platform/clock']);
  });

  it('sees nothing in an empty house, and says so', () => {
    expect(checkHouse(house({}))).toEqual({ files: 0, imports: 0, problems: [] });
  });
});
