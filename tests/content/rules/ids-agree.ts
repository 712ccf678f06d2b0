import type { Step } from '../../../src/content/schema/lesson';
import { judgeEach, unless, type Rule } from '../support/rule';

const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** Every list of ids in a step, each of which may name a thing only once. */
function idLists(step: Step): string[][] {
  switch (step.kind) {
    case 'choose':
      return [step.options.map(({ id }) => id)];
    case 'sort':
      return [step.boxes.map(({ id }) => id), step.items.map(({ id }) => id)];
    case 'match':
      return [step.pairs.map(({ id }) => id)];
    case 'spot':
      return [step.targets.map(({ id }) => id)];
    case 'body-clues':
      return [[...step.places]];
    case 'story':
      return [step.nodes.map(({ id }) => id), ...step.nodes.map(({ choices = [] }) => choices.map(({ id }) => id))];
    case 'say-it':
      return [step.rounds.map(({ id }) => id), ...step.rounds.map(({ options }) => options.map(({ id }) => id))];
    case 'remember':
      return [step.points.map(({ id }) => id)];
    case 'tell-me':
    case 'breathe':
      return [];
  }
}

/** What a step says of itself that cannot be so. */
function odd(step: Step): string[] {
  switch (step.kind) {
    case 'choose':
      return unless(
        step.options.some(({ verdict }) => verdict === 'fits'),
        'no option fits',
      );
    case 'sort': {
      const boxes = new Set(step.boxes.map(({ id }) => id));
      return step.items.flatMap(({ id, fits }) =>
        fits.filter((box) => !boxes.has(box)).map((box) => `${id} fits ‘${box}’, which is no box`),
      );
    }
    case 'spot': {
      const placed = step.look === 'scene' ? 'at' : 'from';
      return [
        ...step.targets.filter((target) => target[placed] === undefined).map(({ id }) => `${id} has no ‘${placed}’`),
        ...unless(step.look === 'chat' || step.scene !== undefined, 'there is no scene to look at'),
        ...unless(new Set(step.targets.map(({ is }) => is)).size === 2, 'needs both signs and ordinary things'),
      ];
    }
    case 'say-it':
      return step.rounds.flatMap(({ id, options }) =>
        unless(
          options.some(({ verdict }) => verdict === 'fits'),
          `no option of ${id} fits`,
        ),
      );
    case 'tell-me':
    case 'match':
    case 'body-clues':
    case 'story':
    case 'breathe':
    case 'remember':
      return [];
  }
}

/** Ids name one thing each, and what points at an id points at something. A child could otherwise not get on. */
export const idsAgree: Rule = (lessons) =>
  judgeEach(
    'steps',
    lessons.flatMap(({ lesson }) => lesson.steps.map((step) => ({ lesson, step }))),
    ({ lesson, step }) => [
      ...unless(
        lesson.steps.filter(({ id }) => id === step.id).length === 1,
        `${lesson.id} has two steps ‘${step.id}’`,
      ),
      ...idLists(step)
        .flatMap(repeated)
        .map((id) => `${lesson.id} ${step.id}: two are called ‘${id}’`),
      ...odd(step).map((problem) => `${lesson.id} ${step.id}: ${problem}`),
    ],
  );
