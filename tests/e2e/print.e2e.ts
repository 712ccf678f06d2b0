import numbers from '../../src/content/session-numbers.json' with { type: 'json' };
import type { Comfort } from '../../src/domain/school';
import type { Page } from '@playwright/test';
import { createGuide, type Guide } from '../support/guide';
import { readPdf, type PdfPage } from '../support/pdf';
import { BIG_SCHOOL, PIN } from '../support/schools';
import { enterGrownUps, passGate } from '../support/screens/grown-ups';
import { openLessonPage, openSheet, PRINTED_LESSON, SHEETS } from '../support/screens/papers';
import { buildFor, expect, test } from '../support/toured';
import { readyForWalk } from '../support/walk/tablet';
import { wordsIn, type Language, type Words } from '../support/words';

// Every sheet as a real PDF of the finished build, in English and in a language a third longer that is read from right to left.

test.describe.configure({ mode: 'parallel' });

/** Points. */
const MM = 72 / 25.4;
const A4 = { width: 210 * MM, height: 297 * MM };
const MARGIN = { side: 15 * MM, foot: 14 * MM };
const LEAST_LETTERS = 11;
/** A third of the way from black to white: the least ink that a copier keeps. */
const MOST_PALE = 1 / 3;
const HEADINGS = 'Baloo 2';
/** No more than the eye sees: letters may lean a little over the edge of their line. */
const NEARLY = 1;

/** A school with a person on each sheet whose name is as long as a set-up takes, and more people than one poster holds. */
const SCHOOL = {
  ...BIG_SCHOOL,
  people: [...BIG_SCHOOL.people, ...BIG_SCHOOL.people, ...BIG_SCHOOL.people].map((one, at) => ({
    ...one,
    id: `school-${at}`,
    portrait: at,
    ...(at % 4 === 0 && {
      name: 'Ms Okonkwo-Fairweather-Featherstonehaugh',
      role: 'Keeping every child in this school safe',
      where: 'Blue room next to the hall, the second door on the left side',
    }),
  })),
};

/** Pages a sheet may take. What follows the length of a lesson is bounded, so that a new sentence in it breaks nothing here. */
const PAGES: Record<(typeof SHEETS)[number] | 'told' | 'recovery' | 'lesson' | 'read' | 'picture', [number, number]> = {
  plan: [2, 3],
  speaker: [3, 7],
  letter: [1, 1],
  card: [1, 1],
  hand: [1, 1],
  poster: [3, 3],
  certificate: [1, 1],
  audit: [3, 3],
  dpia: [2, 2],
  standards: [1, 1],
  told: [1, 1],
  recovery: [1, 1],
  lesson: [3, 5],
  read: [6, 12],
  picture: [1, 2],
};

/** Words as the parser finds them: without spaces and marks of direction. */
const bare = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
const turned = (text: string) => [...text].reverse().join('');
const drawnOn = (pages: readonly PdfPage[]) => bare(pages.map(({ text }) => text).join(''));
/** Words in one line, whichever way they are read: what is read from the right is drawn from the left. */
const has = (pages: readonly PdfPage[], line: string) =>
  [bare(line), turned(bare(line))].some((text) => drawnOn(pages).includes(text));
/** Words that may go over several lines: from the right each line is turned by itself, so each word is looked for. */
const tells = (pages: readonly PdfPage[], text: string, { dir }: Words) =>
  has(pages, text) || (dir === 'rtl' && text.split(/\s|(?<=-)/).every((word) => has(pages, word)));

/** Paper is white in a dark room too, and its letters do not grow with the screen's. */
const WAYS: readonly { language: Language; comforts: readonly Comfort[] }[] = [
  { language: 'en', comforts: [] },
  { language: 'ar-XB', comforts: ['dark-room', 'larger-text'] },
];

/** Left in the folder of the test's results, to be opened and judged by eye. */
async function onPaper(page: Page, name: string): Promise<PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath(`${name}.pdf`) }));
}

/** What is wrong with a sheet whatever it says. */
function paperFaults(name: keyof typeof PAGES, pages: readonly PdfPage[], words: Words): string[] {
  const faults: string[] = [];
  const [least, most] = PAGES[name];
  if (pages.length < least || pages.length > most) faults.push(`${pages.length} pages, not ${least} to ${most}`);
  for (const [at, { width, height, glyphs, text }] of pages.entries()) {
    const drawn = glyphs.filter((one) => one.text.trim() !== '');
    const on = `page ${at + 1}`;
    if (Math.abs(width - A4.width) > NEARLY || Math.abs(height - A4.height) > NEARLY)
      faults.push(`${on}: ${width} × ${height} points is not A4`);
    if (text.length < 40) faults.push(`${on}: nearly empty, '${text}'`);
    for (const { text: said, x, y, size, pale } of drawn) {
      if (pale > MOST_PALE) faults.push(`${on}: letters too pale for a grey printer, '${said}'`);
      if (size < LEAST_LETTERS - 0.05) faults.push(`${on}: letters of ${size.toFixed(1)} points, '${said}'`);
      if (x < MARGIN.side - NEARLY || x > width - MARGIN.side + NEARLY || y < MARGIN.foot - NEARLY)
        faults.push(`${on}: '${said}' in the margin, at ${x.toFixed(1)}, ${y.toFixed(1)}`);
    }
    const last = drawn.reduce<(typeof drawn)[number] | undefined>(
      (low, one) => (low && low.y < one.y ? low : one),
      undefined,
    );
    if (at < pages.length - 1 && last?.font === HEADINGS) faults.push(`${on}: a heading alone at its foot`);
  }
  for (const way of ['nav.run', 'nav.read', 'close', 'offline.unsupported'] as const)
    if (has(pages, words.teacher(way))) faults.push(`the screen's own '${words.teacher(way)}' is on paper`);
  if (has(pages, words.print('print'))) faults.push('the button that prints is on paper');
  return faults.map((fault) => `${name}: ${fault}`);
}

