import type { Browser, CDPSession, Frame, Page } from '@playwright/test';
import { BANDS } from '../../../src/content/schema/lesson';
import type { School } from '../../../src/domain/school';
import { SCHOOL, stored } from '../schools';
import { wordsIn, type Language, type Words } from '../words';
import { layTools } from './tools';

/** What a walk is asked of a page: motion would make two pictures of one screen differ. */
export const WALK_CONTEXT = { reducedMotion: 'reduce', serviceWorkers: 'block' } as const;

/** A school whose tablets have every lesson there is. */
export const WHOLE_SCHOOL: School = { ...SCHOOL, bands: [...BANDS] };

type FontSizes = Extract<Parameters<CDPSession['send']>[1], { fontSizes: unknown }>['fontSizes'];

interface Options {
  url: string;
  language: Language;
  /** Letters as somebody has set them on the device. */
  letters?: FontSizes | undefined;
  /** Which names for private parts the school has chosen. */
  bodyNames?: School['bodyNames'] | undefined;
  /** What the school gives every child to make the screen easier. */
  comforts?: School['comforts'];
}

/** A tablet on its welcome screen, to be walked through again and again. */
export interface Tablet {
  frame: Frame;
  words: Words;
  bodyNames: School['bodyNames'];
  close(): Promise<void>;
}

/** Must be done to a page before it opens, to be walked through. */
export async function readyForWalk(page: Page): Promise<void> {
  await page.clock.install();
  await layTools(page);
}

/** Fonts come when words need them; a screen measured before would be another screen. No words here need more than Latin. */
export async function settle(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const latin = [...document.fonts].filter(({ unicodeRange }) => /^U\+0+-/.test(unicodeRange));
    if (latin.length === 0) throw new Error('There are no fonts');
    await Promise.all(latin.map((font) => font.load()));
    await document.fonts.ready;
  });
}

const framing = (first: string) =>
  `<!doctype html><title>Frame</title><iframe src="${first}" style="border: 0; opacity: 0; width: 1280px; height: 800px"></iframe>`;

/**
 * Lays a frame around the app, which can be given another size from one line to the next: to resize a whole browser window
 * for every screen takes longer than everything else together. It is clear, so that the browser draws nothing. The host of
 * the app forbids frames, so that no site can put it into one; the rest of its policy stays.
 * @param first what stands in the frame: the app, or nothing yet of its address
 */
export async function openFramed(page: Page, url: string, first: './' | './empty.html' = './'): Promise<Frame> {
  await page.setViewportSize({ width: 1280, height: 1280 });
  const contentType = 'text/html';
  await page.route(`${url}around.html`, (route) => route.fulfill({ contentType, body: framing(first) }));
  await page.route(`${url}empty.html`, (route) => route.fulfill({ contentType, body: '<!doctype html>' }));
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await page.goto(`${url}around.html`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The frame did not open');
  return frame;
}

/** Switches a tablet on, as a school with every lesson has set it up. */
export async function openTablet(
  browser: Browser,
  { url, language, letters, bodyNames = 'correct', comforts }: Options,
): Promise<Tablet> {
  const context = await browser.newContext({ ...WALK_CONTEXT, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await readyForWalk(page);
  const set = stored({ ...WHOLE_SCHOOL, languages: [language], bodyNames, ...(comforts && { comforts }) });
  await page.addInitScript((value) => localStorage.setItem('lantern.school', value), set);
  if (letters) {
    const device = await context.newCDPSession(page);
    await device.send('Page.setFontSizes', { fontSizes: letters });
  }
  const frame = await openFramed(page, url);
  const words = wordsIn(language);
  await frame.getByRole('button', { name: words.common('start'), exact: true }).waitFor();
  await settle(frame);
  return { frame, words, bodyNames, close: () => context.close() };
}
