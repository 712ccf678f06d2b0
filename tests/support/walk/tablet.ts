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
  /**
   * In a frame of a page of the test's own, which can give it another size from one line to the next. Resizing a whole
   * browser window for every screen takes longer than everything else together.
   */
  framed?: boolean | undefined;
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

/** Lays a frame around the app. Its host forbids frames, so that no site can put it into one; the rest of its policy stays. */
async function openFramed(page: Page, url: string): Promise<Frame> {
  await page.setViewportSize({ width: 1280, height: 1280 });
  await page.route(`${url}around.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Frame</title><iframe src="./"></iframe>' }),
  );
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
  { url, language, framed = false, letters, bodyNames = 'correct', comforts }: Options,
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
  if (!framed) await page.goto(url);
  const frame = framed ? await openFramed(page, url) : page.mainFrame();
  const words = wordsIn(language);
  await frame.getByRole('button', { name: words.common('start'), exact: true }).waitFor();
  await settle(frame);
  return { frame, words, bodyNames, close: () => context.close() };
}
