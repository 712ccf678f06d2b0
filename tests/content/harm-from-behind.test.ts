import { expect, it } from 'vitest';
import type { CastId } from '../../src/content/schema/drawn';
import type { Harmer } from '../../src/content/schema/steps/base';
import { harmFromBehind } from './rules/harm-from-behind';
import { draft, type Draft } from './support/draft';
import { holds } from './support/holds';
import { kindOf, mayHarm } from './support/who-harms';

const harmer = (role: string, rest: Partial<Harmer> = {}): Harmer => ({
  by: 'known',
  age: 'adult',
  gender: 'female',
  role,
  to: 'kai',
  ...rest,
});

/** The first step of its kind, with one who harms and somebody drawn. */
const drawn =
  (harm: Harmer, who: CastId, seen?: 'behind') =>
  ({ first }: Draft) => {
    const { step } = first('tell-me');
    step.harm = [harm];
    step.scene.people = [{ who, at: 'left', ...(seen && { seen }) }];
    return step;
  };

holds('who harms', harmFromBehind, 'people drawn where somebody harms', [
  {
    name: 'a neighbour with a face',
    change: drawn(harmer('neighbour'), 'neighbour'),
    says: /shows ‘neighbour’ from the front, who may be the one who harms/,
  },
  {
    name: 'an older boy with a face',
    change: drawn(harmer('older-boy', { age: 'young', gender: 'male' }), 'teen'),
    says: /shows ‘teen’ from the front/,
  },
  { name: 'a mother with a face', change: drawn(harmer('mother'), 'mum'), says: /shows ‘mum’ from the front/ },
  {
    name: 'a friend of the family with a face',
    change: drawn(harmer('mums-friend'), 'family-friend'),
    says: /shows ‘family-friend’ from the front/,
  },
  {
    name: 'a face on a card',
    change: ({ first }) => {
      const { step } = first('choose');
      step.harm = [harmer('coach')];
      step.options[0]!.picture = { is: 'person', who: 'coach' };
    },
    says: /shows ‘coach’ from the front/,
  },
  {
    name: 'a face in one drawing and a back in another',
    change: (planted) => {
      const step = drawn(harmer('someone-at-home'), 'woman')(planted);
      step.scene.people.push({ who: 'woman', at: 'right', seen: 'behind' });
    },
    says: /shows ‘woman’ from the front and from behind/,
  },
]);

it.each([
  ['from behind', harmer('neighbour'), 'neighbour', 'behind'],
  ['someone else', harmer('neighbour'), 'grandad', undefined],
  [
    'the child who is harmed',
    harmer('girl-in-class', { age: 'young', to: 'classmate-girl' }),
    'classmate-girl',
    undefined,
  ],
  ['the child’s own mother, where a friend’s mother harms', harmer('friends-mum'), 'mum', undefined],
  ['a grown-up at home, where nobody says who harms', harmer('grown-up-at-home'), 'mum', undefined],
] as const)('may show %s', (_, harm, who, seen) => {
  const { first, lessons } = draft();
  const before = harmFromBehind(lessons).problems;
  drawn(harm, who, seen)({ first, lessons, translate: () => undefined });
  expect(harmFromBehind(lessons).problems).toEqual(before);
});

it.each([
  ['older-boy', 'boy'],
  ['boys-from-school', 'boy'],
  ['girl-he-went-out-with', 'girl'],
  ['grown-up-at-other-home', 'grown-up'],
  ['swimming-coach', 'coach'],
  ['friends-mum', 'mother'],
  ['step-father', 'step-parent'],
  ['dads-partner', 'step-parent'],
])('%s is a %s', (role, what) => {
  expect(kindOf(role)?.what).toBe(what);
});

it('does not know a person nobody has thought of', () => {
  expect(kindOf('dentist')).toBeUndefined();
  expect(mayHarm({ harm: [harmer('dentist')] })).toEqual([]);
});
