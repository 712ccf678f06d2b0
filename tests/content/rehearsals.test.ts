import type { StepOf } from '../../src/content/schema/lesson';
import { rehearsals } from './rules/rehearsals';
import type { Draft } from './support/draft';
import { holds } from './support/holds';

const everySayIt =
  (change: (step: StepOf<'say-it'>) => void) =>
  ({ lessons }: Draft) =>
    lessons.flatMap(({ lesson }) => lesson.steps).forEach((step) => step.kind === 'say-it' && change(step));

const without = (part: string) =>
  everySayIt((step) => {
    for (const round of step.rounds) if (round.part === part) round.part = 'words';
  });

/** The sample's own rehearsals, made to have everything: then each thing is taken away. */
const whole = everySayIt((step) => {
  step.tells = 'elsewhere';
  step.forFriend = true;
  step.rounds[0]!.part = 'if-busy';
  step.rounds[1]!.part = 'if-not-believed';
});

holds('rehearsals', rehearsals, 'rehearsals', [
  {
    name: 'a band that only talks of telling',
    change: ({ lessons }) =>
      lessons.forEach(({ lesson }) => (lesson.steps = lesson.steps.filter(({ kind }) => kind !== 'say-it'))),
    says: /7-9 rehearses telling 0 time\(s\)/,
  },
  {
    name: 'no busy adult',
    change: (draft) => (whole(draft), without('if-busy')(draft)),
    says: /never rehearses with an adult who is busy/,
  },
  {
    name: 'no adult who does not believe',
    change: ({ lessons }) =>
      lessons.forEach(({ lesson }) =>
        lesson.steps.forEach((step) => {
          if (step.kind === 'say-it') step.rounds = step.rounds.filter(({ part }) => part !== 'if-not-believed');
          lesson.band = '9-11';
        }),
      ),
    says: /9-11 never rehearses with an adult who does not believe|9-11 never calls a helpline/,
  },
  {
    name: 'only adults at home',
    change: everySayIt((step) => (step.tells = 'home')),
    says: /never tells an adult outside home/,
  },
  {
    name: 'only adults at school',
    change: everySayIt((step) => (step.tells = 'school')),
    says: /never tells an adult outside school/,
  },
  {
    name: 'nobody told for a friend',
    change: ({ lessons }) =>
      lessons.forEach(({ lesson }) => {
        lesson.band = '11-13';
        lesson.steps.forEach((step) => step.kind === 'say-it' && delete step.forFriend);
      }),
    says: /11-13 never tells for a friend/,
  },
  {
    name: 'no helpline called',
    change: ({ lessons }) =>
      lessons.forEach(({ lesson }) => {
        lesson.band = '9-11';
        lesson.steps.forEach((step) => step.kind === 'say-it' && (step.tells = 'home'));
      }),
    says: /9-11 never calls a helpline/,
  },
]);
