import { picturesForTheYoungest } from './rules/pictures-for-the-youngest';
import type { Draft } from './support/draft';
import { holds } from './support/holds';

const forFour =
  (change: (draft: Draft) => void) =>
  (draft: Draft): void => {
    draft.lessons.forEach(({ lesson }) => (lesson.band = '4-5'));
    change(draft);
  };

holds('pictures for the youngest', picturesForTheYoungest, 'pictures', [
  {
    name: 'an option in words alone',
    change: forFour(({ first }) => delete first('choose').step.options[0]!.picture),
    says: /option \S+ has no picture/,
  },
  {
    name: 'a box in words alone',
    change: forFour(({ first }) => delete first('sort').step.boxes[0]!.picture),
    says: /box \S+ has no picture/,
  },
  {
    name: 'a side of a match in words alone',
    change: forFour(({ first }) => delete first('match').step.pairs[0]!.left),
    says: /left of \S+ has no picture/,
  },
  {
    name: 'a choice in words alone',
    change: forFour(
      ({ first }) => delete first('story').step.nodes.find(({ choices }) => choices)!.choices![0]!.picture,
    ),
    says: /choice \S+ has no picture/,
  },
  {
    name: 'a line to say in words alone',
    change: forFour(({ first }) => delete first('say-it').step.rounds[0]!.options[0]!.picture),
    says: /option \S+ has no picture/,
  },
  {
    name: 'a chat to read',
    change: forFour(({ first }) => (first('spot').step.look = 'chat')),
    says: /the scene has no picture/,
  },
]);
