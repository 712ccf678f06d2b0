import { thirdPerson } from './rules/third-person';
import { holds } from './support/holds';

const asking = (key: string, text: string) => ({
  name: `‘${text}’`,
  change: ({ first }: Parameters<Parameters<typeof holds>[3][number]['change']>[0]) => first('choose').say(key, text),
  says: /asks after the child’s own life/,
});

holds('third person', thirdPerson, 'texts', [
  asking('ask', 'What would you do?'),
  asking('ask', 'Which of these do you think?'),
  asking('ask', 'Which one is like your secret?'),
  asking('text', 'Has this happened to you?'),
  asking('notSure', 'Did you feel this too?'),
  asking('notSure', 'Think of your mum.'),
  asking('text', '“Are you OK?” says Ana. Are you sad too?'),
]);
