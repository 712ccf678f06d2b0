import { BANDS, type Step } from '../../../src/content/schema/lesson';
import type { Verdict } from '../../../src/content/schema/steps/base';
import type { LoadedLesson } from '../support/lessons';
import { unless, type Report } from '../support/rule';

/** With three cards a third in each place is fair. More than this in one, and the place gives the answer away. */
const MOST = 0.45;

const PLACES = ['first', 'second', 'third', 'last'] as const;

/** Where the only answer of its sort stands. Where there are two of them, none can be guessed by its place. */
function placeOfOnly(verdict: Verdict, options: readonly { verdict: Verdict }[]): number[] {
  const places = options.flatMap((option, at) => (option.verdict === verdict ? [at] : []));
  return places.length === 1 ? places : [];
}

/** In a question the answer that fits. In a rehearsal two ways fit: there it is the third that may not give itself away. */
const QUESTIONS: Readonly<Record<string, (step: Step) => number[]>> = {
  'answers that fit': (step) =>
    step.kind === 'choose' && step.pick === 'one' ? placeOfOnly('fits', step.options) : [],
  'answers to think about in a rehearsal': (step) =>
    step.kind === 'say-it' ? step.rounds.flatMap(({ options }) => placeOfOnly('think', options)) : [],
};

function unfair(what: string, places: readonly number[]): string[] {
  return PLACES.flatMap((name, place) => {
    const here = places.filter((one) => one === place).length;
    const share = Math.round((here / places.length) * 100);
    return unless(
      here <= places.length * MOST,
      `${what}: ${here} of ${places.length} stand ${name} (${share} %, at most ${MOST * 100} %)`,
    );
  });
}

/**
 * The answer that fits is not always the first card. A child who has found that out taps without reading, and a check
 * then counts places instead of what a class knows.
 */
export function fairOrder(lessons: readonly LoadedLesson[]): Report {
  const found = BANDS.flatMap((band) => {
    const steps = lessons.filter(({ lesson }) => lesson.band === band).flatMap(({ lesson }) => lesson.steps);
    return Object.entries(QUESTIONS).map(([what, placesIn]) => ({
      what: `${band} ${what}`,
      places: steps.flatMap(placesIn),
    }));
  });
  const seen = found.reduce((sum, { places }) => sum + places.length, 0);
  return {
    seen,
    problems: [
      ...unless(seen > 0, 'found no questions with one answer'),
      ...found.flatMap(({ what, places }) => (places.length > 0 ? unfair(what, places) : [])),
    ],
  };
}
