import type { StepKind } from '../../../src/content/schema/lesson';
import type { LoadedLesson } from '../support/lessons';
import { judgeEach, type Report } from '../support/rule';

/** Kinds of step whose views draw no scene. */
const WITHOUT: readonly StepKind[] = ['sort', 'match', 'body-clues'];

/** No step has a scene that no child sees: the DSL would sign off a picture, and its words, that are never shown. */
export function scenesAreSeen(lessons: readonly LoadedLesson[]): Report {
  const steps = lessons.flatMap(({ lesson }) => lesson.steps.map((step) => ({ lesson: lesson.id, step })));
  return judgeEach('steps', steps, ({ lesson, step }) =>
    step.scene && WITHOUT.includes(step.kind)
      ? [`${lesson} ${step.id}: ${step.kind} draws no scene, and this one has one`]
      : [],
  );
}
