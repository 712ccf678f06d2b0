import * as v from 'valibot';
import { lesson as schema } from '../../../src/content/schema/lesson';
import { judgeEach, type Rule } from '../support/rule';

/** Every lesson file is a lesson, with nothing in it that no schema names: an unknown field is a misspelt one. */
export const schemaValid: Rule = (lessons) =>
  judgeEach('lessons', lessons, ({ file, lesson }) => {
    const { issues = [] } = v.safeParse(schema, lesson);
    return issues.map((issue) => `${file} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  });
