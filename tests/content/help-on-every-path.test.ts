import type { StepOf } from '../../src/content/schema/lesson';
import { helpOnEveryPath } from './rules/help-on-every-path';
import { setWord } from './support/draft';
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
]);
