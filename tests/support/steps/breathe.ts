import type { StepOf } from '../../../src/content/schema/lesson';

export const breathe: StepOf<'breathe'> = { id: 'rest', kind: 'breathe', breaths: 2 };

/** The same beside a scene. */
export const breatheBesideScene: StepOf<'breathe'> = {
  ...breathe,
  scene: { place: 'park', people: [{ who: 'sam', at: 'centre', pose: 'sit' }] },
};
