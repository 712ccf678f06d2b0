import type { StepOf } from '../../../src/content/schema/lesson';

export const sayIt: StepOf<'say-it'> = {
  id: 'leo-tells',
  kind: 'say-it',
  scenario: true,
  who: 'leo',
  rounds: [
    {
      id: 'whom',
      part: 'who',
      options: [
        { id: 'grandma', verdict: 'fits', picture: { is: 'person', who: 'grandma' } },
        { id: 'girl', verdict: 'think' },
      ],
    },
    {
      id: 'sentence',
      part: 'words',
      scene: { place: 'library', people: [{ who: 'leo', at: 'centre', pose: 'talk' }] },
      options: [
        { id: 'worry', verdict: 'fits' },
        { id: 'fine', verdict: 'think' },
      ],
    },
    {
      id: 'busy',
      part: 'if-busy',
      options: [
        { id: 'next', verdict: 'fits' },
        // The same name as in another round: a round knows its own options only.
        { id: 'grandma', verdict: 'think' },
      ],
    },
  ],
  reply: { place: 'library', people: [{ who: 'grandma', at: 'right' }] },
};

/** The same with a scene of its own, for rounds that have none. */
export const sayItBesideScene: StepOf<'say-it'> = {
  ...sayIt,
  scene: { place: 'library', people: [{ who: 'leo', at: 'left' }] },
};
