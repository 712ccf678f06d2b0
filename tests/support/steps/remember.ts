import type { StepOf } from '../../../src/content/schema/lesson';

export const remember: StepOf<'remember'> = {
  id: 'take-away',
  kind: 'remember',
  scene: { place: 'park', people: [{ who: 'ana', at: 'centre', feeling: 'happy' }] },
  points: [
    { id: 'mine', picture: { is: 'object', what: 'heart' } },
    { id: 'tell', picture: { is: 'person', who: 'mrs-bell' } },
    { id: 'clue', picture: { is: 'body', place: 'tummy' } },
  ],
};
