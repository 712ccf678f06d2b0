import type { StepOf } from '../../../src/content/schema/lesson';

export const sortSecrets: StepOf<'sort'> = {
  id: 'two-boxes',
  kind: 'sort',
  boxes: [
    { id: 'surprise', picture: { is: 'object', what: 'present' } },
    { id: 'unsafe-secret', picture: { is: 'object', what: 'lock' } },
  ],
  items: [
    { id: 'party', fits: ['surprise'], picture: { is: 'object', what: 'party' } },
    { id: 'game', fits: ['unsafe-secret'], picture: { is: 'object', what: 'game' } },
    { id: 'photo', fits: ['surprise', 'unsafe-secret'], picture: { is: 'object', what: 'camera' } },
  ],
};

/** As full as a sort may be: three boxes, six items. */
export const sortFull: StepOf<'sort'> = {
  ...sortSecrets,
  boxes: [...sortSecrets.boxes, { id: 'neither', picture: { is: 'object', what: 'thought' } }],
  items: [
    ...sortSecrets.items,
    { id: 'cake', fits: ['surprise'], picture: { is: 'object', what: 'cake' } },
    { id: 'bear', fits: ['neither'], picture: { is: 'object', what: 'bear' } },
    { id: 'sweets', fits: ['unsafe-secret'], picture: { is: 'object', what: 'sweets' } },
  ],
};
