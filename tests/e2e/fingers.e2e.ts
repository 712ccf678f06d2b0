import type { CDPSession, Page } from '@playwright/test';
import { expect, test, whenRunning } from '../support/app';
import { button, onWelcome, openLesson, toStep, words } from '../support/child';
import { giveVoice } from '../support/fake-voice';
import tell from '../../locales/en/tell.json' with { type: 'json' };
import mine from '../../locales/en/lessons/my-body-is-mine.json' with { type: 'json' };
import rights from '../../locales/en/lessons/your-rights.json' with { type: 'json' };
import { SCHOOL, stored } from '../support/schools';
import feelings from '../../locales/en/lessons/feelings.json' with { type: 'json' };

// Small hands on glass: a finger that rests, a tap that comes twice, a finger that is lifted from something else.

test.use({ hasTouch: true });

const FIRST = { '4-5': mine, '7-9': feelings, '11-13': rights };

interface Point {
  x: number;
  y: number;
}

const fingers = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

async function middleOf(page: Page, name: string | RegExp): Promise<Point> {
  const box = await button(page, name).first().boundingBox();
  if (!box) throw new Error(`No ${String(name)} to tap`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

type Finger = Point & { id: number };

/** Fingers that are on the glass now. */
const put = (hand: CDPSession, ...touchPoints: Finger[]) =>
  hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
const slide = (hand: CDPSession, ...touchPoints: Finger[]) =>
  hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
/** Of several fingers the one that is lifted; none named: all. */
const lift = (hand: CDPSession, ...touchPoints: Finger[]) =>
  hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints });

async function inLesson(page: Page, url: string): Promise<void> {
  await page.clock.install();
  await page.goto(url);
  await whenRunning(page);
  await openLesson(page, feelings.title);
}

const RESTING = { x: 500, y: 795, id: 1 };

test('a finger that rests on the tablet does not keep another from going on', async ({ page, served }) => {
  await inLesson(page, served.url);
  const hand = await fingers(page);
  const tapping = { ...(await middleOf(page, words.lesson.next)), id: 2 };
  await put(hand, RESTING);
  await put(hand, RESTING, tapping);
  await lift(hand, tapping);
  await toStep(page, 2);
  // One tap, one step.
  await lift(hand);
  await toStep(page, 2);
});

test('a second finger that slides off before it is lifted presses nothing', async ({ page, served }) => {
  await inLesson(page, served.url);
  const hand = await fingers(page);
  await put(hand, RESTING);
  await put(hand, RESTING, { ...(await middleOf(page, words.lesson.next)), id: 2 });
  const off = { x: 640, y: 300, id: 2 };
  await slide(hand, RESTING, off);
  await lift(hand, off);
  await lift(hand);
  await toStep(page, 1);
});

test('saying ‘I am here’ presses nothing that lies beneath', async ({ page, served }) => {
  await inLesson(page, served.url);
  await button(page, words.lesson.next).click();
  await toStep(page, 2);
  const before = await page.locator('main').ariaSnapshot();
  await page.clock.runFor('04:01');
  const here = await middleOf(page, words.idle.stay);
  const hand = await fingers(page);
  // Something that can be pressed lies under the finger, or this would show nothing.
  const beneath = await page.evaluate(({ x, y }) => {
    const under = document.createElement('button');
    under.setAttribute('style', `position: fixed; left: ${x - 40}px; top: ${y - 40}px; width: 80px; height: 80px`);
    under.textContent = 'beneath';
    under.addEventListener('click', () => under.setAttribute('data-pressed', ''));
    document.querySelector('header')?.append(under);
    return under.isConnected;
  }, here);
  expect(beneath).toBe(true);
  await put(hand, { ...here, id: 1 });
  await lift(hand);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, 'beneath')).not.toHaveAttribute('data-pressed');
  expect(await page.locator('main').ariaSnapshot()).toBe(before);
  // And the next tap is a tap.
  await button(page, 'beneath').click();
  await expect(button(page, 'beneath')).toHaveAttribute('data-pressed');
});

