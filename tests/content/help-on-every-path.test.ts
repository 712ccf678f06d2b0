import { expect, it } from 'vitest';
import type { StepOf } from '../../src/content/schema/lesson';
import { helpOnEveryPath } from './rules/help-on-every-path';
import { draft, setWord, type Draft } from './support/draft';
import { holds } from './support/holds';
import { flat } from './support/lessons';

const choosing = ({ nodes }: StepOf<'story'>) => nodes.find(({ choices }) => choices)!;
const ending = ({ nodes }: StepOf<'story'>) => nodes.find((node) => node.ending)!;

holds('help', helpOnEveryPath, 'paths through stories', [
  {
    name: 'a branch that leads nowhere',
    change: ({ first }) => (choosing(first('story').step).notSure = 'nowhere'),
    says: /nowhere leads nowhere/,
  },
  {
    name: 'a loop',
    change: ({ first }) => {
      const { step } = first('story');
      choosing(step).notSure = step.start;
    },
    says: /goes round in a loop/,
  },
  {
    name: 'a branch without an end',
    change: ({ first }) => delete ending(first('story').step).ending,
    says: /has no end/,
  },
  {
    name: 'an end that also goes on',
    change: ({ first }) => (choosing(first('story').step).ending = 'calm'),
    says: /one of them/,
  },
  {
    name: 'choices without ‘not sure’',
    change: ({ first }) => delete choosing(first('story').step).notSure,
    says: /both choices and ‘not sure’/,
  },
  {
    name: 'a node nothing leads to',
    change: ({ first }) => {
      const { nodes } = first('story').step;
      nodes.push({ ...nodes[0]!, id: 'island' });
    },
    says: /nothing leads to ‘island’/,
  },
  {
    name: 'a quiet branch that ends without an adult who listens',
    change: ({ first }) => {
      const { step } = first('story');
      choosing(step).notSure = ending(step).id;
    },
    says: /passes no safe adult who listens/,
  },
  {
    name: 'an adult who is there and does not listen',
    change: ({ first }) => {
      const { step, say } = first('story');
      for (const { id } of step.nodes) say(`nodes.${id}.text`, 'Grandad, Mrs Bell and Dad are there.');
    },
    says: /passes no safe adult who listens/,
  },
  ...[
    'NAME never listens to Kai.',
    'NAME listens to the radio.',
    'NAME sits and listens to the radio.',
    'NAME does not stop, and never sits and listens.',
    'Nobody, not even NAME, listens to Kai.',
    '“I can listen to the radio,” says NAME.',
  ].map((text) => ({
    name: `an adult who does not listen: ${text}`,
    change: ({ first }: Draft) => {
      const { step, say } = first('story');
      for (const { id } of step.nodes)
        say(
          `nodes.${id}.text`,
          ['Grandad', 'Miss Owusu', 'Mr Shah'].map((name) => text.replace('NAME', name)).join(' '),
        );
    },
    says: /passes no safe adult who listens/,
  })),
  {
    name: 'nobody who listens but the one who harms',
    change: ({ first }) => {
      const { step, say } = first('story');
      step.harm = [{ by: 'known', age: 'adult', gender: 'female', role: 'neighbour', to: 'kai' }];
      for (const { id, scene } of step.nodes) {
        scene.people = [{ who: 'neighbour', at: 'left', feeling: 'calm' }];
        say(`nodes.${id}.text`, 'The neighbour listens to Kai.');
      }
    },
    says: /passes no safe adult who listens/,
  },
  {
    name: 'an adult who is seen only from behind',
    change: ({ first }) =>
      first('story')
        .step.nodes.flatMap(({ scene }) => scene.people)
        .forEach((person) => (person.seen = 'behind')),
    says: /passes no safe adult who listens/,
  },
  {
    name: 'a lesson that never says that a child can tell',
    change: ({ lessons }) => {
      const words = lessons[0]?.words['en'] ?? {};
      for (const [key, text] of flat(words)) setWord(words, key, text.replaceAll('tell', 'go'));
    },
    says: /never says that a child can tell/,
  },
  ...['Nobody can tell.', 'You can tell by his face.', 'He can tell if it is late.', 'No child can still tell.'].map(
    (text) => ({
      name: `a lesson that only says: ${text}`,
      change: ({ lessons }: Draft) => {
        const words = lessons[0]?.words['en'] ?? {};
        const [[first] = ['']] = flat(words).filter(([key]) => key.endsWith('.ask'));
        for (const [key, said] of flat(words)) setWord(words, key, said.replaceAll('tell', 'go'));
        setWord(words, first, text);
      },
      says: /never says that a child can tell/,
    }),
  ),
]);

it.each([
  'Grandad listens to Kai.',
  'Grandad sits and listens.',
  '“I believe you,” says Grandad.',
  'Grandad turns the radio off and listens to him.',
  'Kai does not know how to start. Grandad waits and listens.',
])('an adult listens who: %s', (text) => {
  const { first, lessons } = draft();
  const { step, say } = first('story', ({ nodes }) => nodes.some(({ scene }) => scene.people.length > 0));
  for (const { id, scene } of step.nodes) {
    scene.people = [{ who: 'grandad', at: 'left', feeling: 'calm' }];
    say(`nodes.${id}.text`, text);
  }
  expect(helpOnEveryPath(lessons).problems.filter((problem) => problem.includes(` ${step.id}: `))).toEqual([]);
});
