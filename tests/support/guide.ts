import type { Frame, Locator, Page } from '@playwright/test';
import type { Lesson } from '../../src/content/schema/lesson';
import type { School } from '../../src/domain/school';
import { together } from './measure/together';
import { stored } from './schools';
import { movesInto, movesOnTo } from './screens/lesson';
import type { Move } from './walk/move';
import { play } from './walk/play';
import { settle, WHOLE_SCHOOL } from './walk/tablet';
import { LANGUAGES, type Words } from './words';

/** Leads through the app by what a person finds there: roles and the words of the language. */
export interface Guide {
  readonly page: Page;
  /** Where the app stands: the page itself, or a frame within it that can be given any size. */
  readonly frame: Frame;
  readonly words: Words;
  /** A screen stands still to be looked at. Names are stable: pictures of two releases can be laid side by side. */
  see(name: string): Promise<void>;
  button(name: string): Locator;
  press(name: string): Promise<void>;
  /** Waits for the heading that says which screen this is. */
  heading(name: string): Promise<void>;
  /** Walks on from where it stands, showing what there is to see on the way. */
  play(moves: readonly Move[]): Promise<void>;
  /** Switches the tablet on afresh, as this school set it up, in the language of the tour. */
  start(school?: School): Promise<void>;
  /** From a fresh start in a school with every lesson to the first step of one, or to a later one, counted from 0. */
  openLesson(lesson: Lesson, at?: number): Promise<void>;
}

interface Options {
  url: string;
  words: Words;
  /** The page itself when left out. */
  frame?: Frame | undefined;
  comforts?: School['comforts'];
  onScreen?: ((name: string) => Promise<void>) | undefined;
}

/** @param page a page with its clock installed and its tools laid in (see `readyForWalk`). */
export function createGuide(
  page: Page,
  { url, words, frame = page.mainFrame(), comforts, onScreen = async () => undefined }: Options,
): Guide {
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const guide: Guide = {
    page,
    frame,
    words,
    see: onScreen,
    button,
    press: (name) => guide.play([{ do: 'press', name, leads: true }]),
    heading: (name) => frame.getByRole('heading', { name, exact: true }).waitFor(),
    async play(moves) {
      const { faults } = await play(frame, words, moves, { onScreen });
      if (faults.length > 0) throw new Error(together(faults).join('\n'));
    },
    async start(school) {
      // The address is asked for twice at the first start: storage belongs to an address, and needs one to be laid into.
      if (!frame.url().startsWith(url)) await frame.goto(`${url}manifest.webmanifest`);
      await frame.evaluate(
        (set) => (set === '' ? localStorage.clear() : localStorage.setItem('lantern.school', set)),
        // Every visit begins in the school's first language.
        school
          ? stored({
              ...school,
              ...(comforts && { comforts }),
              languages: [words.language, ...LANGUAGES.filter((one) => one !== words.language)],
            })
          : '',
      );
      await frame.goto(url);
      await frame.locator('html:not([data-starting])').waitFor();
      if (!school) await pickLanguage();
      await button(words.common(school ? 'start' : 'lookAround')).waitFor();
      await settle(frame);
    },
    async openLesson(lesson, at = 0) {
      await guide.start(WHOLE_SCHOOL);
      await guide.play([...movesInto(words, lesson), ...movesOnTo(words, lesson, at)]);
    },
  };
  return guide;

  /** As a person does: on the welcome screen, by the picker. */
  async function pickLanguage(): Promise<void> {
    const here = await frame.locator('html').getAttribute('lang');
    if (here === words.language) return;
    await frame.getByRole('combobox').selectOption(words.language);
    await frame.locator(`html[lang="${words.language}"]`).waitFor();
  }
}
