import type { Page } from '@playwright/test';
import { typeOf } from '../../src/content/schema/lesson';
import { createGuide } from '../support/guide';
import { LESSONS } from '../support/lessons';
import { measureChild } from '../support/measure/child';
import { fitFaults } from '../support/measure/fit';
import { fitRules, LARGE_RULES } from '../support/measure/rules';
import { touchFaults, touchRulesOf } from '../support/measure/touch';
import { SCHOOL } from '../support/schools';
import { movesOf } from '../support/screens/lesson';
import { expect, test } from '../support/toured';
import { play } from '../support/walk/play';
import { readyForWalk, WHOLE_SCHOOL } from '../support/walk/tablet';
import { axeFaults } from '../support/walk/tools';
import { wordsIn } from '../support/words';

// A measure that cannot fail measures nothing: each must find what is planted here.

const words = wordsIn('en');
const touch = touchRulesOf('7-9');

async function faultsOf(page: Page): Promise<string[]> {
  return [
    ...(await fitFaults(page, fitRules('en', 1280))),
    ...(await touchFaults(page, touch)),
    ...(await axeFaults(page.mainFrame())),
  ];
}

/** A screen with answers, a heading and words, on which nothing is wrong. */
async function goodScreen(page: Page, url: string): Promise<void> {
  await readyForWalk(page);
  const guide = createGuide(page, { url, words });
  await guide.start({ ...SCHOOL, bands: ['7-9', '9-11'] });
  await guide.press(words.common('start'));
  await guide.heading(words.common('bands.heading'));
  expect(await faultsOf(page)).toEqual([]);
}

const plant = (page: Page, selector: string, styles: Record<string, string>) =>
  page.evaluate(
    ([at, given]) => {
      const element = document.querySelector<HTMLElement>(at);
      if (!element) throw new Error(`Nothing is '${at}'`);
      for (const [name, value] of Object.entries(given)) element.style.setProperty(name, value);
    },
    [selector, styles] as const,
  );

const PLANTED: Readonly<Record<string, { at: string; styles: Record<string, string>; found: RegExp }>> = {
  'words that are cut off': {
    at: 'main p',
    styles: { overflow: 'hidden', 'block-size': '10px' },
    found: /cut off by <p/,
  },
  'words out of their card': {
    at: '[data-answer] [data-say]',
    styles: { position: 'relative', 'inset-inline-start': '250px' },
    found: /out of <button/,
  },
  'words that run out of a box that cuts nothing off': {
    at: 'main p',
    styles: { 'background-color': '#eee', 'block-size': '6px' },
    found: /runs out of <p/,
  },
  'words that run over a card': {
    at: 'main p',
    styles: { position: 'relative', 'inset-block-start': '180px', 'z-index': '1' },
    found: /runs over </,
  },
  'a word that is broken in two': {
    at: 'main h1',
    styles: { 'inline-size': '20px', 'overflow-wrap': 'anywhere' },
    found: /broken in two: /,
  },
  'words over other words': { at: 'main h1', styles: { transform: 'translateY(60px)' }, found: /overlap by/ },
  'small letters': { at: 'main p', styles: { 'font-size': '17px' }, found: /letters of 17 px/ },
  'smaller words than a child reads': { at: 'main p', styles: { 'font-size': '25px' }, found: /body letters of 25/ },
  'a screen that scrolls': { at: 'main', styles: { 'min-block-size': '900px' }, found: /higher than the screen/ },
  'a part that scrolls': {
    at: 'main > *',
    styles: { overflow: 'auto', flex: 'none', 'min-block-size': '0', 'block-size': '100px' },
    found: /scrolls: </,
  },
  'a screen that is too wide': { at: 'main', styles: { 'min-inline-size': '1400px' }, found: /wider than the screen/ },
  'an answer that is too small': {
    at: '[data-answer]',
    styles: { 'min-block-size': '0', 'max-block-size': '95px' },
    found: /95, not 96/,
  },
  'answers that are too near': { at: '[data-answer]', styles: { translate: '60px 0' }, found: /px apart/ },
  'an answer where hands rest': {
    at: '[data-answer]',
    styles: { translate: '0 330px' },
    found: /from the bottom edge/,
  },
  'pale words': { at: 'main p', styles: { color: '#ddd' }, found: /axe: color-contrast/ },
};

test('each fault is found where it is planted, and none where it was taken away', async ({ page, builds }) => {
  await goodScreen(page, builds.school);
  for (const [what, { at, styles, found }] of Object.entries(PLANTED)) {
    await plant(page, at, styles);
    expect((await faultsOf(page)).join('\n'), what).toMatch(found);
    await page.evaluate((selector) => document.querySelector(selector)?.removeAttribute('style'), at);
    expect(await faultsOf(page), `without ${what}`).toEqual([]);
  }
});

/** What no child's screen holds, and what is said of it. */
const REFUSED: readonly (readonly [name: string, attributes: Record<string, string>, said: string])[] = [
  ['textarea', {}, 'a box to write in: <textarea>'],
  ['a', { href: 'https://example.org' }, 'a way out of Lantern: <a>'],
  ['a', { href: './' }, 'a way out of Lantern: <a>'],
  ['p', { role: 'link' }, 'a way out of Lantern: <p>'],
  ['form', {}, 'a way out of Lantern: <form>'],
  ['iframe', {}, 'a way out of Lantern: <iframe>'],
  ['object', {}, 'a way out of Lantern: <object>'],
  ['p', { role: 'timer' }, 'something that counts the child: <p>'],
  ['div', { role: 'meter' }, 'something that counts the child: <div>'],
  ['meter', {}, 'something that counts the child: <meter>'],
  ['progress', {}, 'something that counts the child: <progress>'],
  ['div', { role: 'progressbar' }, 'something that counts the child: <div>'],
  ['audio', {}, 'a sound of its own: <audio>'],
  ['video', {}, 'a sound of its own: <video>'],
];

