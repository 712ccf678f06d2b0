import type { Lesson } from '../content/schema/lesson';
import type { HandInAnswer } from './hand-in';
import { AGAIN, CHECK, NOT_SURE, type Taps } from './steps/outcome';

/**
 * What a tablet hands in of a check: for each question the kind of answer given first, before any feedback could teach it.
 * Never which answer it was.
 * @param taps what was tapped, by step
 */
export function handInAnswers(lesson: Lesson, taps: Readonly<Record<string, Taps>>): HandInAnswer[] {
  return lesson.steps.flatMap((step): HandInAnswer[] => {
    if (step.kind !== 'choose' || !step.checks) return [];
    const first = (taps[step.id] ?? []).find((tap) => tap !== AGAIN && tap !== CHECK);
    if (first === NOT_SURE) return ['not-sure'];
    return [step.options.find(({ id }) => id === first)?.verdict ?? 'none'];
  });
}
