import { expect, it } from 'vitest';
import { lessonsNow } from '../../scripts/released.mjs';
import RELEASED from './released.json';

type Seen = readonly [version: number, sum: string];

/**
 * Lessons that have changed since the last release and whose version has not risen, or that have gone back. A DSL signs off a version:
 * children would be shown words that nobody has read, under initials (docs/for-dsl.md).
 */
function stale(released: Readonly<Record<string, Seen>>, now: Readonly<Record<string, Seen>>): string[] {
  return Object.entries(now).flatMap(([id, [version, sum]]) => {
    const [was, before] = released[id] ?? [0, ''];
    if (version === was && sum !== before) return [`${id} has changed: raise its version to ${was + 1}`];
    return version < was ? [`${id} went back from version ${was} to ${version}`] : [];
  });
}

it('a lesson that has changed since the last release has a version of its own', () => {
  const now = lessonsNow();
  expect(Object.keys(now).length).toBeGreaterThan(60);
  expect(stale(RELEASED as unknown as Record<string, Seen>, now)).toEqual([]);
});

it('sees a word that was changed under an old version, and a version that went back', () => {
  expect(stale({ secrets: [3, 'aa'] }, { secrets: [3, 'bb'] })).toEqual([
    'secrets has changed: raise its version to 4',
  ]);
  expect(stale({ secrets: [3, 'aa'] }, { secrets: [2, 'aa'] })).toEqual(['secrets went back from version 3 to 2']);
  expect(stale({ secrets: [3, 'aa'] }, { secrets: [4, 'bb'], anew: [1, 'cc'] })).toEqual([]);
});
