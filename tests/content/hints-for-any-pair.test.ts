import { hintsForAnyPair } from './rules/hints-for-any-pair';
import { holds } from './support/holds';

holds('hints of a match', hintsForAnyPair, 'steps', [
  {
    name: 'a hint that points at one pair, which may be found already',
    change: ({ first }) => {
      const { step, say } = first('match');
      say(`pairs.${step.pairs[0]?.id}.right`, 'A rainbow');
      say('think', 'Which one is about rainbows?');
    },
    says: /points at one pair in think, by rainbow/,
  },
  {
    name: '‘Not sure’ that names a pair and shows another',
    change: ({ first }) => {
      const { step, say } = first('match');
      say(`pairs.${step.pairs[1]?.id}.left`, 'A rainbow');
      say('notSure', 'Start with the rainbow.');
    },
    says: /points at one pair in notSure, by rainbow/,
  },
]);
