import type { Lesson } from '../../src/content/schema/lesson';
import { LESSONS } from '../support/lessons';
import { fitRules, LARGE_RULES, SIZES } from '../support/measure/rules';
import { together } from '../support/measure/together';
import { touchRulesOf } from '../support/measure/touch';
import { movesOf } from '../support/screens/lesson';
import { expect, test } from '../support/toured';
import { newShapes, screensOf } from '../support/walk/move';
import { play, type Looks } from '../support/walk/play';
import type { Tablet } from '../support/walk/tablet';
import { wordsIn } from '../support/words';

// A new lesson is walked with nothing written for it: every step in every state, on every branch, to its end.

test.describe.configure({ mode: 'parallel' });

/** Screens that are not made as any before them in the catalogue: what axe says of the others it has said already. */
const NEW_SHAPES = new Map<Lesson, readonly string[]>();
const had = new Set<string>();
for (const lesson of LESSONS) NEW_SHAPES.set(lesson, newShapes(movesOf(wordsIn('en'), lesson), had));

/** From the welcome screen through the whole lesson and back to it. Gives what was wrong on the way. */
async function walk({ frame, words }: Tablet, lesson: Lesson, looks: Looks): Promise<string[]> {
  const moves = movesOf(words, lesson);
  const { seen, faults } = await play(frame, words, moves, looks);
  expect(seen).toEqual(screensOf(moves));
  expect(new Set(seen).size).toBe(seen.length);
  // A walk that saw little has shown nothing.
  expect(seen.length).toBeGreaterThan(lesson.steps.length * 2);
  return together(faults);
}

test('there are lessons to walk', () => {
  expect(LESSONS.length).toBeGreaterThanOrEqual(3);
});

for (const lesson of LESSONS) {
  test.describe(`'${lesson.id}' for ${lesson.band}`, () => {
    test('on every branch help is in reach and the end comes; all fits, fingers too, and axe finds nothing', async ({
      tablet,
    }) => {
      const touch = touchRulesOf(lesson.band);
      const measures = SIZES.map((size) => ({ size, fit: fitRules('en', size.width), touch }));
      const english = await tablet('english');
      const axe = newShapes(movesOf(english.words, lesson));
      expect(await walk(english, lesson, { measures, axe })).toEqual([]);
    });

    test('with letters twice as large nothing is cut off or beside the screen', async ({ tablet }) => {
      const large = await tablet('large letters');
      expect(await walk(large, lesson, { measures: [{ fit: LARGE_RULES }], axe: NEW_SHAPES.get(lesson) })).toEqual([]);
    });

    test('in a language a third longer all fits', async ({ tablet }) => {
      const measures = SIZES.map((size) => ({ size, fit: fitRules('en-XA', size.width) }));
      expect(await walk(await tablet('a third longer'), lesson, { measures })).toEqual([]);
    });

    test('from right to left all fits', async ({ tablet }) => {
      const measures = [{ fit: fitRules('ar-XB', 1280) }];
      expect(await walk(await tablet('right to left'), lesson, { measures, axe: NEW_SHAPES.get(lesson) })).toEqual([]);
    });
  });
}
