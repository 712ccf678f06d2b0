import type { Planner } from './step-plan';

/** Every item in every box and in none, the boxes that fit last; so the last item is seen done both ways. */
export const planSort: Planner<'sort'> = ({ step, see, told, answer, press, notSure }) =>
  step.items.flatMap((item, at) => [
    ...(at === 0
      ? [see('before', 'ask')]
      : [press('lesson.nextItem'), see(`${item.id}-before`, `items.${item.id}.label`)]),
    notSure,
    told(`${item.id}-not-sure`, `items.${item.id}.notSure`),
    ...[...step.boxes]
      .sort((a, b) => Number(item.fits.includes(a.id)) - Number(item.fits.includes(b.id)))
      .flatMap(({ id }) => [
        answer(`boxes.${id}`),
        told(`${item.id}-${id}`, `items.${item.id}.${item.fits.includes(id) ? 'fits' : 'think'}`),
      ]),
  ]);
