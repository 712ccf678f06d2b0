import type { StepOf } from '../../../src/content/schema/lesson';

export const matchFeelings: StepOf<'match'> = {
  id: 'faces',
  kind: 'match',
  pairs: [
    {
      id: 'worried',
      left: { is: 'person', who: 'kai', feeling: 'worried' },
      right: { is: 'object', what: 'butterfly' },
    },
    { id: 'sad', left: { is: 'person', who: 'kai', feeling: 'sad' }, right: { is: 'object', what: 'rain' } },
    { id: 'angry', left: { is: 'person', who: 'kai', feeling: 'angry' }, right: { is: 'object', what: 'thunder' } },
  ],
};

/** As full as a match may be, one column in words only. */
export const matchFour: StepOf<'match'> = {
  id: 'four',
  kind: 'match',
  pairs: [
    ...matchFeelings.pairs.map(({ id, left }) => ({ id, left })),
    { id: 'calm', left: { is: 'person', who: 'kai', feeling: 'calm' } },
  ],
};
