import type { StepOf } from '../../../src/content/schema/lesson';

export const spotInChat: StepOf<'spot'> = {
  id: 'game-chat',
  kind: 'spot',
  look: 'chat',
  targets: [
    { id: 'rematch', is: 'ordinary', from: 'other' },
    { id: 'tomorrow', is: 'ordinary', from: 'character' },
    { id: 'only-me', is: 'sign', from: 'other' },
    { id: 'delete', is: 'sign', from: 'other' },
  ],
};

export const spotInScene: StepOf<'spot'> = {
  id: 'party',
  kind: 'spot',
  look: 'scene',
  scene: {
    place: 'living-room',
    people: [
      { who: 'mina', at: 'left', feeling: 'worried' },
      { who: 'family-friend', at: 'right', seen: 'behind' },
    ],
  },
  targets: [
    { id: 'face', is: 'sign', at: { x: 34, y: 44 } },
    { id: 'close', is: 'sign', at: { x: 66, y: 40 } },
    { id: 'sofa', is: 'ordinary', at: { x: 14, y: 74 } },
  ],
};
