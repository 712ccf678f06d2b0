import { isNameless } from '../support/names';
import type { LoadedLesson } from '../support/lessons';
import { peopleIn, type DrawnPerson } from '../support/pictures';
import { judgeEach, unless, type Report } from '../support/rule';
import { mayHarm } from '../support/who-harms';

/** Everybody who is drawn where somebody harms, in scenes and on cards. */
export const drawnIn = (loaded: LoadedLesson): DrawnPerson[] =>
  peopleIn(loaded).filter(({ step }) => step.harm !== undefined);

function ofPerson({ who, seen, step, where }: DrawnPerson, drawn: readonly DrawnPerson[]): string[] {
  if (seen === 'behind') return [];
  const turned = drawn.some((other) => other.step === step && other.who === who && other.seen === 'behind');
  return [
    ...unless(
      !mayHarm(step).includes(who),
      `${where} shows ‘${who}’ from the front, who may be the one who harms there`,
    ),
    ...unless(
      !(turned && isNameless(who)),
      `${where} shows ‘${who}’ from the front and from behind: a child takes them for the one who harms`,
    ),
  ];
}

/**
 * Whoever harms in a step is seen from behind, in every drawing of it: with a face they would be a kind of person to look out for, and
 * the child who knows one like them would meet them here.
 */
export function harmFromBehind(lessons: readonly LoadedLesson[]): Report {
  const drawn = lessons.flatMap(drawnIn);
  return judgeEach('people drawn where somebody harms', drawn, (person) => [...new Set(ofPerson(person, drawn))]);
}
