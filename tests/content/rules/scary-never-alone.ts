import { CAST } from '../../../src/art/cast';
import type { Feeling } from '../../../src/content/schema/drawn';
import type { Step } from '../../../src/content/schema/lesson';
import type { ScenePerson } from '../../../src/content/schema/scene';
import { factsOf, means } from '../support/facts';
import type { LoadedLesson } from '../support/lessons';
import { picturesOf, scenesOf } from '../support/pictures';
import { judgeEach, unless, type Report } from '../support/rule';
import { stepsOf, wordFile } from '../support/texts';
import { mayHarm } from '../support/who-harms';

const AFRAID: readonly Feeling[] = ['scared', 'hurt'];
/** Where something is not OK, a child with one of these is in trouble, too. */
const TROUBLED: readonly Feeling[] = ['sad', 'worried', 'lonely'];

type Person = Pick<ScenePerson, 'who' | 'feeling' | 'seen'>;

const isChild = ({ who }: Person) => ['little', 'child', 'tween'].includes(CAST[who].age);
const feels = ({ feeling }: Person, feelings: readonly Feeling[]) =>
  feeling !== undefined && feelings.includes(feeling);

/** Somebody who needs company: anyone who is afraid, and in a scenario every child in trouble. */
const needsSomebody = (person: Person, { scenario }: Step) =>
  feels(person, AFRAID) || (scenario === true && isChild(person) && feels(person, TROUBLED));

/** Company has a face, is not afraid as well, and is not the one who harms. */
const isCompany = (person: Person, step: Step) =>
  person.seen !== 'behind' && !feels(person, AFRAID) && !mayHarm(step).includes(person.who);

interface Alone {
  lesson: string;
  step: string;
  alone: boolean;
  /** Frightened or hurt: help has to be said. For a sad child it is enough that they can tell. */
  afraid: boolean;
}

function aloneIn(loaded: LoadedLesson): Alone[] {
  const inScenes = scenesOf(loaded).flatMap(({ lesson, step, scene: { people } }) =>
    people
      .filter((person) => needsSomebody(person, step))
      .map((person) => ({
        lesson,
        step: step.id,
        alone: !people.some((other) => other !== person && isCompany(other, step)),
        afraid: feels(person, AFRAID),
      })),
  );
  const onCards = picturesOf(loaded)
    // A sad face on a card is one answer among others.
    .filter(({ picture }) => picture.is === 'person' && feels(picture, AFRAID))
    .map(({ lesson, step }) => ({ lesson, step: step.id, alone: true, afraid: true }));
  return [...inScenes, ...onCards];
}

/**
 * A frightened or hurt child is never shown without somebody beside them, or help in the words of the same step; nor is a sad, worried
 * or lonely one where something is not OK, without somebody, or words that they can tell.
 */
export function scaryNeverAlone(lessons: readonly LoadedLesson[]): Report {
  const steps = stepsOf(lessons);
  return judgeEach('frightened children', lessons.flatMap(aloneIn), ({ lesson, step, alone, afraid }) =>
    steps
      .filter((words) => alone && words.where === `${wordFile(words.lang, lesson)} ${step}`)
      .flatMap(({ lang, all }) => {
        const { helps, canTell } = factsOf(lang);
        return unless(
          means(all, lang, afraid ? helps : [...helps, ...canTell]),
          `${wordFile(lang, lesson)} ${step} shows a ${afraid ? 'frightened' : 'troubled'} child alone, with no help in words`,
        );
      }),
  );
}
