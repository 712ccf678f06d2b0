import { expect, it } from 'vitest';
import * as v from 'valibot';
import { castFile, type CastFile } from '../../src/content/schema/cast';
import type { CastId } from '../../src/content/schema/drawn';
import type { Harmer } from '../../src/content/schema/steps/base';
import { countFairness, fairStories } from './rules/fair-stories';
import type { Draft } from './support/draft';
import { holds } from './support/holds';
import { LESSONS, readJson } from './support/lessons';
import { CALLED } from './support/names';
import { scenesOf } from './support/pictures';

const CHILDREN = readJson<CastFile>('src/content/cast.json').children;

/** Every one who harms, changed in the same way. */
const everyone =
  (change: Partial<Harmer>) =>
  ({ lessons }: Draft) =>
    lessons
      .flatMap(({ lesson }) => lesson.steps)
      .flatMap(({ harm }) => harm ?? [])
      .forEach((harmer) => Object.assign(harmer, change));

/** Every one who harms is such a person, and drawn as them wherever anybody is drawn: often enough to be counted. */
const drawnAs =
  (who: CastId, role: string) =>
  ({ lessons }: Draft) => {
    everyone({ role })({ lessons } as Draft);
    for (const { scene, step } of lessons.flatMap(scenesOf))
      if (step.harm) scene.people = Array.from({ length: 40 }, () => ({ who, at: 'left', seen: 'behind' }));
  };

holds('fair stories', fairStories, 'people who harm', [
  { name: 'only unknown people', change: everyone({ by: 'unknown' }), says: /^0 of \d+ who harm are known/ },
  { name: 'only grown-ups', change: everyone({ age: 'adult' }), says: /^0 of \d+ who harm are children or teenagers/ },
  { name: 'only men', change: everyone({ gender: 'male' }), says: /^0 of \d+ who harm are women/ },
  { name: 'only women', change: everyone({ gender: 'female' }), says: /^0 of \d+ who harm are men/ },
  { name: 'only girls harmed', change: everyone({ to: 'ana' }), says: /^0 of \d+ who are harmed are boys/ },
  { name: 'only boys harmed', change: everyone({ to: 'leo' }), says: /^0 of \d+ who are harmed are girls/ },
  {
    name: 'only dark people drawn from behind',
    change: drawnAs('tutor', 'tutor'),
    says: /^(\d+) of \1 drawings of who may harm have skin 6, at most 30 %/,
  },
  {
    name: 'nobody light among those drawn from behind',
    change: drawnAs('tutor', 'tutor'),
    says: /^0 of \d+ drawings of who may harm have one of the two lightest skins/,
  },
  {
    name: 'nobody dark among those drawn from behind',
    change: drawnAs('coach', 'coach'),
    says: /^0 of \d+ drawings of who may harm have one of the two deepest skins/,
  },
  {
    name: 'one job that harms twice',
    change: ({ lessons }) => {
      const harm: Harmer[] = (['kai', 'ana'] as const).map((to) => ({
        by: 'known',
        age: 'adult',
        gender: 'male',
        role: 'coach',
        to,
      }));
      Object.assign(
        lessons[0]!.lesson.steps.find(({ scenario }) => scenario)!,
        { harm },
      );
    },
    says: /the job ‘coach’ harms twice/,
  },
  {
    name: 'one job under two names',
    change: ({ lessons }) => {
      const roles = ['swimming-coach', 'football-coach'];
      lessons
        .flatMap(({ lesson }) => lesson.steps.flatMap(({ harm }) => harm ?? []))
        .forEach((harmer, at) => (harmer.role = roles[at % 2]!));
    },
    says: /the job ‘coach’ harms twice/,
  },
  ...['dentist', 'imam', 'grown-up-thief'].map((role) => ({
    name: `somebody of whom nobody has said what they are: ${role}`,
    change: everyone({ role }),
    says: new RegExp(`somebody harm who is a ‘${role}’: say in tests`),
  })),
  ...['step-father', 'mums-partner', 'grandfather'].map((role) => ({
    name: `one relative who harms again and again: ${role}`,
    change: ({ lessons }: Draft) => {
      const [story] = lessons.flatMap(({ lesson }) => lesson.steps.filter(({ scenario }) => scenario));
      story!.harm = CHILDREN.slice(0, 20).map(({ id: to }) => ({
        by: 'known',
        age: 'adult',
        gender: 'male',
        role,
        to,
      }));
    },
    says: /the relative ‘.+’ harms 20 times, at most 8/,
  })),
  {
    name: 'harm that the words tell of and nobody counts',
    change: ({ first }) => {
      const { step, say } = first('choose', ({ scenario }) => scenario === true);
      delete step.harm;
      say('text', 'An older girl kicks Ana.');
    },
    says: /tells of harm \(kicks Ana\), and does not say who does it/,
  },
  {
    name: 'a story of harm that nobody does',
    change: ({ first }) => delete first('story', ({ scenario }) => scenario === true).step.harm,
    says: /is a story of harm, and does not say who does it/,
  },
  {
    name: 'a lesson that counts nobody',
    change: ({ lessons }) => lessons[0]!.lesson.steps.forEach((step) => delete step.harm),
    says: /has scenarios, and says of none who does harm/,
  },
  {
    name: 'harm without the words that go with it',
    change: ({ first }) =>
      Object.assign(first('breathe').step, {
        harm: [{ by: 'known', age: 'adult', gender: 'unsaid', role: 'neighbour', to: 'kai' }],
      }),
    says: /says who does harm and is no scenario/,
  },
]);

it('prints what it counted', () => {
  const { helpers, jobs, relatives, ...counts } = countFairness(LESSONS);
  const each = Object.fromEntries(
    [...new Set(relatives)].map((relative) => [relative, relatives.filter((one) => one === relative).length]),
  );
  process.stdout.write(
    `fairness: ${JSON.stringify({ ...counts, helpers: helpers.length, jobs: jobs.length, relatives: each })}\n`,
  );
  expect(counts.harmers).toBeGreaterThan(0);
});

it('finds relatives among those who harm, and fewer than a third of them are', () => {
  const { relatives, harmers } = countFairness(LESSONS);
  expect(relatives.length).toBeGreaterThan(20);
  expect(relatives.length).toBeLessThan(harmers / 3);
});

it('knows every child of the cast by the name the words use', () => {
  const { children } = v.parse(castFile, readJson('src/content/cast.json'));
  expect(children.length).toBeGreaterThanOrEqual(24);
  for (const { id, name } of children) expect(CALLED[id]).toBe(name);
  expect(children.filter(({ disability }) => disability).length).toBeGreaterThanOrEqual(5);
});
