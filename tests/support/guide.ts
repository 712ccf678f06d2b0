import type { Locator, Page } from '@playwright/test';
import type { Lesson } from '../../src/content/schema/lesson';
import type { School } from '../../src/domain/school';
import { stored } from './schools';
import type { Words } from './words';

/** Leads through the app by what a person finds there: roles and the words of the language. */
export interface Guide {
  readonly page: Page;
  readonly words: Words;
  /** A screen stands still to be looked at. Names are stable: pictures of two releases can be laid side by side. */
  see(name: string): Promise<void>;
  button(name: string): Locator;
  press(name: string): Promise<void>;
  /** Waits for the heading that says which screen this is. */
  heading(name: string): Promise<void>;
  /** Switches the tablet on afresh, as this school set it up, in the language of the tour. */
  start(school?: School): Promise<void>;
  /** From the welcome screen to the first step of a lesson. */
  openLesson(lesson: Lesson): Promise<void>;
  /** Waits for a step of a lesson, counted from 0. */
  atStep(lesson: Lesson, at: number): Promise<void>;
  /** On to a step, counted from 0, by the shortest way: saying 'Not sure' until the way on is there. */
  reachStep(lesson: Lesson, at: number): Promise<void>;
}

interface Options {
  url: string;
  words: Words;
  onScreen: (name: string) => Promise<void>;
}

/** Fonts come when words need them; a screen measured before would be another screen. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
  });
}

/** @param page a page with its clock installed. */
export function createGuide(page: Page, { url, words, onScreen }: Options): Guide {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const press = (name: string) => button(name).click();
  const progress = (lesson: Lesson, at: number) =>
    page.getByRole('img', {
      name: words.common('lesson.progress', { at: at + 1, of: lesson.steps.length }),
      exact: true,
    });

  const guide: Guide = {
    page,
    words,
    see: onScreen,
    button,
    press,
    heading: (name) => page.getByRole('heading', { name, exact: true }).waitFor(),
    async start(school) {
      // The address is asked for twice at the first start: storage belongs to an address, and needs one to be laid into.
      if (!page.url().startsWith(url)) await page.goto(`${url}manifest.webmanifest`);
      await page.evaluate(
        (set) => (set === '' ? localStorage.clear() : localStorage.setItem('lantern.school', set)),
        school ? stored({ ...school, languages: ['en', 'en-XA', 'ar-XB'] }) : '',
      );
      await page.goto(url);
      await page.locator('html:not([data-starting])').waitFor();
      await pickLanguage();
      await button(words.common(school ? 'start' : 'lookAround')).waitFor();
      await settle(page);
    },
    async openLesson(lesson) {
      await pickLanguage();
      await page.locator('main [data-tone="go"]').click();
      await press(words.lesson(lesson.id, 'title'));
      await guide.atStep(lesson, 0);
    },
    async atStep(lesson, at) {
      await progress(lesson, at).waitFor();
      // The bar knows the step before the piece that draws it has come.
      await page.locator('main').getByRole('button').first().waitFor();
    },
    async reachStep(lesson, at) {
      const next = button(words.common('lesson.next'));
      const onward = page.locator('main [data-tone="go"]:enabled');
      for (let now = 0; now < at; now += 1) {
        await guide.atStep(lesson, now);
        for (let taps = 0; !(await next.isVisible()); taps += 1) {
          if (taps > 50) throw new Error(`No way on from '${lesson.steps[now]?.id}' of '${lesson.id}'`);
          await ((await onward.isVisible()) ? onward.click() : press(words.common('lesson.notSure')));
        }
        await next.click();
      }
      await guide.atStep(lesson, at);
    },
  };
  return guide;

  /** As a person does: on the welcome screen, by the picker. Every visit begins again in the school's first language. */
  async function pickLanguage(): Promise<void> {
    const here = await page.locator('html').getAttribute('lang');
    if (here === words.language) return;
    await page.getByRole('combobox').selectOption(words.language);
    await page.locator(`html[lang="${words.language}"]`).waitFor();
  }
}