test('‘Still there?’ is asked aloud, and Hide and help do what they say over it', async ({ page, served }) => {
  const voice = await giveVoice(page, [{ name: 'Fiona', lang: 'en-GB' }]);
  await inLesson(page, served.url);
  const hand = await fingers(page);
  const corner = async (name: string) => {
    await page.clock.runFor('04:01');
    await expect.poll(voice.said).toContain(words.idle.heading);
    const box = await page.getByRole('dialog').getByRole('button', { name, exact: true }).boundingBox();
    if (!box) throw new Error(`No ${name} over the question`);
    await put(hand, { x: box.x + box.width / 2, y: box.y + box.height / 2, id: 1 });
    await lift(hand);
  };
  await corner(words.tell);
  await expect(page.locator('[data-page="hand"]')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await button(page, tell.backTo.lesson).click();
  await toStep(page, 1);
  await corner(words.hide);
  await expect(page.getByRole('heading', { name: words.toy.balloons })).toBeAttached();
});

test('a hasty second finger goes one step on, and no button takes back what it pressed', async ({ page, served }) => {
  await inLesson(page, served.url);
  await button(page, words.lesson.next).click();
  await button(page, words.lesson.notSure).click();
  const hand = await fingers(page);
  // The next step has its way on in the same place.
  const tapping = { ...(await middleOf(page, words.lesson.next)), id: 2 };
  await put(hand, RESTING);
  // The tablet's clock stands still: however slow the machine is that tests it, the glass is touched twice in a moment.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const tap = async () => {
    await put(hand, RESTING, tapping);
    await lift(hand, tapping);
  };
  await tap();
  // What the first tap did has been drawn when the second comes, as on any tablet.
  await toStep(page, 3);
  await tap();
  // A tap of its own goes on, and by one step: the hasty one went nowhere.
  await page.clock.runFor(1000);
  await tap();
  await toStep(page, 4);
});

test('a quick second tap does not take back what the first one picked', async ({ page, served }) => {
  await page.goto(served.url);
  await whenRunning(page);
  await button(page, words.tell).click();
  const adult = page.locator('main [data-answer][aria-pressed]').first();
  const box = await adult.boundingBox();
  if (!box) throw new Error('No adult to pick');
  const tap = async (clickCount: number) => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
  await tap(1);
  await tap(2);
  await expect(adult).toHaveAttribute('aria-pressed', 'true');
  // A tap of its own still does.
  await tap(1);
  await expect(adult).toHaveAttribute('aria-pressed', 'false');
});

test.describe('a question over the screen', () => {
  test.use({ reducedMotion: 'reduce' });

  for (const band of ['4-5', '7-9', '11-13'] as const)
    for (const viewport of [
      { width: 1024, height: 768 },
      { width: 800, height: 1280 },
    ])
      test(`has Listen, Hide and help exactly where they are below it (${band}, ${viewport.width} wide)`, async ({
        page,
        served,
      }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript(
          (school) => localStorage.setItem('lantern.school', school),
          stored({ ...SCHOOL, bands: [band] }),
        );
        await page.clock.install();
        await page.goto(served.url);
        await whenRunning(page);
        await openLesson(page, FIRST[band].title);
        const names = [words.listen.start, words.hide, words.tell];
        const boxes = () => Promise.all(names.map((name) => button(page, name).last().boundingBox()));
        const below = await boxes();
        await button(page, words.home).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        // Whoever asks the page itself finds both: the last is the one over it.
        expect(await boxes()).toEqual(below);
        await expect(page.getByRole('dialog').getByRole('button', { name: words.home, exact: true })).toHaveCount(0);
      });
});

test('a question over the screen leaves Hide and Who can I tell? in their corner, and goes with the visit', async ({
  page,
  served,
}) => {
  await inLesson(page, served.url);
  const corner = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
  const asUsual = await middleOf(page, words.hide);
  await button(page, words.home).click();
  const over = await corner(words.hide).boundingBox();
  expect(Math.abs(asUsual.x - (over?.x ?? 0) - (over?.width ?? 0) / 2)).toBeLessThan(2);
  expect(Math.abs(asUsual.y - (over?.y ?? 0) - (over?.height ?? 0) / 2)).toBeLessThan(2);
  await corner(words.tell).click();
  await expect(page.locator('[data-page="hand"]')).toBeVisible();
  await button(page, tell.backTo.lesson).click();
  await toStep(page, 1);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await button(page, words.home).click();
  await corner(words.hide).click();
  await expect(page.getByRole('heading', { name: words.toy.balloons })).toBeAttached();
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  await toStep(page, 1);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await button(page, words.home).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await onWelcome(page);
});
