import { SOURCE } from '../support/bands';
import type { LoadedLesson } from '../support/lessons';
import { CHARACTER_NAMES, CALLED, SERVICES } from '../support/names';
import type { Report } from '../support/rule';
import { textsOf } from '../support/texts';

/** Capitalised words that are nobody's name. */
const NOBODY = new Set([
  ...[
    'I',
    'OK',
    'Mum',
    'Dad',
    'Mr',
    'Mrs',
    'Ms',
    ...SERVICES.flatMap((service) => service.split(' ')),
    'UK',
    'UN',
    ...Object.values(CALLED).flatMap((called) => called.split(' ')),
  ],
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mondays'],
]);

const bare = (word: string) => word.replace(/’(s|m|ll|d|ve|re)?$/u, '');

/** Words with a capital in the middle of a sentence. At its start a name of nobody is found by the rule of plain words. */
function capitalised(text: string): string[] {
  return [...text.replaceAll('**', '').matchAll(/(?<=[\p{L}\p{N},’] )\p{Lu}[\p{L}’]*/gu)].map(([word]) => bare(word));
}

/** Each name said in a lesson, by lesson. */
function namesOf(loaded: LoadedLesson): string[] {
  const said = textsOf(loaded)
    .filter(({ lang }) => lang === SOURCE)
    .map(({ text }) => text)
    .join('\n');
  return CHARACTER_NAMES.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(said));
}

/**
 * Names in a lesson belong to the cast, and no two begin alike: a child who reads slowly goes by the first letter, and would
 * think the wrong one was harmed. English words; translations may name them as children there would.
 */
export function namesApart(lessons: readonly LoadedLesson[]): Report {
  const named = lessons.map((loaded) => ({ loaded, names: namesOf(loaded) }));
  const alike = named.flatMap(({ loaded, names }) =>
    names.flatMap((name, at) =>
      names
        .slice(at + 1)
        .filter((other) => other[0] === name[0])
        .map((other) => `${loaded.lesson.id}: ${name} and ${other} begin alike`),
    ),
  );
  const strangers = lessons
    .flatMap(textsOf)
    .filter(({ lang }) => lang === SOURCE)
    .flatMap(({ text, where }) =>
      capitalised(text)
        .filter((word) => !NOBODY.has(word))
        .map((word) => `${where}: ${word} is not of the cast: ${text}`),
    );
  const seen = named.reduce((sum, { names }) => sum + names.length, 0);
  return { seen, problems: [...(seen > 0 ? [] : ['found no names']), ...alike, ...strangers] };
}
