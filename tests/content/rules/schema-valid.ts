import * as v from 'valibot';
import { lesson as schema } from '../../../src/content/schema/lesson';
import { nearest } from '../support/nearest';
import { judgeEach, type Rule } from '../support/rule';

/** More names than this are not read by anybody who looks for the one that was meant. */
const MOST_NAMES = 12;

function inWords({ message, expected, input }: Pick<v.BaseIssue<unknown>, 'message' | 'expected' | 'input'>): string {
  const names = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
  return typeof input === 'string' && names.length > MOST_NAMES
    ? `‘${input}’ is none of the ${names.length} names there are. Near it: ${nearest(input, names)}`
    : message;
}

/** Every lesson file is a lesson, with nothing in it that no schema names: an unknown field is a misspelt one. */
export const schemaValid: Rule = (lessons) =>
  judgeEach('lessons', lessons, ({ file, lesson }) => {
    const { issues = [] } = v.safeParse(schema, lesson);
    return issues.map((issue) => `${file} ${v.getDotPath(issue) ?? ''}: ${inWords(issue)}`);
  });
