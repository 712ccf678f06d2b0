import type { Lesson, Step, StepKind, StepOf } from '../../../src/content/schema/lesson';
import type { School } from '../../../src/domain/school';
import type { Guide } from '../guide';
import { walkBodyClues } from './body-clues';
import { walkChoose } from './choose';
import { walkMatch } from './match';
import { walkSayIt } from './say-it';
import { walkSort } from './sort';
import { walkSpot } from './spot';
import type { StepWalk, Walker } from './step-walk';
import { walkBreathe, walkStill } from './still';
import { walkStory } from './story';

/** A kind of step that nobody walks does not compile: its screens would be seen by no test at all. */
const WALKERS: { readonly [K in StepKind]: Walker<K> } = {
  'tell-me': walkStill,
  choose: walkChoose,
  sort: walkSort,
  match: walkMatch,
  spot: walkSpot,
  'body-clues': walkBodyClues,
  story: walkStory,
  'say-it': walkSayIt,
  breathe: walkBreathe,
  remember: walkStill,
};

/** `lesson-secrets-04-sort-them`: what the names of a step's screens begin with. */
export function stepName(lesson: Lesson, at: number): string {
  return `lesson-${lesson.id}-${String(at + 1).padStart(2, '0')}-${lesson.steps[at]?.id}`;
}

/** Every step of a lesson in every state, its end, and the map after it. */
export async function walkLesson(guide: Guide, lesson: Lesson, school: School): Promise<void> {
  const { words } = guide;
  await guide.start(school);
  await guide.openLesson(lesson);
  for (const [at, step] of lesson.steps.entries()) {
    await guide.atStep(lesson, at);
    await walkStep(guide, lesson, at, step, school);
    await guide.press(words.common('lesson.next'));
  }
  await guide.heading(words.common('end.heading'));
  await guide.see(`end-${lesson.id}`);
  await guide.press(words.common('end.again'));
  await guide.heading(words.common('map.heading'));
  await guide.see(`map-${lesson.id}-lit`);
}

async function walkStep<K extends StepKind>(
  guide: Guide,
  lesson: Lesson,
  at: number,
  step: Step,
  school: School,
): Promise<void> {
  const { words } = guide;
  const say = (key: string) => words.lesson(lesson.id, `steps.${step.id}.${key}`);
  const walk: StepWalk<K> = {
    guide,
    step: step as StepOf<K>,
    say,
    see: (state) => guide.see(`${stepName(lesson, at)}-${state}`),
    answer: (key) =>
      guide.page
        .locator('main')
        .getByRole('button', { name: say(key), exact: true })
        .click(),
    notSure: () => guide.press(words.common('lesson.notSure')),
    async again() {
      const again = guide.button(words.common('lesson.again'));
      if (!(await again.isVisible())) return false;
      await again.click();
      return true;
    },
    async afresh() {
      await guide.start(school);
      await guide.openLesson(lesson);
      await guide.reachStep(lesson, at);
    },
  };
  await (WALKERS[step.kind as K] as Walker<K>)(walk);
}
