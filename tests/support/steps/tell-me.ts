import type { StepOf } from '../../../src/content/schema/lesson';

export const tellMe: StepOf<'tell-me'> = {
  id: 'kai-tells',
  kind: 'tell-me',
  scene: { place: 'classroom', people: [{ who: 'kai', at: 'left', feeling: 'worried' }] },
};

/** The same where a character meets something that is not OK. */
export const tellMeScenario: StepOf<'tell-me'> = { ...tellMe, id: 'kai-and-the-game', scenario: true };
