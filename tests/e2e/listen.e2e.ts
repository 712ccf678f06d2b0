import type { Page } from '@playwright/test';
import { typeOf, type Lesson } from '../../src/content/schema/lesson';
import { TELL_ROW } from '../../src/domain/screen';
import { giveVoice, wordsOnScreen, type FakeVoice } from '../support/fake-voice';
import { createGuide, type Guide } from '../support/guide';
import { LESSONS, lessonsOfEveryKind } from '../support/lessons';
import { BIG_SCHOOL, PIN, SCHOOL } from '../support/schools';
import { enterGrownUps } from '../support/screens/grown-ups';
import { lessonFor, movesOnTo } from '../support/screens/lesson';
import { expect, test } from '../support/toured';
import { readyForWalk, WHOLE_SCHOOL } from '../support/walk/tablet';
import { wordsIn } from '../support/words';

const words = wordsIn('en');
const FIONA = [{ name: 'Fiona', lang: 'en-GB' }];
const ofBand = (isWanted: (lesson: Lesson) => boolean) =>
  LESSONS.filter((lesson) => typeOf(lesson) === 'lesson' && isWanted(lesson)).map((lesson) =>
    lessonFor(lesson, WHOLE_SCHOOL.bodyNames),
  );
/** The youngest are read to without asking. */
const READERS = ofBand(({ band }) => band !== '4-5');

async function guideTo(page: Page, url: string): Promise<Guide> {
  await readyForWalk(page);
  return createGuide(page, { url, words });
}

function first(lessons: readonly Lesson[]): Lesson {
  const [lesson] = lessons;
  if (!lesson) throw new Error('There is no such lesson');
  return lesson;
}

/** Buttons that belong to what a step asks. */
const OWN = [words.common('lesson.nextItem'), words.common('lesson.check'), words.common('lesson.thatIsAll')];

/** A screen has arrived when its heading has the focus; before that nobody can have read it. */
const arrived = (page: Page) => expect(page.locator('main:focus, main *:focus')).toBeAttached();

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
  const seen = await wordsOnScreen(guide.page, OWN);
  expect(seen.length, screen).toBeGreaterThan(3);
  expect(await hear(guide, voice), screen).toBe(seen);
}

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const lesson of lessonsOfEveryKind(READERS)) {
  test(`Listen reads every step of '${lesson.id}' in the order it is seen, and nothing is read unasked`, async ({
    page,
    builds,
  }) => {
    const voice = await giveVoice(page, FIONA);
    const guide = await guideTo(page, builds.school);
    await guide.openLesson(lesson);
    let asked = 0;
    for (const [at, step] of lesson.steps.entries()) {
      expect(await voice.said(), `'${step.id}' was read before anyone asked`).toHaveLength(asked);
      await expectHeard(guide, voice, step.id);
      const notSure = guide.page
        .locator('main')
        .getByRole('button', { name: words.common('lesson.notSure'), exact: true });
      if ((await notSure.isVisible()) && step.kind !== 'story') {
        await notSure.click();
        await expectHeard(guide, voice, `${step.id}, after Not sure`);
      }
      asked = (await voice.said()).length;
      await guide.play(at + 1 < lesson.steps.length ? movesOnTo(words, lesson, at + 1).slice(-2) : [{ do: 'pass' }]);
    }
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
  for (const name of TELL_ROW) {
    await page.locator(`[data-page="${name}"]`).waitFor();
    await expectHeard(guide, voice, name);
    if (name !== TELL_ROW.at(-1)) await guide.press(words.common('lesson.next'));
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
  const [one = '', two = ''] = words.common('tagline').split(' ');
  await voice.word(one.length + 1, two.length);
  expect(await voice.marked()).toBe(two);
  await guide.press(words.common('listen.stop'));
  expect(await voice.marked()).toBe('');
  expect(await voice.speaking()).toBe(false);
});

/** What a child may press while a voice reads, and what is there after. */
const LEAVING = {
  Next: [words.common('lesson.next'), words.common('home')],
  'Who can I tell?': [words.common('tell'), words.common('hide')],
  'Home, for good': [words.common('home'), words.common('start')],
} as const;

for (const [name, [leave, there]] of Object.entries(LEAVING)) {
  test(`the voice stops on ${name}, and says nothing of the old screen after`, async ({ page, builds }) => {
    const voice = await giveVoice(page, FIONA);
    const guide = await guideTo(page, builds.school);
    await guide.openLesson(first(ofBand(({ band, steps }) => band === '7-9' && steps[0]?.kind === 'tell-me')));
    await arrived(page);
    await guide.press(words.common('listen.start'));
    await voice.word(0, 4);
    expect(await voice.marked()).not.toBe('');
    expect(await voice.speaking()).toBe(true);
    const before = (await voice.said()).length;
    await guide.press(leave);
    if (name.startsWith('Home')) await guide.press(words.common('stopHere.go'));
    await guide.button(there).waitFor();
    await expect.poll(() => voice.speaking()).toBe(false);
    expect(await voice.marked()).toBe('');
    expect(await voice.finish()).toBe(false);
    expect(await voice.said()).toHaveLength(before);
    await guide.button(words.common('listen.start')).waitFor();
  });
}

test('a finger quicker than the next frame is read the new screen to its end', async ({ page, builds }) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  await guide.openLesson(first(ofBand(({ band, steps }) => band === '7-9' && steps[0]?.kind === 'tell-me')));
  await arrived(page);
  await page.evaluate(
    ([next, listen]) => {
      const press = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click();
      const turned = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          press(listen);
          done();
        });
        watch.observe(document.querySelector('main') as Element, { subtree: true, childList: true });
      });
      press(next);
      return turned;
    },
    [words.common('lesson.next'), words.common('listen.start')] as const,
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await voice.speaking()).toBe(true);
  await guide.button(words.common('listen.stop')).waitFor();
});

