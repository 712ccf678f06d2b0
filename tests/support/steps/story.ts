import type { StepOf } from '../../../src/content/schema/lesson';
import type { SceneData } from '../../../src/content/schema/scene';

const scene: SceneData = { place: 'kitchen', people: [{ who: 'ana', at: 'left', feeling: 'worried' }] };

/** opening -> secret ? keep -> later ? (tell -> calm) : tell -> help; not sure -> clue -> secret. */
export const story: StepOf<'story'> = {
  id: 'ana-and-the-paints',
  kind: 'story',
  scenario: true,
  start: 'opening',
  nodes: [
    { id: 'opening', scene, next: 'secret' },
    {
      id: 'secret',
      scene,
      notSure: 'clue',
      choices: [
        { id: 'keep', to: 'later', picture: { is: 'object', what: 'lock' } },
        { id: 'tell', to: 'help' },
      ],
    },
    { id: 'clue', scene, next: 'secret' },
    {
      id: 'later',
      scene,
      notSure: 'clue',
      choices: [
        { id: 'tell', to: 'calm' },
        { id: 'nowhere', to: 'not-written' },
      ],
    },
    { id: 'help', scene, ending: 'help' },
    { id: 'calm', scene, ending: 'calm' },
  ],
};

/** A story that tells and ends: nothing was chosen, so there is nothing to look at again. */
export const shortStory: StepOf<'story'> = {
  id: 'short',
  kind: 'story',
  start: 'one',
  nodes: [
    { id: 'one', scene, next: 'two' },
    { id: 'two', scene, next: 'three' },
    { id: 'three', scene, ending: 'calm' },
  ],
};