test('what stands in the page and no child sees is found, and help that has left its corner, and what no screen of theirs holds', async ({
  page,
  builds,
}) => {
  await goodScreen(page, builds.school);
  const rules = {
    help: [words.common('tell'), words.common('hide')],
    words: [words.common('bands.heading'), words.common('bands.7-9')],
  };
  const found = async () => (await page.evaluate(measureChild, rules)).join('\n');
  expect(await found()).toBe('');
  for (const [at, styles, said] of [
    ['main h1', { opacity: '0' }, /not to be seen: /],
    ['main', { visibility: 'hidden' }, /not to be seen: .*\n(.*\n)*hidden: /],
    ['[data-answer]', { display: 'none' }, /hidden: /],
    ['[data-end] button:last-child', { opacity: '0' }, /'Hide' is not there/],
    ['[data-end]', { 'margin-inline-end': '60px' }, /'Hide' is not in its corner/],
    ['[data-end] [data-tone="tell"]', { translate: '0 90px' }, /'Who can I tell\?' is not in its corner/],
    ['[data-end] [data-tone="tell"]', { translate: '-60px 0' }, /'Who can I tell\?' is not beside 'Hide'/],
    ['[data-end] [data-tone="tell"]', { translate: '40px 0' }, /'Who can I tell\?' is not beside 'Hide'/],
  ] as const) {
    await plant(page, at, styles);
    expect(await found(), at).toMatch(said);
    await page.evaluate((selector) => document.querySelector(selector)?.removeAttribute('style'), at);
    expect(await found(), `without ${at}`).toBe('');
  }
  for (const [name, attributes, said] of REFUSED) {
    await page.evaluate(
      ([element, given]) => {
        const planted = document.createElement(element);
        for (const [key, value] of Object.entries(given)) planted.setAttribute(key, value);
        document.querySelector('main')?.append(planted);
      },
      [name, attributes] as const,
    );
    expect(await found(), said).toContain(said);
    await page.evaluate(() => document.querySelector('main')?.lastElementChild?.remove());
    expect(await found(), `without ${name}`).toBe('');
  }
});

test('help is beside Hide from right to left too, or is found', async ({ page, builds }) => {
  await goodScreen(page, builds.school);
  const rules = { help: [words.common('tell'), words.common('hide')] };
  const found = async () => (await page.evaluate(measureChild, rules)).join('\n');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await found()).toBe('');
  await plant(page, '[data-end] [data-tone="tell"]', { translate: '60px 0' });
  expect(await found()).toMatch(/'Who can I tell\?' is not beside 'Hide'/);
});

test('a lid over everything is seen, on what can be tapped too', async ({ page, builds }) => {
  await goodScreen(page, builds.school);
  await page.evaluate(() => {
    const lid = document.createElement('div');
    lid.style.setProperty('position', 'fixed');
    lid.style.setProperty('inset', '0');
    document.querySelector('main')?.append(lid);
  });
  const faults = (await faultsOf(page)).join('\n');
  expect(faults).toContain('lies over');
  expect(faults).toContain('cannot be tapped');
});

test('a lid over what must be scrolled to is seen where letters are large', async ({ page, builds }) => {
  await goodScreen(page, builds.school);
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.style.setProperty('padding-block-start', '1200px');
    const last = main.querySelector('[data-answer]') as HTMLElement;
    const lid = document.createElement('div');
    lid.style.setProperty('position', 'absolute');
    lid.style.setProperty('inset', '0');
    last.style.setProperty('position', 'relative');
    last.parentElement?.append(lid);
    last.parentElement?.style.setProperty('position', 'relative');
  });
  const loose = { ...LARGE_RULES, letters: 18, body: 18 };
  expect((await fitFaults(page, loose)).join('\n')).toContain('cannot be tapped');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a walk sees help that is out of reach, and a tap that does nothing', async ({ page, builds }) => {
  const lesson = LESSONS.find((one) => typeOf(one) === 'lesson' && one.steps[0]?.kind === 'choose');
  if (!lesson) throw new Error('No lesson begins with a question');
  const moves = movesOf(words, lesson);
  const upTo = (kind: string) => moves.findIndex((move) => move.do === kind);
  const spoilt = async (from: number, to: number, spoil: () => void) => {
    await createGuide(page, { url: builds.school, words }).start(WHOLE_SCHOOL);
    await play(page.mainFrame(), words, moves.slice(0, from));
    await page.evaluate(spoil);
    const { faults } = await play(page.mainFrame(), words, moves.slice(from, to));
    return faults.map(({ fault }) => fault).join('\n');
  };
  await readyForWalk(page);
  const hidden = await spoilt(upTo('see'), upTo('see') + 1, () =>
    document.querySelector<HTMLElement>('header [data-tone="tell"]')?.style.setProperty('visibility', 'hidden'),
  );
  expect(hidden).toBe(`'${words.common('tell')}' is not there`);
  const deaf = await spoilt(upTo('answer'), upTo('answer') + 1, () =>
    addEventListener('click', (event) => event.stopPropagation(), true),
  );
  expect(deaf).toContain('does nothing');
});
