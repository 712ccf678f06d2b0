import { BANDS, typeOf, type Band, type StepOf } from '../../../src/content/schema/lesson';
import type { LoadedLesson } from '../support/lessons';
import { unless, type Report } from '../support/rule';

type SayIt = StepOf<'say-it'>;

/** Bands that practise a call to a helpline. */
const CALLS: readonly Band[] = ['7-9', '9-11', '11-13'];

function missingIn(band: Band, steps: readonly SayIt[]): string[] {
  const parts = new Set(steps.flatMap(({ rounds }) => rounds.map(({ part }) => part)));
  const tells = steps.map((step) => step.tells);
  return [
    ...unless(steps.length >= 2, `${band} rehearses telling ${steps.length} time(s), not 2`),
    ...unless(parts.has('if-busy'), `${band} never rehearses with an adult who is busy`),
    ...unless(parts.has('if-not-believed'), `${band} never rehearses with an adult who does not believe at first`),
    ...unless(tells.includes('school') || tells.includes('elsewhere'), `${band} never tells an adult outside home`),
    ...unless(tells.includes('home') || tells.includes('elsewhere'), `${band} never tells an adult outside school`),
    ...unless(
      steps.some(({ forFriend }) => forFriend),
      `${band} never tells for a friend`,
    ),
    ...unless(!CALLS.includes(band) || tells.includes('helpline'), `${band} never calls a helpline`),
  ];
}

/**
 * Telling is practised, not only explained: behaviour rehearsed with feedback is what was found to last (curriculum research, 2b
 * and 7.9).
 */
export function rehearsals(lessons: readonly LoadedLesson[]): Report {
  const all = lessons.filter(({ lesson }) => typeOf(lesson) === 'lesson');
  const bands = BANDS.filter((band) => all.some(({ lesson }) => lesson.band === band));
  const sayIts = (band: Band) =>
    all
      .filter(({ lesson }) => lesson.band === band)
      .flatMap(({ lesson }) => lesson.steps.filter((step): step is SayIt => step.kind === 'say-it'));
  const seen = bands.reduce((sum, band) => sum + sayIts(band).length, 0);
  return {
    seen,
    problems: [...unless(seen > 0, 'found no rehearsals'), ...bands.flatMap((band) => missingIn(band, sayIts(band)))],
  };
}
