import { scenesAreSeen } from './rules/scenes-are-seen';
import { holds } from './support/holds';

holds('scenes are seen', scenesAreSeen, 'steps', [
  {
    name: 'a scene of a step that draws none',
    change: ({ first }) => {
      first('match').step.scene = first('tell-me').step.scene;
    },
    says: /match draws no scene/,
  },
]);
