import type { Guide } from '../guide';
import { PIN, SCHOOL } from '../schools';
import type { TeacherKey } from '../words';
import { openLessonPage, openSheet, SHEETS } from './papers';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What the gate asks for, read off the screen as an adult reads it. */
async function gateDigits({ frame, words }: Guide): Promise<string> {
  const said = await frame.locator('main [role="status"] p').last().textContent();
  const name = (digit: (typeof DIGITS)[number]) => words.teacher(`numbers.n${digit}`);
  for (const a of DIGITS)
    for (const b of DIGITS)
      for (const c of DIGITS)
        if (said === words.teacher('gate.tap', { first: name(a), second: name(b), third: name(c) }))
          return `${a}${b}${c}`;
  throw new Error(`The gate asks for no three numbers: ${said}`);
}

async function tap(guide: Guide, digits: string): Promise<void> {
  const pad = guide.frame.getByRole('group', { name: guide.words.teacher('keypad.label'), exact: true });
  for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click();
}

/** From the welcome screen through the gate. */
export async function passGate(guide: Guide): Promise<void> {
  await guide.press(guide.words.common('grownUps'));
  await guide.heading(guide.words.teacher('gate.heading'));
  await tap(guide, await gateDigits(guide));
}

/** From the welcome screen of a tablet that is set up to the pages behind its PIN. */
export async function enterGrownUps(guide: Guide, pin: string): Promise<void> {
  await passGate(guide);
  await guide.heading(guide.words.teacher('pin.heading'));
  await tap(guide, pin);
  await guide.press(guide.words.teacher('pin.ok'));
  await guide.button(guide.words.teacher('nav.plan')).waitFor();
}

type NavPage = Exclude<Extract<TeacherKey, `nav.${string}`>, 'nav.label' | 'nav.pages'>;

/** Opens every page there is a button for, each with all that it fetches, and shows it. Throws where one was not expected. */
async function openAll(guide: Guide, pages: readonly NavPage[], after = ''): Promise<void> {
  const { frame, words } = guide;
  // On a phone they are folded away.
  const ways = frame.getByRole('navigation', { includeHidden: true }).getByRole('button', { includeHidden: true });
  const expected = pages.map((key) => words.teacher(key));
  await ways.filter({ hasText: expected[0] ?? '' }).waitFor({ state: 'attached' });
  const there = await ways.allTextContents();
  if (there.join() !== expected.join())
    throw new Error(`There are buttons for ${there.join()}, not ${expected.join()}`);
  for (const key of pages) {
    const way = ways.filter({ hasText: words.teacher(key) });
    await guide.press(words.teacher(key));
    await way.and(frame.locator('[aria-current="page"]')).waitFor({ state: 'attached' });
    await frame.locator('main h1').waitFor();
    await frame.getByText(words.teacher('fetched.waiting'), { exact: true }).waitFor({ state: 'detached' });
    await guide.see(`grown-ups-${key.slice('nav.'.length)}${after}`);
  }
  await guide.press(words.teacher('nav.pages'));
  await guide.see(`grown-ups-pages-unfolded${after}`);
}

/** A tablet taken out of its box: the gate, a wrong try at it, and the set-up before and after a 'Save' too early. */
export async function walkFirstRun(guide: Guide): Promise<void> {
  const { frame, words } = guide;
  await guide.start();
  await guide.press(words.common('grownUps'));
  await guide.heading(words.teacher('gate.heading'));
  await guide.see('grown-ups-gate');
  const asked = await gateDigits(guide);
  await tap(guide, `${asked.slice(0, 2)}${(Number(asked.slice(2)) + 1) % 10}`);
  await frame.getByText(words.teacher('gate.again'), { exact: true }).waitFor();
  await guide.see('grown-ups-gate-again');
  await tap(guide, await gateDigits(guide));
  await guide.heading(words.teacher('school.headingNew'));
  await guide.see('grown-ups-set-up');
  await guide.press(words.teacher('school.save'));
  await frame.locator('[aria-invalid="true"]').first().waitFor();
  await guide.see('grown-ups-set-up-problems');
  await openAll(guide, ['nav.setUp', 'nav.transfer', 'nav.told', 'nav.device', 'nav.guides'], '-first-run');
}

/** A tablet that is set up: the PIN, a wrong one, and every page behind it. */
export async function walkGrownUps(guide: Guide): Promise<void> {
  const { frame, words } = guide;
  await guide.start(SCHOOL);
  await passGate(guide);
  await guide.heading(words.teacher('pin.heading'));
  await guide.see('grown-ups-pin');
  await tap(guide, '1379');
  await guide.press(words.teacher('pin.ok'));
  await frame.getByText(words.teacher('pin.wrong'), { exact: true }).waitFor();
  await guide.see('grown-ups-pin-wrong');
  await tap(guide, PIN);
  await guide.press(words.teacher('pin.ok'));
  await openAll(guide, [
    'nav.plan',
    'nav.run',
    'nav.picture',
    'nav.read',
    'nav.print',
    'nav.school',
    'nav.transfer',
    'nav.told',
    'nav.device',
    'nav.guides',
    'nav.reset',
  ]);
  for (const sheet of SHEETS) {
    await openSheet(guide, sheet);
    await guide.see(`grown-ups-print-${sheet}`);
  }
  for (const way of ['plan', 'read'] as const) {
    await openLessonPage(guide, way);
    await guide.see(`grown-ups-${way}-lesson`);
  }
}
