import type { Planner } from './step-plan';

/** Every place's words, 'Not sure', and the choice made with every place in it. */
export const planBodyClues: Planner<'body-clues'> = ({
  step: { places },
  see,
  told,
  answer,
  press,
  notSure,
  again,
}) => [
  see('before', 'ask'),
  ...places.flatMap((place) => [answer(`places.${place}.label`), told(`place-${place}`, `places.${place}.feedback`)]),
  notSure,
  told('not-sure', 'notSure'),
  again,
  ...places.map((place) => answer(`places.${place}.label`)),
  press('lesson.check'),
  told('closed', 'done'),
];
