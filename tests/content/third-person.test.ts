import { expect, it } from 'vitest';
import type { StepKind } from '../../src/content/schema/lesson';
import { thirdPerson } from './rules/third-person';
import { draft, type Draft } from './support/draft';
import { holds } from './support/holds';

const planted = (key: string, text: string, kind: StepKind = 'choose') => ({
  name: `‘${text}’ as ${key} of ${kind}`,
  change: ({ first }: Draft) => first(kind).say(key, text),
});
const asking = (key: string, text: string, kind: StepKind = 'choose') => ({
  ...planted(key, text, kind),
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
  ...['text', 'heading'].flatMap((key) =>
    [
      'Has anyone ever touched you?',
      'Is someone hurting you?',
      'Who has hurt you?',
      'Your coach may do this.',
      'Think of your uncle.',
      'Someone may be hurting you.',
      'What they did to you was not OK.',
      'Who can you tell?',
      'Ana is worried. And you?',
      'Picture a person who scares Ana.',
      'Remember when somebody was unkind.',
      '“Has anyone ever touched you?”',
    ].map((text) => asking(key, text, 'tell-me')),
  ),
  asking('notSure', 'Has anyone ever touched you?'),
  asking('ask', '“Has anyone ever touched you?”'),
]);

it.each([
  planted('text', 'You can tell a safe adult, any day.', 'tell-me'),
  planted('text', 'It is never your fault. Take your time.', 'tell-me'),
  planted('text', 'It is never your friend’s fault.', 'tell-me'),
  planted('text', '“Has anyone hurt you?” asks Mrs Bell. Ana nods.', 'tell-me'),
  planted('reply.text', '“Thank you. Can you say more?”', 'say-it'),
  planted('ask', 'Mrs Bell asks, “What is worrying you?” What could Ana say?'),
  planted('notSure', 'You noticed his face. What could Ana do?'),
])('may say $name', ({ change }) => {
  const fine = draft();
  change(fine);
  expect(thirdPerson(fine.lessons).problems).toEqual([]);
});
