import type { Guide } from '../guide';

/** Every sheet that can be printed, as the page for printing knows them. */
export const SHEETS = [
  'plan',
  'speaker',
  'letter',
  'card',
  'hand',
  'poster',
  'certificate',
  'audit',
  'dpia',
  'standards',
] as const;
export type Sheet = (typeof SHEETS)[number];

/** A lesson with a sort, a story and a rehearsal: as long as any. */
export const PRINTED_LESSON = 'secrets';
const OF_A_LESSON: readonly Sheet[] = ['plan', 'speaker', 'letter'];

/** Opens one of the grown-ups' pages by its button. */
async function openPage({ frame, words, press }: Guide, name: 'print' | 'plan' | 'read'): Promise<void> {
  await press(words.teacher(`nav.${name}`));
  // On a phone the pages are folded away.
  const way = frame
    .getByRole('navigation', { includeHidden: true })
    .getByRole('button', { name: words.teacher(`nav.${name}`), exact: true, includeHidden: true });
  await way.and(frame.locator('[aria-current="page"]')).waitFor({ state: 'attached' });
}

/** On a tablet that is set up, behind the PIN: a sheet, whole, as it goes on paper. */
export async function openSheet(guide: Guide, sheet: Sheet, young?: boolean): Promise<void> {
  const { frame, words } = guide;
  const paper = frame.locator('[data-sheet]');
  if (!(await paper.isVisible())) await openPage(guide, 'print');
  const pick = (name: string) => frame.getByRole('combobox', { name, exact: true });
  await pick(words.print('sheet')).selectOption(sheet);
  if (OF_A_LESSON.includes(sheet)) await pick(words.print('lesson')).selectOption(PRINTED_LESSON);
  if (young !== undefined) await pick(words.print('ages.label')).selectOption(young ? 'young' : 'older');
  await frame.locator(`[data-sheet="${sheet}"] :is(h2, h3)`).first().waitFor();
}

/** A lesson's page for who plans it, or for who reads every word of it. */
export async function openLessonPage(guide: Guide, way: 'plan' | 'read'): Promise<void> {
  const { frame, words } = guide;
  await openPage(guide, way);
  await frame.getByRole('button', { name: words.lesson(PRINTED_LESSON, 'title'), exact: true }).click();
  await frame.locator('main h2').nth(5).waitFor();
}
