import type { Page } from '@playwright/test';
import { TELL_PAGES } from '../../src/domain/screen';
import { giveVoice, wordsOnScreen, type FakeVoice } from '../support/fake-voice';
import { createGuide, type Guide } from '../support/guide';
import { LESSONS } from '../support/lessons';
import { BIG_SCHOOL, SCHOOL } from '../support/schools';
import { screenKind } from '../support/screen-kind';
import { stepName } from '../support/screens/lesson';
import { expect, test } from '../support/toured';
import { wordsIn } from '../support/words';

const words = wordsIn('en');
const FIONA = [{ name: 'Fiona', lang: 'en-GB' }];

async function guideTo(page: Page, url: string): Promise<Guide> {
  await page.clock.install();
  return createGuide(page, { url, words, onScreen: async () => undefined });
}

const plain = (said: readonly string[]) => said.join(' ').replace(/\s+/g, ' ').trim();

/** Presses Listen, lets the voice come to its end, and gives what it said. */
async function hear(guide: Guide, voice: FakeVoice): Promise<string> {
  const before = (await voice.said()).length;
  await guide.press(words.common('listen.start'));
  await guide.button(words.common('listen.stop')).waitFor();
  for (let blocks = 0; await voice.finish(); blocks += 1) if (blocks > 100) throw new Error('It never ends');
  await guide.button(words.common('listen.start')).waitFor();
  return plain((await voice.said()).slice(before));
}

async function expectHeard(guide: Guide, voice: FakeVoice, screen: string): Promise<void> {
  const seen = await wordsOnScreen(guide.page);
  expect(seen.length, screen).toBeGreaterThan(3);
  expect(await hear(guide, voice), screen).toBe(seen);
}

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const lesson of LESSONS) {
  test(`Listen reads every step of '${lesson.id}' as it is seen, and nothing is read unasked`, async ({
    page,
    builds,
  }) => {
    const voice = await giveVoice(page, FIONA);
    const guide = await guideTo(page, builds.school);
    await guide.start(SCHOOL);
    await guide.openLesson(lesson);
    const kinds = new Set<string>();
    for (const [at, step] of lesson.steps.entries()) {
      const before = (await voice.said()).length;
      await guide.reachStep(lesson, at);
      expect(await voice.said(), `'${step.id}' was read before anyone asked`).toHaveLength(before);
      await expectHeard(guide, voice, step.id);
      kinds.add(screenKind(`${stepName(lesson, at)}-before`));
      const notSure = guide.button(words.common('lesson.notSure'));
      if (!(await notSure.isVisible()) || step.kind === 'story') continue;
      await notSure.click();
      await expectHeard(guide, voice, `${step.id}, after Not sure`);
    }
    expect(kinds.size).toBeGreaterThanOrEqual(6);
    await guide.press(words.common('lesson.next'));
    await guide.heading(words.common('end.heading'));
    await expectHeard(guide, voice, 'end');
  });
}

test('Listen reads the welcome screen, the bands, the map and every page of Who can I tell? as they are seen', async ({
  page,
  builds,
}) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  await guide.start({ ...BIG_SCHOOL, bands: ['7-9', '9-11'] });
  await expectHeard(guide, voice, 'welcome');
  await guide.press(words.common('start'));
  await guide.heading(words.common('bands.heading'));
  await expectHeard(guide, voice, 'bands');
  await guide.press(words.common('bands.7-9'));
  await guide.heading(words.common('map.heading'));
  await expectHeard(guide, voice, 'map');
  await guide.press(words.common('tell'));
  for (const name of TELL_PAGES) {
    await page.locator(`[data-page="${name}"]`).waitFor();
    await expectHeard(guide, voice, name);
    if (name !== TELL_PAGES.at(-1)) await guide.press(words.common('lesson.next'));
  }
});

test('the word being said is marked, and the mark goes with it', async ({ page, builds }) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  await guide.start(SCHOOL);
  await guide.press(words.common('listen.start'));
  expect(await voice.said()).toEqual([words.common('appName')]);
  await voice.word(0, words.common('appName').length);
  expect(await voice.marked()).toBe(words.common('appName'));
  await voice.finish();
  expect(await voice.marked()).toBe('');
  const [first = '', second = ''] = words.common('tagline').split(' ');
  await voice.word(first.length + 1, second.length);
  expect(await voice.marked()).toBe(second);
  await guide.press(words.common('listen.stop'));
  expect(await voice.marked()).toBe('');
  expect(await voice.speaking()).toBe(false);
});

test('the voice stops when the screen goes, and says nothing of the old one after', async ({ page, builds }) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  const lesson = LESSONS.find(({ steps }) => steps[0]?.kind === 'tell-me');
  if (!lesson) throw new Error('No lesson begins with telling');
  await guide.start({ ...SCHOOL, bands: [lesson.band] });
  await guide.openLesson(lesson);
  for (const leave of [words.common('lesson.next'), words.common('tell')]) {
    await guide.press(words.common('listen.start'));
    expect(await voice.speaking()).toBe(true);
    await voice.word(0, 4);
    expect(await voice.marked()).not.toBe('');
    await guide.press(leave);
    await expect.poll(() => voice.speaking()).toBe(false);
    expect(await voice.marked()).toBe('');
    expect(await voice.finish()).toBe(false);
    await guide.button(words.common('listen.start')).waitFor();
  }
});

test('Hide silences in the same turn, before anything else can be heard', async ({ page, builds }) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  const [lesson] = LESSONS;
  if (!lesson) throw new Error('There are no lessons');
  await guide.start(SCHOOL);
  await guide.openLesson(lesson);
  await guide.press(words.common('listen.start'));
  await voice.word(0, 4);
  expect(await voice.speaking()).toBe(true);
  const left = await guide.button(words.common('hide')).evaluate((hide: HTMLElement) => {
    hide.click();
    // Still inside the handler's turn: no promise, no frame, no timer has run.
    const { fakeVoice } = window as unknown as { fakeVoice: { now: unknown } };
    return {
      silent: fakeVoice.now === undefined,
      marks: CSS.highlights.has('reading'),
      words: document.querySelectorAll('[data-say]').length,
    };
  });
  expect(left).toEqual({ silent: true, marks: false, words: 0 });
});

test('a tablet without a voice says so in words, and shows where nothing is hidden by it', async ({ page, builds }) => {
  await giveVoice(page, [{ name: 'Amélie', lang: 'fr-FR' }]);
  const guide = await guideTo(page, builds.school);
  await guide.start(SCHOOL);
  await expect(page.getByText(words.common('listen.none'), { exact: true })).toHaveCount(0);
  await guide.press(words.common('listen.start'));
  await expect(page.getByRole('status').getByText(words.common('listen.none'), { exact: true })).toBeVisible();
});
