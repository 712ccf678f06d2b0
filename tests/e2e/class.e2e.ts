import type { Browser, Page } from '@playwright/test';
import before from '../../src/content/lessons/7-9/check-7-9-before.json' with { type: 'json' };
import concepts from '../../src/content/concepts.json' with { type: 'json' };
import numbers from '../../src/content/session-numbers.json' with { type: 'json' };
import classroom from '../../locales/en/class.json' with { type: 'json' };
import asked from '../../locales/en/lessons/check-7-9-before.json' with { type: 'json' };
import picture from '../../locales/en/picture.json' with { type: 'json' };
import run from '../../locales/en/run.json' with { type: 'json' };
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { expect, openInstalled, test, whenRunning } from '../support/app';
import { button, onWelcome, words } from '../support/child';
import { browserWithFilm, writeFilm } from '../support/film';
import { openGrownUps } from '../support/grown-up';
import { tapIn } from '../support/in-page';
import { PIN, SCHOOL, stored } from '../support/schools';
import { traceOf, type Trace } from '../support/trace';

const TABLETS = 30;
/** Installed for offline use, as all are in a school; the others spare the test thirty times five hundred files. */
const INSTALLED = 1;
/** Handed in by camera; the others are typed. */
const BY_CAMERA = 5;
const TOGETHER = 6;

const QUESTIONS = before.steps.filter(({ kind }) => kind === 'choose');
const KINDS = ['fits', 'think', 'not-sure'] as const;

/** What a tablet answers: all kinds come, in numbers that differ from question to question. */
const answerOf = (tablet: number, question: number) => KINDS[(tablet % (question + 2)) % 3]!;

/** The words on the card that a tablet taps for a question. */
function cardOf(tablet: number, question: number): string {
  const kind = answerOf(tablet, question);
  if (kind === 'not-sure') return words.lesson.notSure;
  const step = QUESTIONS[question]!;
  const { id } = step.options!.find(({ verdict }) => verdict === kind)!;
  const said = (asked.steps as Record<string, { options?: Record<string, { label: string }> }>)[step.id]!;
  return said.options![id]!.label;
}

const countOf = (question: number, kind: (typeof KINDS)[number]) =>
  Array.from({ length: TABLETS }, (_, tablet) => answerOf(tablet, question)).filter((one) => one === kind).length;

/** In groups, so that a machine of two cores is not asked for thirty things at once. */
async function onEach<T, R>(things: readonly T[], work: (thing: T, at: number) => Promise<R>): Promise<R[]> {
  const all: R[] = [];
  for (let from = 0; from < things.length; from += TOGETHER) {
    const group = things.slice(from, from + TOGETHER);
    all.push(...(await Promise.all(group.map((thing, nth) => work(thing, from + nth)))));
  }
  return all;
}

/** A tablet of the school, as it stands before a class comes in. */
async function tablet(browser: Browser, url: string, installed: boolean): Promise<{ page: Page; fresh: Trace }> {
  const context = await browser.newContext({
    serviceWorkers: installed ? 'allow' : 'block',
    reducedMotion: 'reduce',
    storageState: {
      cookies: [],
      origins: [{ origin: new URL(url).origin, localStorage: [{ name: 'lantern.school', value: stored(SCHOOL) }] }],
    },
  });
  const page = await context.newPage();
  if (installed) await openInstalled(page, url);
  else await page.goto(url);
  await whenRunning(page);
  await onWelcome(page);
  return { page, fresh: await traceOf(page) };
}

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

