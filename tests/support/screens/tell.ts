import { BANDS, type Band } from '../../../src/content/schema/lesson';
import { isYoung } from '../../../src/domain/ages';
import { REGIONS, SAFE_DEFAULTS, type School } from '../../../src/domain/school';
import { TELL_ROW } from '../../../src/domain/screen';
import { ADULT_GROUPS, adultsIn, FINGER_COUNT, FIRST_WORDS, isOldest, type AdultGroup } from '../../../src/domain/tell';
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';
import { BIG_SCHOOL, SCHOOL } from '../schools';
import type { TellKey, Words } from '../words';

type RowPage = (typeof TELL_ROW)[number];

const HEADINGS: Readonly<Record<RowPage, TellKey>> = {
  hand: 'hand.heading',
  'first-words': 'firstWords.heading',
  'not-listened': 'notListened.heading',
  'help-now': 'helpNow.heading',
  'what-next': 'whatNext.heading',
  'for-a-friend': 'friend.heading',
};

/** The words that the band of a school's first children is spoken to with. */
const wordsFor = ({ words }: Guide, band: Band): Words['tell'] => (isYoung(band) ? words.tellYoung : words.tell);

async function page(guide: Guide, say: Words['tell'], name: RowPage): Promise<void> {
  await guide.press(say(`nav.${name}`));
  await guide.heading(say(HEADINGS[name]));
}

async function openTell(guide: Guide, say: Words['tell'], school?: School): Promise<void> {
  await guide.start(school);
  await guide.press(guide.words.common('tell'));
  await guide.heading(say('hand.heading'));
}

const group = (guide: Guide, say: Words['tell'], name: AdultGroup) => guide.press(say(`hand.groups.${name}`));

const card = (guide: Guide, name: string): Promise<void> => guide.play([{ do: 'answer', name }]);

function pick(guide: Guide, say: Words['tell'], name: AdultGroup, school: School, at: number): Promise<void> {
  const adult = adultsIn(name, school.people)[at];
  return card(guide, adult?.person ? adult.person.name : say(`adults.${adult?.kind ?? 'mum'}`));
}

/** Every page with nothing picked, on a tablet nobody has set up. */
export async function walkTellEmpty(guide: Guide): Promise<void> {
  const say = wordsFor(guide, SAFE_DEFAULTS.bands[0] ?? '7-9');
  await openTell(guide, say);
  for (const name of TELL_ROW) {
    await page(guide, say, name);
    await guide.see(`tell-${name}-empty`);
  }
}

/** The hand in every state: each group, each hint, five fingers and a sixth try; then the pages that use it. */
async function walkFilled(guide: Guide, band: Band): Promise<void> {
  const say = wordsFor(guide, band);
  const school = { ...BIG_SCHOOL, bands: [band] };
  const see = (name: string) => guide.see(`tell-${band}-${name}`);
  await openTell(guide, say, school);
  for (const name of ADULT_GROUPS) {
    await group(guide, say, name);
    await see(`hand-${name}`);
  }
  await card(guide, say('hand.notSure'));
  await see('hand-not-sure');
  await group(guide, say, 'home');
  await pick(guide, say, 'home', school, 7);
  await see('hand-outside-home');
  await group(guide, say, 'school');
  await pick(guide, say, 'school', school, 0);
  await see('hand-good');
  await pick(guide, say, 'school', school, 1);
  await group(guide, say, 'elsewhere');
  await pick(guide, say, 'elsewhere', school, 0);
  await pick(guide, say, 'elsewhere', school, 1);
  await see('hand-full');
  await pick(guide, say, 'elsewhere', school, 2);
  await see('hand-sixth');
  const fingers = guide.frame.getByRole('group', { name: say('hand.label'), exact: true }).getByRole('button');
  if ((await fingers.count()) !== FINGER_COUNT) throw new Error('Not every finger holds an adult');

  await page(guide, say, 'not-listened');
  await see('not-listened-filled');
  await page(guide, say, 'first-words');
  for (const id of FIRST_WORDS) {
    await guide.press(say(`firstWords.options.${id}`));
    await see(`first-words-${id}`);
  }
  await page(guide, say, 'hand');
  const first = say('hand.takeOff', { who: say('adults.grown-sibling') });
  await guide.press(first);
  await guide.button(first).waitFor({ state: 'detached' });
  await see('hand-taken-off');
}

/** As the youngest are spoken to, and as the others are. */
export async function walkTellFilled(guide: Guide): Promise<void> {
  await walkFilled(guide, '5-7');
  await walkFilled(guide, '7-9');
}

/** Ages that are spoken to, or shown something, each in its own way: enough where only the language is another. */
const OWN_WAYS: readonly Band[] = ['5-7', '7-9', '11-13'];

/** Only school adults on the hand, and the pages as they stand when a lesson lies under them: for every age. */
export async function walkTellFromLesson(guide: Guide): Promise<void> {
  for (const band of guide.words.language === 'en' ? BANDS : OWN_WAYS) {
    const lesson = LESSONS.find((one) => one.band === band);
    if (!lesson) continue;
    const say = wordsFor(guide, band);
    const see = (name: string) => guide.see(`tell-${band}-lesson-${name}`);
    await guide.openLesson(lesson);
    await guide.press(guide.words.common('tell'));
    await guide.heading(say('hand.heading'));
    await group(guide, say, 'school');
    await pick(guide, say, 'school', SCHOOL, 0);
    await see('hand-outside-school');
    for (const name of TELL_ROW) {
      await page(guide, say, name);
      await see(name);
    }
    if (!isOldest(band)) continue;
    await page(guide, say, 'help-now');
    await guide.press(say('online.open'));
    await guide.heading(say('online.heading'));
    await see('report-online');
    await page(guide, say, 'what-next');
    await guide.press(say('afterwards.open'));
    await guide.heading(say('afterwards.heading'));
    await see('afterwards');
  }
}

/** Whom to go to and what to ring: every region, with no people, with two, and with as many as are shown. */
export async function walkHelpNow(guide: Guide): Promise<void> {
  const say = guide.words.tell;
  // Names and numbers of helplines are not translated: where only the language is another, one region with and one without.
  const regions = guide.words.language === 'en' ? REGIONS : (['GB-ENG', 'elsewhere'] as const);
  for (const region of regions) {
    for (const [name, people] of [
      ['nobody', []],
      ['two', SCHOOL.people],
      ['four', BIG_SCHOOL.people],
    ] as const) {
      // A set-up always names someone; only a tablet that nobody has set up shows nobody.
      if (people.length === 0 && region !== 'elsewhere') continue;
      await openTell(guide, say, people.length === 0 ? undefined : { ...SCHOOL, region, people });
      await page(guide, say, 'help-now');
      await guide.see(`tell-help-now-${region}-${name}`);
    }
  }
}
