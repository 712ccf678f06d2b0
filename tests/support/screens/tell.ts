import { REGIONS, type School } from '../../../src/domain/school';
import { TELL_PAGES, type TellPage } from '../../../src/domain/screen';
import { ADULT_GROUPS, adultsIn, FINGER_COUNT, FIRST_WORDS, type AdultGroup } from '../../../src/domain/tell';
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';
import { BIG_SCHOOL, SCHOOL } from '../schools';
import type { TellKey } from '../words';

const HEADINGS: Readonly<Record<TellPage, TellKey>> = {
  hand: 'hand.heading',
  'first-words': 'firstWords.heading',
  'not-listened': 'notListened.heading',
  'help-now': 'helpNow.heading',
  'what-next': 'whatNext.heading',
  'for-a-friend': 'friend.heading',
};

async function page(guide: Guide, name: TellPage): Promise<void> {
  await guide.page
    .getByRole('navigation')
    .getByRole('button', { name: guide.words.tell(`nav.${name}`), exact: true })
    .click();
  await guide.heading(guide.words.tell(HEADINGS[name]));
}

async function openTell(guide: Guide, school?: School): Promise<void> {
  await guide.start(school);
  await guide.press(guide.words.common('tell'));
  await guide.heading(guide.words.tell('hand.heading'));
}

const group = (guide: Guide, name: AdultGroup) => guide.press(guide.words.tell(`hand.groups.${name}`));

async function pick(guide: Guide, name: AdultGroup, school: School, at: number): Promise<void> {
  const adult = adultsIn(name, school.people)[at];
  const called = adult?.person ? adult.person.name : guide.words.tell(`adults.${adult?.kind ?? 'mum'}`);
  await guide.page.locator('main [data-answer]').and(guide.button(called)).click();
}

/** Every page with nothing picked, on a tablet nobody has set up. */
export async function walkTellEmpty(guide: Guide): Promise<void> {
  await openTell(guide);
  for (const name of TELL_PAGES) {
    await page(guide, name);
    await guide.see(`tell-${name}-empty`);
  }
}

/** The hand in every state: each group, each hint, five fingers and a sixth try; then the pages that use it. */
export async function walkTellFilled(guide: Guide): Promise<void> {
  const { words } = guide;
  const school = BIG_SCHOOL;
  await openTell(guide, school);
  for (const name of ADULT_GROUPS) {
    await group(guide, name);
    await guide.see(`tell-hand-${name}`);
  }
  await guide.page
    .locator('main [data-answer]')
    .and(guide.button(words.tell('hand.notSure')))
    .click();
  await guide.see('tell-hand-not-sure');
  await group(guide, 'home');
  await pick(guide, 'home', school, 7);
  await guide.see('tell-hand-outside-home');
  await group(guide, 'school');
  await pick(guide, 'school', school, 0);
  await guide.see('tell-hand-good');
  await pick(guide, 'school', school, 1);
  await group(guide, 'elsewhere');
  await pick(guide, 'elsewhere', school, 0);
  await pick(guide, 'elsewhere', school, 1);
  await guide.see('tell-hand-full');
  await pick(guide, 'elsewhere', school, 2);
  await guide.see('tell-hand-sixth');
  const fingers = guide.page.getByRole('group', { name: words.tell('hand.label'), exact: true }).getByRole('button');
  if ((await fingers.count()) !== FINGER_COUNT) throw new Error('Not every finger holds an adult');

  await page(guide, 'not-listened');
  await guide.see('tell-not-listened-filled');
  await page(guide, 'first-words');
  for (const id of FIRST_WORDS) {
    await guide.press(words.tell(`firstWords.options.${id}`));
    await guide.see(`tell-first-words-${id}`);
  }
  await page(guide, 'hand');
  const first = words.tell('hand.takeOff', { who: words.tell('adults.grown-sibling') });
  await guide.press(first);
  await guide.button(first).waitFor({ state: 'detached' });
  await guide.see('tell-hand-taken-off');
}

/** Only school adults on the hand, and the pages as they stand when a lesson lies under them. */
export async function walkTellFromLesson(guide: Guide): Promise<void> {
  const { words } = guide;
  const [lesson] = LESSONS;
  if (!lesson) throw new Error('There are no lessons');
  await guide.start(SCHOOL);
  await guide.openLesson(lesson);
  await guide.press(words.common('tell'));
  await guide.heading(words.tell('hand.heading'));
  await group(guide, 'school');
  await pick(guide, 'school', SCHOOL, 0);
  await guide.see('tell-lesson-hand-outside-school');
  for (const name of TELL_PAGES) {
    await page(guide, name);
    await guide.see(`tell-lesson-${name}`);
  }
}

/** Whom to go to and what to ring: every region, with no people, with two, and with as many as are shown. */
export async function walkHelpNow(guide: Guide): Promise<void> {
  for (const region of REGIONS) {
    for (const [name, people] of [
      ['nobody', []],
      ['two', SCHOOL.people],
      ['four', BIG_SCHOOL.people],
    ] as const) {
      // A set-up always names someone; only a tablet that nobody has set up shows nobody.
      if (people.length === 0 && region !== 'elsewhere') continue;
      await openTell(guide, people.length === 0 ? undefined : { ...SCHOOL, region, people });
      await page(guide, 'help-now');
      await guide.see(`tell-help-now-${region}-${name}`);
    }
  }
}