/** A class of 27 that answered both checks today. */
async function layTally(page: Page): Promise<void> {
  await page.evaluate(
    ([before, after]) => {
      const answers = (fits: number) =>
        Array.from({ length: 8 }, (_, at) => ({ fits: fits + at, think: 27 - fits - at - 1, notSure: 1 }));
      const now = new Date();
      const two = (number: number) => String(number).padStart(2, '0');
      const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      const checks = {
        [before!]: { ids: [], hands: 27, questions: answers(6) },
        [after!]: { ids: [], hands: 27, questions: answers(15) },
      };
      localStorage.setItem('lantern.tally', JSON.stringify({ day, checks }));
    },
    [numbers.lessons['check-7-9-before'], numbers.lessons['check-7-9-after']],
  );
}

async function enter(page: Page, url: string, { language, comforts }: (typeof WAYS)[number]): Promise<Guide> {
  await readyForWalk(page);
  const guide = createGuide(page, { url, words: wordsIn(language) });
  await guide.start({ ...SCHOOL, comforts });
  await layTally(page);
  await enterGrownUps(guide, PIN);
  return guide;
}

for (const way of WAYS) {
  const { language } = way;
  test(`in ${language} every sheet is whole on A4, says what it is, and knows the school`, async ({ page, builds }) => {
    const guide = await enter(page, buildFor(builds, language), way);
    const { words, press } = guide;
    const { dsl, people } = SCHOOL;
    const faults: string[] = [];
    const judge = async (name: keyof typeof PAGES, says: readonly string[], file: string = name) => {
      const pages = await onPaper(page, file);
      faults.push(...paperFaults(name, pages, words));
      for (const text of says) if (!tells(pages, text, words)) faults.push(`${name}: does not say '${text}'`);
      return pages;
    };

    await press(words.teacher('nav.told'));
    await guide.heading(words.teacher('told.heading'));
    await judge('told', [words.teacher('told.heading'), dsl.name, dsl.contact, words.teacher('notReviewed')]);

    await press(words.teacher('nav.school'));
    await guide.heading(words.teacher('school.heading'));
    const recovery = await judge('recovery', [words.teacher('recovery.heading'), dsl.name]);
    expect(has(recovery, PIN)).toBe(false);

    const title = words.lesson(PRINTED_LESSON, 'title');
    const says: Record<(typeof SHEETS)[number], readonly string[]> = {
      plan: [title, dsl.name, dsl.contact, words.teacher('notReviewed')],
      speaker: [title, dsl.name, dsl.contact, words.teacher('notReviewed')],
      letter: [title, dsl.name],
      card: [words.print('card.heading'), dsl.name],
      hand: [words.print('hand.heading')],
      poster: [words.print('poster.heading'), ...people.map(({ name }) => name), '0800 1111'],
      certificate: [words.print('certificate.heading')],
      audit: [words.print('sheets.audit'), dsl.name, words.teacher('notReviewed')],
      dpia: [words.print('dpia.heading'), words.teacher('notReviewed')],
      standards: [words.print('standards.heading'), words.teacher('notReviewed')],
    };
    for (const sheet of SHEETS) {
      const ages = sheet === 'hand' || sheet === 'certificate' ? [true, false] : [undefined];
      for (const young of ages) {
        await openSheet(guide, sheet, young);
        const pages = await judge(sheet, says[sheet], young ? `${sheet}-young` : sheet);
        if (sheet !== 'poster') continue;
        // Each of several posters is whole, and its names are read from two metres.
        for (const poster of pages) {
          for (const key of ['poster.heading', 'poster.say', 'poster.fault'] as const)
            if (!tells([poster], words.print(key), words)) faults.push(`poster: a sheet without '${words.print(key)}'`);
          if (poster.glyphs.filter(({ size }) => size > 23).length < 20) faults.push('poster: small names');
        }
      }
    }

    for (const [way, name] of [
      ['plan', 'lesson'],
      ['read', 'read'],
    ] as const) {
      await openLessonPage(guide, way);
      await judge(name, [title, words.teacher('notReviewed')]);
    }

    await press(words.teacher('nav.picture'));
    // Of the class that was counted before this side was opened.
    await page.getByRole('main').getByRole('button').first().click();
    await page.getByRole('radio').last().check();
    await page.getByRole('table').waitFor();
    await judge('picture', [words.teacher('notReviewed')]);
    expect(faults).toEqual([]);
  });
}

test('on a tablet that nobody has set up, what to do if a child tells has a line for the DSL', async ({
  page,
  builds,
}) => {
  await readyForWalk(page);
  const words = wordsIn('en');
  const guide = createGuide(page, { url: builds.school, words });
  await guide.start();
  await passGate(guide);
  await guide.press(words.teacher('nav.told'));
  await guide.heading(words.teacher('told.heading'));
  const pages = await onPaper(page, 'told');
  expect(paperFaults('told', pages, words)).toEqual([]);
  expect(has(pages, words.teacher('told.noDsl'))).toBe(true);
});