test('thirty tablets begin together, wait together, and hand in counts that add up exactly; then they know nothing', async ({
  browser,
  served,
}, info) => {
  test.setTimeout(900_000);
  const film = info.outputPath('codes.y4m');
  writeFilm(film, ['nothing yet']);
  const desk = await browserWithFilm(film);
  try {
    // The teacher: from their side to a code on the board.
    const { page: board } = await tablet(desk, served.url, true);
    const breaches: string[] = [];
    board.on('console', (message) => {
      if (/content security policy|trusted ?type/i.test(message.text())) breaches.push(message.text());
    });
    const requests: string[] = [];
    board.context().on('request', (request) => requests.push(request.url()));
    await openGrownUps(board, PIN);
    let taps = 0;
    const tap = async (thing: ReturnType<typeof button>) => {
      await thing.click();
      taps += 1;
    };
    await tap(board.getByRole('navigation').getByRole('button', { name: teacher.nav.run }));
    await tap(board.getByRole('radio', { name: asked.title }));
    await tap(board.getByRole('checkbox', { name: run.start.stops }));
    await tap(button(board, run.start.show));
    expect(taps).toBeLessThanOrEqual(6);
    const shown = () => board.getByRole('dialog').getByRole('list').getByRole('listitem').allTextContents();
    await expect(board.getByRole('dialog').getByRole('listitem')).toHaveCount(4);
    const code = await shown();

    // The class.
    const tablets = await onEach([...Array(TABLETS).keys()], (at) => tablet(browser, served.url, at < INSTALLED));
    const pages = tablets.map(({ page }) => page);
    const answersOf = (at: number) => QUESTIONS.map((_, question) => cardOf(at, question));
    const hold = { heading: classroom.hold.heading, handIn: classroom.handIn.heading };
    let done = await onEach(pages, (page, at) =>
      tapIn(page, { first: [words.code.label, ...code], answers: answersOf(at), until: hold }),
    );
    for (let stop = 1; stop <= 2; stop += 1) {
      expect(done.map(({ at }) => at)).toEqual(Array.from({ length: TABLETS }, () => hold.heading));
      await board
        .getByRole('dialog')
        .getByRole('button', { name: new RegExp(`Stop ${stop}$`) })
        .click();
      await expect(board.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
      const next = await shown();
      done = await onEach(pages, (page, at) =>
        tapIn(page, { first: next, answers: answersOf(at).slice(done[at]!.answered), until: hold }).then((now) => ({
          ...now,
          answered: now.answered + done[at]!.answered,
        })),
      );
    }
    expect(done.map(({ at }) => at)).toEqual(Array.from({ length: TABLETS }, () => hold.handIn));
    expect(done.map(({ answered }) => answered)).toEqual(Array.from({ length: TABLETS }, () => QUESTIONS.length));
    const texts = done.map(({ letters }) => letters.replaceAll(' ', ''));
    expect(new Set(texts).size).toBe(TABLETS);

    // The class picture: five by camera, the others letter by letter.
    await board.getByRole('dialog').getByRole('button', { name: run.board.close }).click();
    await button(board, run.own.toPicture).click();
    const tablesSeen = () => board.getByRole('table');
    const counted = (count: number) => board.getByText(fill(picture.tablets_other, { count }), { exact: true });
    writeFilm(film, texts.slice(0, BY_CAMERA));
    expect(requests.filter((url) => url.includes('camera.worker'))).toEqual([]);
    await button(board, picture.count.scan).click();
    await expect(counted(BY_CAMERA)).toBeVisible({ timeout: 60_000 });
    // Round and round: each code is seen again, and is not counted again.
    await expect(board.getByText(/already counted/)).toBeVisible({ timeout: 60_000 });
    await expect(counted(BY_CAMERA)).toBeVisible();
    await expect(tablesSeen()).toHaveCount(0);
    expect(await board.evaluate(() => document.querySelector('video')?.srcObject !== null)).toBe(true);
    await button(board, teacher.scan.close).click();
    const field = board.getByRole('textbox', { name: picture.count.typed });
    for (const text of texts.slice(BY_CAMERA)) {
      await field.fill(text.toLowerCase());
      await field.press('Enter');
      await expect(field).toHaveValue('');
    }
    await expect(counted(TABLETS)).toBeVisible();
    await field.fill(texts[0]!);
    await field.press('Enter');
    await expect(board.getByText(/already counted/)).toBeVisible();
    await expect(counted(TABLETS)).toBeVisible();

    const kept = await board.evaluate(() => JSON.parse(localStorage.getItem('lantern.tally') ?? '') as unknown);
    expect(kept).toMatchObject({
      checks: {
        [numbers.lessons['check-7-9-before']]: {
          hands: 0,
          questions: QUESTIONS.map((_, at) => ({
            fits: countOf(at, 'fits'),
            think: countOf(at, 'think'),
            notSure: countOf(at, 'not-sure'),
          })),
        },
      },
    });
    await board.getByRole('radio', { name: picture.views.see }).check();
    for (const [at, step] of QUESTIONS.entries()) {
      const idea = concepts.concepts.find(({ id }) => id === step.checks![0])!.ideas['7-9']!;
      const share = fill(picture.table.share, { number: Math.round((countOf(at, 'fits') / TABLETS) * 100) });
      await expect(board.getByRole('row', { name: idea }).getByRole('cell').first()).toHaveText(share);
    }
    expect(breaches).toEqual([]);
    const origin = new URL(served.url).origin;
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);

    // Every tablet goes back to the shelf as it came.
    const after = await onEach(pages, async (page) => {
      const first = [classroom.handIn.has, classroom.handIn.yes, words.end.passOn];
      await tapIn(page, { first, answers: [], until: undefined });
      await onWelcome(page);
      return traceOf(page);
    });
    after.forEach((trace, at) => expect(trace).toEqual(tablets[at]!.fresh));
  } finally {
    await desk.close();
  }
});
