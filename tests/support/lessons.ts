import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../build/catalogue-plugin';
import type { Lesson, StepKind } from '../../src/content/schema/lesson';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every lesson there is, in the order of the maps. */
export const LESSONS: readonly Lesson[] = readCatalogue(ROOT).map(
  ({ file }) => JSON.parse(readFileSync(`${ROOT}${file.slice(1)}`, 'utf8')) as Lesson,
);

/** A few lessons that together have every kind of step there is: for what takes too long to be asked of every lesson. */
export function lessonsOfEveryKind(among: readonly Lesson[] = LESSONS): Lesson[] {
  const left = new Set<StepKind>(among.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  const chosen: Lesson[] = [];
  while (left.size > 0) {
    const news = ({ steps }: Lesson) => new Set(steps.map(({ kind }) => kind).filter((kind) => left.has(kind))).size;
    const best = among.reduce((most, lesson) => (news(lesson) > news(most) ? lesson : most));
    chosen.push(best);
    for (const { kind } of best.steps) left.delete(kind);
  }
  return chosen;
}
