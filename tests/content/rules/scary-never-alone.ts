import { factsOf, says } from '../support/facts';
import type { LoadedLesson } from '../support/lessons';
import { picturesOf, scenesOf } from '../support/pictures';
import { judgeEach, unless, type Report } from '../support/rule';
import { stepsOf, wordFile } from '../support/texts';

const AFRAID: readonly (string | undefined)[] = ['scared', 'hurt'];

interface Afraid {
  lesson: string;
  step: string;
  /** Somebody else is there, and not with their back to us. */
  withSomebody: boolean;
}

function afraidIn(loaded: LoadedLesson): Afraid[] {
  const inScenes = scenesOf(loaded)
    .filter(({ scene }) => scene.people.some(({ feeling }) => AFRAID.includes(feeling)))
    .map(({ lesson, step, scene: { people } }) => ({
      lesson,
      step: step.id,
      withSomebody: people.some(({ feeling, seen }) => !AFRAID.includes(feeling) && seen !== 'behind'),
    }));
  const onCards = picturesOf(loaded)
    .filter(({ picture }) => picture.is === 'person' && AFRAID.includes(picture.feeling))
    .map(({ lesson, step }) => ({ lesson, step: step.id, withSomebody: false }));
  return [...inScenes, ...onCards];
}

/** A frightened or hurt child is never shown without somebody beside them, or help in the words of the same step. */
export function scaryNeverAlone(lessons: readonly LoadedLesson[]): Report {
  const steps = stepsOf(lessons);
  return judgeEach('frightened children', lessons.flatMap(afraidIn), ({ lesson, step, withSomebody }) =>
    steps
      .filter((words) => words.where === `${wordFile(words.lang, lesson)} ${step}`)
      .flatMap(({ lang, all }) =>
        unless(
          withSomebody || says(all, factsOf(lang).helps),
          `${wordFile(lang, lesson)} ${step} shows a frightened child alone, with no help in words`,
        ),
      ),
  );
}
