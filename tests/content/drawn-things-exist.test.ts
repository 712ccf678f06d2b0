import { drawnThingsExist } from './rules/drawn-things-exist';
import { holds } from './support/holds';

holds('drawings', drawnThingsExist, 'scenes and pictures', [
  {
    name: 'a place nobody drew',
    change: ({ first }) => Object.assign(first('tell-me').step.scene, { place: 'moon' }),
    says: /no place is drawn as ‘moon’/,
  },
  {
    name: 'a person nobody drew, deep in a story',
    change: ({ first }) => Object.assign(first('story').step.nodes[1]?.scene.people[0] ?? {}, { who: 'santa' }),
    says: /no who is drawn as ‘santa’/,
  },
  {
    name: 'an object nobody drew, on a card',
    change: ({ first }) =>
      Object.assign(first('remember').step.points[0] ?? {}, { picture: { is: 'object', what: 'sword' } }),
    says: /no what is drawn as ‘sword’/,
  },
  {
    name: 'a feeling no face can show',
    change: ({ first }) => Object.assign(first('tell-me').step.scene.people[0] ?? {}, { feeling: 'smug' }),
    says: /no feeling is drawn as ‘smug’/,
  },
  {
    name: 'one person twice in a scene',
    change: ({ first }) => {
      const { people } = first('tell-me').step.scene;
      people.push({ ...people[0]!, at: 'far-right' });
    },
    says: /is there twice/,
  },
  {
    name: 'two people on one spot',
    change: ({ first }) => {
      const { people } = first('tell-me').step.scene;
      people.push({ ...people[0]!, who: 'tola' });
    },
    says: /two people stand at/,
  },
]);
