import type { Lesson } from '../../src/content/schema/lesson';
import { LESSONS } from '../support/lessons';
import { COMFORT_RULES, fitRules, LARGE_RULES, SIZES } from '../support/measure/rules';
import { together } from '../support/measure/together';
import { touchRulesOf } from '../support/measure/touch';
import { isReached, lessonFor, movesOf } from '../support/screens/lesson';
import { expect, test } from '../support/toured';
import { fullest, newShapes, screensOf } from '../support/walk/move';
import { play, type Looks } from '../support/walk/play';
import type { Tablet } from '../support/walk/tablet';
import { wordsIn } from '../support/words';

// A new lesson is walked with nothing written for it: every step in every state, on every branch, to its end.

test.describe.configure({ mode: 'parallel' });

/**
 * Screens that are not made as any before them, in a band or in all of them. What axe, a mirror or a school's colours do to
 * a screen follows from how it is made, not from its words: of every sort one is looked at.
 */
function firstOfTheirShape(sortOf: (lesson: Lesson) => string): Map<Lesson, readonly string[]> {
  const had = new Map<string, Set<string>>();
  return new Map(
    LESSONS.map((whole) => {
      const sort = sortOf(whole);
      const before = had.get(sort) ?? new Set();
      had.set(sort, before);
      const shapes = before.size;
      const screens = newShapes(movesOf(wordsIn('en'), lessonFor(whole, 'correct')), before);
      return [whole, before.size > shapes ? screens : []];
    }),
  );
}
const NEW_IN_BAND = firstOfTheirShape(({ band }) => band);
const NEW = firstOfTheirShape(() => 'all');

/** From the welcome screen through the whole lesson and back to it. Gives what was wrong on the way. */
async function walk({ frame, words, bodyNames }: Tablet, whole: Lesson, looks: Looks): Promise<string[]> {
  const lesson = lessonFor(whole, bodyNames);
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
    const touch = touchRulesOf(lesson.band);
    // The smallest tablet has no line to spare.
    const inEnglish = SIZES.map((size) => ({
      size,
      fit: fitRules('en', size.width),
      touch,
      strong: size.width === 1024,
    }));
    const hasOtherNames = lesson.steps.some(({ bodyNames }) => bodyNames !== undefined);

    for (const kind of hasOtherNames ? (['english', 'other names'] as const) : (['english'] as const)) {
      const which = kind === 'english' ? '' : ', with the other names for private parts';
      test(`on every branch help is in reach and the end comes; all fits, fingers too, and axe finds nothing${which}`, async ({
        tablet,
      }) => {
        const english = await tablet(kind);
        expect(await walk(english, lesson, { measures: inEnglish, axe: NEW_IN_BAND.get(lesson) })).toEqual([]);
      });
    }

    // With large letters every page scrolls: what may break is how a screen is made, so of every sort one in each band is looked at.
    if (NEW_IN_BAND.get(lesson)?.some((screen) => screen.startsWith('lesson-')))
      test('with letters twice as large nothing is cut off or beside the screen, and fingers find room', async ({
        tablet,
      }) => {
        const large = await tablet('large letters');
        // Hands rest at the edge of the tablet, not at the end of a page that scrolls.
        const measures = [{ size: SIZES[0], fit: LARGE_RULES, touch: { ...touch, rest: 0 } }];
        expect(await walk(large, lesson, { measures, axe: NEW.get(lesson) })).toEqual([]);
      });

    // A comfort changes how a screen is made, whatever its words are.
    if (NEW.get(lesson)?.length !== 0)
      for (const kind of ['dark colours and symbols', 'strong colours and bigger words'] as const)
        test(`with ${kind} all fits, and axe finds nothing`, async ({ tablet }) => {
          const measures = [{ size: SIZES[0], fit: COMFORT_RULES }];
          expect(await walk(await tablet(kind), lesson, { measures, axe: NEW.get(lesson) })).toEqual([]);
        });

    if (!isReached(wordsIn('en-XA'), lesson)) return;

    test('in a language a third longer all fits', async ({ tablet }) => {
      const longer = await tablet('a third longer');
      // On the smallest tablet every screen, on the others those that have the most to hold.
      const most = fullest(movesOf(longer.words, lessonFor(lesson, longer.bodyNames)));
      const measures = SIZES.map((size) => ({
        size,
        fit: fitRules('en-XA', size.width),
        only: size.width === 1024 ? undefined : most,
      }));
      expect(await walk(longer, lesson, { measures })).toEqual([]);
    });

    // Turned round, a screen is the mirror image of what was measured above (directions.e2e.ts).
    if (NEW.get(lesson)?.length === 0) return;

    test('from right to left all fits', async ({ tablet }) => {
      const measures = [{ size: SIZES[0], fit: fitRules('ar-XB', 1280) }];
      expect(await walk(await tablet('right to left'), lesson, { measures, axe: NEW.get(lesson) })).toEqual([]);
    });
  });
}
