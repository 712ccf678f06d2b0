import type { StepOf } from '../../../src/content/schema/lesson';

/** One card answers. */
export const chooseOne: StepOf<'choose'> = {
  id: 'heavy-secret',
  kind: 'choose',
  pick: 'one',
  scenario: true,
  options: [
    { id: 'keep', verdict: 'think', picture: { is: 'person', who: 'ana', feeling: 'worried' } },
    { id: 'tell', verdict: 'fits', picture: { is: 'person', who: 'ana', feeling: 'calm', pose: 'talk' } },
    { id: 'again', verdict: 'fits', picture: { is: 'object', what: 'speech' } },
  ],
};

/** The same beside a scene. */
export const chooseBesideScene: StepOf<'choose'> = {
  ...chooseOne,
  scene: { place: 'kitchen', people: [{ who: 'ana', at: 'centre', feeling: 'worried' }] },
};

/** Several may be picked. */
export const chooseSeveral: StepOf<'choose'> = {
  id: 'safe-adults',
  kind: 'choose',
  pick: 'several',
  options: [
    { id: 'listens', verdict: 'fits', picture: { is: 'object', what: 'ear' } },
    { id: 'helps', verdict: 'fits', picture: { is: 'object', what: 'hand' } },
    { id: 'famous', verdict: 'think', picture: { is: 'object', what: 'star' } },
    { id: 'rich', verdict: 'think', picture: { is: 'object', what: 'money' } },
  ],
};
