import { feedbackForEveryOption } from './rules/feedback-for-every-option';
import { holds } from './support/holds';

holds('feedback', feedbackForEveryOption, 'answers', [
  {
    name: 'an option answered with nothing',
    change: ({ first }) => {
      const { step, say } = first('choose');
      say(`options.${step.options[0]?.id}.feedback`, '**.**');
    },
    says: /has no answer at/,
  },
  {
    name: 'two options answered alike',
    change: ({ first }) => {
      const { step, say } = first('choose');
      for (const { id } of step.options) say(`options.${id}.feedback`, 'Thank you. A safe adult can help.');
    },
    says: /says the same again/,
  },
  {
    name: 'two rounds of a rehearsal answered alike but for a comma',
    change: ({ first }) => {
      const { step, say } = first('say-it');
      step.rounds.forEach(({ id }, at) => say(`rounds.${id}.notSure`, at % 2 ? 'Look, again.' : '**Look** again.'));
    },
    says: /says the same again/,
  },
  {
    name: 'a step that answers nothing',
    change: ({ first }) => {
      const { say, step } = first('match');
      for (const key of ['think', 'notSure', ...step.pairs.map(({ id }) => `pairs.${id}.feedback`)])
        say(key, undefined);
    },
    says: /answers nothing/,
  },
]);
