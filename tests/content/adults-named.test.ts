import { adultsNamed } from './rules/adults-named';
import { holds } from './support/holds';

holds('adults beside a child who is harmed', adultsNamed, 'adults drawn where one harms', [
  {
    name: 'a teacher whom no word names',
    change: ({ first }) => {
      const { step } = first('choose');
      step.harm = [{ by: 'known', age: 'adult', gender: 'female', role: 'neighbour', to: 'kai' }];
      step.scene = { place: 'classroom', people: [{ who: 'ms-dhillon', at: 'left', feeling: 'calm' }] };
    },
    says: /shows ‘ms-dhillon’, whom no word beside it names/,
  },
  {
    name: 'one whom only the description of the scene names',
    change: ({ first }) => {
      const { step, say } = first('tell-me');
      step.harm = [{ by: 'known', age: 'adult', gender: 'unsaid', role: 'someone-at-home', to: 'kai' }];
      step.scene.people = [{ who: 'officer-lane', at: 'left', feeling: 'calm' }];
      say('scene', 'Officer Lane is near.');
    },
    says: /shows ‘officer-lane’/,
  },
]);
