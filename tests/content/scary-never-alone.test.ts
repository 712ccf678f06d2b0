import { expect, it } from 'vitest';
import type { Feeling } from '../../src/content/schema/drawn';
import type { Harmer } from '../../src/content/schema/steps/base';
import { scaryNeverAlone } from './rules/scary-never-alone';
import { draft, type Draft } from './support/draft';
import { holds } from './support/holds';

const shown = ({ first }: Draft, feeling: Feeling, words: string, scenario?: true, harm?: Harmer) => {
  const { step, say } = first('tell-me');
  step.scene.people = [{ who: 'kai', at: 'centre', feeling }];
  Object.assign(step, { scenario, harm: harm && [harm] });
  for (const key of ['text', 'scene', 'heading', 'notFault']) say(key, words);
  return step.scene.people;
};
const frightened = (planted: Draft, words = 'Kai is scared.') => shown(planted, 'scared', words);
const NEIGHBOUR: Harmer = { by: 'known', age: 'adult', gender: 'female', role: 'neighbour', to: 'kai' };

holds('a frightened child', scaryNeverAlone, 'frightened children', [
  { name: 'one who is alone', change: (planted) => frightened(planted), says: /shows a frightened child alone/ },
  {
    name: 'one who is alone with somebody’s back',
    change: (planted) => frightened(planted).push({ who: 'neighbour', at: 'left', seen: 'behind' }),
    says: /shows a frightened child alone/,
  },
  {
    name: 'two who are alone together',
    change: (planted) => frightened(planted).push({ who: 'ivy', at: 'left', feeling: 'hurt' }),
    says: /shows a frightened child alone/,
  },
  {
    name: 'one whose company is the one who harms',
    change: (planted) =>
      shown(planted, 'scared', 'Kai is scared.', true, NEIGHBOUR).push({
        who: 'neighbour',
        at: 'left',
        feeling: 'calm',
      }),
    says: /shows a frightened child alone/,
  },
  ...['Nobody will help him.', 'There is no safe adult.', 'Mum never listens to Kai.', 'Kai listens to the radio.'].map(
    (words) => ({
      name: `one to whom it is said: ${words}`,
      change: (planted: Draft) => void frightened(planted, words),
      says: /shows a frightened child alone/,
    }),
  ),
  ...(['sad', 'worried', 'lonely'] as const).map((feeling) => ({
    name: `one who is ${feeling} and alone where something is not OK`,
    change: (planted: Draft) => void shown(planted, feeling, 'Kai sits.', true),
    says: /shows a troubled child alone/,
  })),
]);

it.each<[string, (planted: Draft) => unknown]>([
  ['somebody beside them', (planted) => frightened(planted).push({ who: 'grandad', at: 'left', feeling: 'calm' })],
  [
    'somebody who is worried for them',
    (planted) => shown(planted, 'sad', 'Kai sits.', true).push({ who: 'mrs-bell', at: 'left', feeling: 'worried' }),
  ],
  [
    'a friend',
    (planted) => shown(planted, 'sad', 'Kai sits.', true).push({ who: 'ivy', at: 'left', feeling: 'worried' }),
  ],
  ['help in words', (planted) => frightened(planted, 'Kai can get help.')],
  ['words that they can tell', (planted) => shown(planted, 'worried', 'Kai can tell Mum.', true)],
  ['a lost toy, where nothing is not OK', (planted) => shown(planted, 'sad', 'Kai looks for his cap.')],
])('is fine with %s', (_, change) => {
  const fine = draft();
  change(fine);
  expect(scaryNeverAlone(fine.lessons).problems).toEqual([]);
});
