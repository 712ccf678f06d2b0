import type { Step } from '../../../src/content/schema/lesson';
import { judgeEach, unless, type Rule } from '../support/rule';

interface Shown {
  what: string;
  picture?: unknown;
}

/** Everything of a step that is tapped or pointed at, with its picture. */
function shownIn(step: Step): Shown[] {
  switch (step.kind) {
    case 'choose':
      return step.options.map(({ id, picture }) => ({ what: `option ${id}`, picture }));
    case 'sort':
      return [
        ...step.boxes.map(({ id, picture }) => ({ what: `box ${id}`, picture })),
        ...step.items.map(({ id, picture }) => ({ what: `item ${id}`, picture })),
      ];
    case 'match':
      return step.pairs.flatMap(({ id, left, right }) => [
        { what: `left of ${id}`, picture: left },
        { what: `right of ${id}`, picture: right },
      ]);
    case 'story':
      return step.nodes.flatMap(({ choices = [] }) =>
        choices.map(({ id, picture }) => ({ what: `choice ${id}`, picture })),
      );
    case 'say-it':
      return step.rounds.flatMap(({ options }) =>
        options.map(({ id, picture }) => ({ what: `option ${id}`, picture })),
      );
    case 'spot':
      return [{ what: 'the scene', picture: step.look === 'scene' ? step.scene : undefined }];
    case 'remember':
    case 'body-clues':
    case 'tell-me':
      return [];
    case 'breathe':
      return [{ what: 'the scene', picture: step.scene }];
  }
}

/** Children of four and five read nothing: each thing they may tap is a picture, and a spoken line goes with it. */
export const picturesForTheYoungest: Rule = (lessons) =>
  judgeEach(
    'pictures to tap',
    lessons
      .filter(({ lesson }) => lesson.band === '4-5')
      .flatMap(({ lesson }) =>
        lesson.steps.flatMap((step) => shownIn(step).map((shown) => ({ ...shown, where: `${lesson.id} ${step.id}` }))),
      ),
    ({ what, picture, where }) => unless(picture !== undefined, `${where}: ${what} has no picture`),
  );
