import { judgeEach, unless, type Rule } from '../support/rule';
import { textsOf } from '../support/texts';

/** What is wrong with the marks of a text. `placeholders`: names that may stand in double braces. */
export function marksOf(text: string, placeholders: readonly string[] = []): string[] {
  const marks = text.split('**').length - 1;
  const marked = [...text.matchAll(/\*\*(.*?)\*\*/gsu)].map(([, phrase = '']) => phrase);
  const braces = [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/gu)].map(([, name = '']) => name);
  return [
    ...unless(marks % 2 === 0, 'a mark that is never closed'),
    ...unless(marks <= 2, 'more than one marked phrase: one is worth keeping'),
    ...unless(
      marked.every((phrase) => phrase !== '' && phrase === phrase.trim() && !phrase.includes('\n')),
      'a mark around nothing, a space or a new line',
    ),
    ...unless(!/\*/.test(text.replaceAll('**', '')), 'a single star'),
    ...braces.filter((name) => !placeholders.includes(name)).map((name) => `the unknown placeholder {{${name}}}`),
    ...unless(!/[{}]/.test(text.replaceAll(/\{\{[^{}]*\}\}/gu, '')), 'a stray brace'),
    ...unless(!/["'`]/.test(text), 'a straight quote: use “ ” and ’'),
    ...unless(
      (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length || /[„«「]/.test(text),
      'a quote that is never closed',
    ),
    ...unless(!/[<>&_#[\]]/.test(text), 'markup other than **marks**'),
    ...unless(text === text.trim() && !/ {2}| \n|\n |\n\n/.test(text), 'a space or line too many'),
  ];
}

/** Marks come in pairs, one phrase a text; no placeholder or markup is read out to a child as it stands. */
export const marksAndPlaceholders: Rule = (lessons) =>
  judgeEach('texts', lessons.flatMap(textsOf), ({ text, where }) =>
    marksOf(text).map((problem) => `${where} has ${problem}: ${text}`),
  );
