import { idsAgree } from './rules/ids-agree';
import { holds } from './support/holds';

holds('ids', idsAgree, 'steps', [
  {
    name: 'two options of one name',
    change: ({ first }) => first('choose').step.options.forEach((option) => (option.id = 'same')),
    says: /two are called ‘same’/,
  },
  {
    name: 'two steps of one name',
    change: ({ first }) => (first('story').step.id = 'breathe'),
    says: /two steps ‘breathe’/,
  },
  {
    name: 'a box that is not there',
    change: ({ first }) => first('sort').step.items[0]?.fits.push('nowhere'),
    says: /‘nowhere’, which is no box/,
  },
  {
    name: 'a chat message from nobody',
    change: ({ first }) => delete first('spot', ({ look }) => look === 'chat').step.targets[0]?.from,
    says: /has no ‘from’/,
  },
  {
    name: 'a target that is nowhere in the scene',
    change: ({ first }) => delete first('spot', ({ look }) => look === 'scene').step.targets[0]?.at,
    says: /has no ‘at’/,
  },
  {
    name: 'a scene to look at that is not there',
    change: ({ first }) => delete first('spot', ({ look }) => look === 'scene').step.scene,
    says: /no scene/,
  },
  {
    name: 'a chat of nothing but signs',
    change: ({ first }) => first('spot').step.targets.forEach((target) => (target.is = 'sign')),
    says: /both signs and ordinary/,
  },
  {
    name: 'a question no answer fits',
    change: ({ first }) => first('choose').step.options.forEach((option) => (option.verdict = 'think')),
    says: /no option fits/,
  },
  {
    name: 'a round of telling no answer fits',
    change: ({ first }) => first('say-it').step.rounds[0]?.options.forEach((option) => (option.verdict = 'think')),
    says: /no option of .* fits/,
  },
]);
