import type { StepOf } from '../../../src/content/schema/lesson';

export const bodyClues: StepOf<'body-clues'> = {
  id: 'worry-lives',
  kind: 'body-clues',
  who: 'zain',
  feeling: 'worried',
  places: ['head', 'face', 'throat', 'chest', 'tummy', 'hands', 'legs', 'skin'],
};
