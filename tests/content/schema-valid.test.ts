import { schemaValid } from './rules/schema-valid';
import { holds } from './support/holds';

holds('lessons are lessons', schemaValid, 'files', [
  {
    name: 'a kind of step there is none of',
    change: ({ first }) => Object.assign(first('choose').step, { kind: 'quiz' }),
    says: /kind.*"quiz"/,
  },
  {
    name: 'a field nobody knows',
    change: ({ first }) => Object.assign(first('story').step, { timer: 30 }),
    says: /timer/,
  },
  {
    name: 'a verdict of wrong',
    change: ({ first }) => Object.assign(first('choose').step.options[0] ?? {}, { verdict: 'wrong' }),
    says: /verdict/,
  },
]);
