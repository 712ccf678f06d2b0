import { expect, it } from 'vitest';
import { LENGTHS, lengths } from './rules/lengths';
import { SOURCE } from './support/bands';
import { SAMPLE, setWord } from './support/draft';
import { holds } from './support/holds';
import type { LoadedLesson } from './support/lessons';
import { ROLES, textsOf } from './support/texts';

/** Of the source language: others have more room, and none of it is here before somebody translates it. */
const TEXTS = SAMPLE.flatMap(textsOf).filter(({ lang }) => lang === SOURCE);

holds('lengths', lengths, 'texts', [
  ...ROLES.map((role) => ({
    name: `too many words for ${role}`,
    change: ({ lessons }: { lessons: LoadedLesson[] }) => {
      const text = TEXTS.find((candidate) => candidate.role === role);
      const words = lessons.find(({ lesson }) => lesson.id === text?.lesson)?.words[text?.lang ?? ''];
      setWord(words ?? {}, text?.key ?? '', 'go '.repeat(LENGTHS[role] + 1));
    },
    says: new RegExp(`: ${LENGTHS[role] + 1} words, at most ${LENGTHS[role]}`),
  })),
  {
    name: 'long words',
    change: ({ first }) => first('breathe').say('in', 'Concentrate extraordinarily'),
    says: /letters, at most 21/,
  },
  {
    name: 'a translation of more than a third more',
    change: ({ translate, first }) => {
      translate('cy');
      first('breathe').say('in', 'un dau tri pedwar pump', 'cy');
    },
    says: /^locales\/cy\/.*5 words, at most 4/,
  },
  {
    name: 'a full length for a child of four',
    change: ({ lessons }) => lessons.forEach(({ lesson }) => (lesson.band = '4-5')),
    says: /words, at most 20/,
  },
]);

it('are known for texts of every kind there is', () => {
  expect(new Set(TEXTS.map(({ role }) => role))).toEqual(new Set(ROLES));
});
