import { expect, it } from 'vitest';
import { scaryNeverAlone } from './rules/scary-never-alone';
import { draft, type Draft } from './support/draft';
import { holds } from './support/holds';

const frightened = ({ first }: Draft) => {
  const { step, say } = first('tell-me');
  step.scene.people = [{ who: 'kai', at: 'centre', feeling: 'scared' }];
  for (const key of ['text', 'scene', 'heading', 'notFault']) say(key, 'Kai is scared.');
  return step.scene.people;
};

holds('a frightened child', scaryNeverAlone, 'frightened children', [
  { name: 'one who is alone', change: frightened, says: /shows a frightened child alone/ },
  {
    name: 'one who is alone with somebody’s back',
    change: (planted) => frightened(planted).push({ who: 'neighbour', at: 'left', seen: 'behind' }),
    says: /shows a frightened child alone/,
  },
  {
    name: 'two who are alone together',
    change: (planted) => frightened(planted).push({ who: 'ivy', at: 'left', feeling: 'hurt' }),
    says: /shows a frightened child alone/,
  },
]);

it('is fine with somebody beside them', () => {
  const fine = draft();
  frightened(fine).push({ who: 'grandad', at: 'left', feeling: 'calm' });
  expect(scaryNeverAlone(fine.lessons).problems).toEqual([]);
});