test('Hide silences in the same turn, before anything else can be heard', async ({ page, builds }) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  await guide.openLesson(first(READERS));
  await arrived(page);
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

test('the youngest are read to by themselves, and can stop it', async ({ page, builds }) => {
  const voice = await giveVoice(page, FIONA);
  const guide = await guideTo(page, builds.school);
  await guide.openLesson(first(ofBand(({ band }) => band === '4-5')));
  await guide.button(words.common('listen.stop')).waitFor();
  expect(await voice.speaking()).toBe(true);
  await guide.press(words.common('listen.stop'));
  expect(await voice.speaking()).toBe(false);
});

test('a tablet without a voice for the language says so kindly to a child who asks, and to nobody else', async ({
  page,
  builds,
}) => {
  const voice = await giveVoice(page, [{ name: 'Amélie', lang: 'fr-FR' }]);
  const guide = await guideTo(page, builds.school);
  await guide.start(SCHOOL);
  const note = page.getByText(words.common('listen.none'), { exact: true });
  await expect(note).toHaveCount(0);
  await guide.press(words.common('listen.start'));
  await expect(page.getByRole('status').and(note)).toBeVisible();
  expect(await voice.said()).toEqual([]);
  await guide.press(words.common('start'));
  await guide.heading(words.common('map.heading'));
  await expect(note).toHaveCount(0);
});

for (const [what, voices, key] of [
  ['which voice reads', FIONA, 'device.voices.has'],
  ['plainly that none does, and how to add one', [], 'device.voices.none'],
] as const) {
  test(`the grown-ups’ page of this device says ${what}`, async ({ page, builds }) => {
    await giveVoice(page, voices);
    const guide = await guideTo(page, builds.school);
    await guide.start(SCHOOL);
    await enterGrownUps(guide, PIN);
    await guide.press(words.teacher('nav.device'));
    await guide.heading(words.teacher('device.voices.heading'));
    await expect(
      page.getByText(words.teacher(key, { language: 'English', voice: 'Fiona' }), { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(words.teacher('device.voices.how'), { exact: true })).toHaveCount(
      voices.length === 0 ? 1 : 0,
    );
  });
}
