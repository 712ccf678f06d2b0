import { facesOfHelpers } from './rules/faces-of-helpers';
import { holds } from './support/holds';

const HARM = { by: 'known', age: 'adult', gender: 'female', role: 'neighbour', to: 'kai' } as const;

holds('who helps has harmed nobody', facesOfHelpers, 'people without a name', [
  {
    name: 'a neighbour who harms in one step and has a face in another',
    change: ({ first }) => {
      const { step: harms } = first('tell-me');
      harms.harm = [HARM];
      harms.scene.people = [{ who: 'neighbour', at: 'left', seen: 'behind' }];
      first('choose').step.options[0]!.picture = { is: 'person', who: 'neighbour' };
    },
    says: /shows ‘neighbour’ from the front, who harms from behind in/,
  },
  {
    name: 'one who is only a back beside a child on a card',
    change: ({ first }) => {
      const { step } = first('choose');
      step.harm = [HARM];
      step.options[0]!.picture = { is: 'person', who: 'kai', before: ['neighbour'] };
      first('tell-me').step.scene.people = [{ who: 'neighbour', at: 'left' }];
    },
    says: /shows ‘neighbour’ from the front/,
  },
]);
