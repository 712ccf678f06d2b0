import type { Guide } from '../guide';
import { PIN, SCHOOL } from '../schools';
import type { TeacherKey } from '../words';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What the gate asks for, read off the screen as an adult reads it. */
async function gateDigits({ page, words }: Guide): Promise<string> {
  const said = await page.locator('main [role="status"] p').last().textContent();
  const name = (digit: (typeof DIGITS)[number]) => words.teacher(`numbers.n${digit}`);
  for (const a of DIGITS)
    for (const b of DIGITS)
      for (const c of DIGITS)
        if (said === words.teacher('gate.tap', { first: name(a), second: name(b), third: name(c) }))
          return `${a}${b}${c}`;
  throw new Error(`The gate asks for no three numbers: ${said}`);
}

async function tap(guide: Guide, digits: string): Promise<void> {
  const pad = guide.page.getByRole('group', { name: guide.words.teacher('keypad.label'), exact: true });
  for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click();
}

/** From the welcome screen through the gate. */
export async function passGate(guide: Guide): Promise<void> {
  await guide.press(guide.words.common('grownUps'));
  await guide.heading(guide.words.teacher('gate.heading'));
  await tap(guide, await gateDigits(guide));
}

async function open(guide: Guide, page: TeacherKey, heading: TeacherKey, name: string): Promise<void> {
  await guide.page
    .getByRole('navigation')
    .getByRole('button', { name: guide.words.teacher(page), exact: true })
    .click();
  await guide.heading(guide.words.teacher(heading));
  await guide.see(name);
}

/** A tablet taken out of its box: the gate, a wrong try at it, and the set-up before and after a 'Save' too early. */
export async function walkFirstRun(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.start();
  await guide.press(words.common('grownUps'));
  await guide.heading(words.teacher('gate.heading'));
  await guide.see('grown-ups-gate');
  const asked = await gateDigits(guide);
  await tap(guide, `${asked.slice(0, 2)}${(Number(asked.slice(2)) + 1) % 10}`);
  await page.getByText(words.teacher('gate.again'), { exact: true }).waitFor();
  await guide.see('grown-ups-gate-again');
  await tap(guide, await gateDigits(guide));
  await guide.heading(words.teacher('school.headingNew'));
  await guide.see('grown-ups-set-up');
  await guide.press(words.teacher('school.save'));
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await guide.see('grown-ups-set-up-problems');
  await open(guide, 'nav.told', 'told.heading', 'grown-ups-told-no-dsl');
  await open(guide, 'nav.device', 'device.heading', 'grown-ups-device-not-set-up');
}

/** A tablet that is set up: the PIN, a wrong one, and every page behind it. */
export async function walkGrownUps(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await guide.start(SCHOOL);
  await passGate(guide);
  await guide.heading(words.teacher('pin.heading'));
  await guide.see('grown-ups-pin');
  await tap(guide, '1379');
  await guide.press(words.teacher('pin.ok'));
  await page.getByText(words.teacher('pin.wrong'), { exact: true }).waitFor();
  await guide.see('grown-ups-pin-wrong');
  await tap(guide, PIN);
  await guide.press(words.teacher('pin.ok'));
  await guide.heading(words.teacher('school.heading'));
  await guide.see('grown-ups-school');
  await open(guide, 'nav.told', 'told.heading', 'grown-ups-told');
  await open(guide, 'nav.device', 'device.heading', 'grown-ups-device');
  await open(guide, 'nav.guides', 'guides.heading', 'grown-ups-guides');
  await open(guide, 'nav.reset', 'reset.heading', 'grown-ups-reset');
}
