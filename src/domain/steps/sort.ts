import type { StepOf } from '../../content/schema/lesson';
import { NOT_SURE, sinceAgain, type Feedback, type Judge, type Taps } from './outcome';

export interface SortShows {
  /** The item in the middle, being sorted or just sorted. */
  current: string;
  /** Box of each item that has one; `NOT_SURE` is a box too. */
  boxOf: ReadonlyMap<string, string>;
  /** The item 'next one' takes up; none when every item has a box. */
  next: string | undefined;
}

type Item = StepOf<'sort'>['items'][number];
/** Where the sorting stands: which item is in the middle, and the box of each that has one. */
type Sorting = Pick<SortShows, 'current' | 'boxOf'>;

/** The tap that puts an item into a box. Ids hold no colon, so it can be nothing else. */
export function intoBox(item: string, box: string): string {
  return `${item}:${box}`;
}

function after(step: StepOf<'sort'>, sorting: Sorting, tap: string): Sorting {
  if (tap === NOT_SURE) return { ...sorting, boxOf: new Map(sorting.boxOf).set(sorting.current, NOT_SURE) };
  const [id, boxId] = tap.split(':');
  const item = step.items.find((one) => one.id === id);
  if (item === undefined) return sorting;
  // Taking a sorted item up again leaves it in its box until it is put elsewhere: nothing done is ever lost.
  if (boxId === undefined) return { ...sorting, current: item.id };
  const box = step.boxes.find((one) => one.id === boxId);
  return box === undefined ? sorting : { current: item.id, boxOf: new Map(sorting.boxOf).set(item.id, box.id) };
}

function sortingAfter(step: StepOf<'sort'>, taps: Taps): Sorting {
  const [first] = step.items as [Item, ...Item[]];
  return sinceAgain(taps).reduce<Sorting>((now, tap) => after(step, now, tap), { current: first.id, boxOf: new Map() });
}

function feedbackOn(step: StepOf<'sort'>, { current, boxOf }: Sorting): Feedback | undefined {
  const box = boxOf.get(current);
  if (box === undefined) return undefined;
  if (box === NOT_SURE) return { tone: 'fair', says: [`items.${current}.notSure`] };
  const fits = step.items.some((item) => item.id === current && item.fits.includes(box));
  return fits ? { tone: 'glad', says: [`items.${current}.fits`] } : { tone: 'think', says: [`items.${current}.think`] };
}

/**
 * *Sort*: one item at a time. Taps are `item:box` (into a box), an item's id (take it up: the next one, or one already
 * sorted) and 'Not sure'. The step is complete when every item lies in some box, whichever: an item may always be
 * moved, and nobody is held until it lies where the lesson would have it.
 */
export const judgeSort: Judge<'sort', SortShows> = (step, taps) => {
  const sorting = sortingAfter(step, taps);
  const open = step.items.filter((item) => !sorting.boxOf.has(item.id));
  const complete = open.length === 0;
  const next = open.find((item) => item.id !== sorting.current)?.id;
  return {
    feedback: feedbackOn(step, sorting),
    complete,
    canRetry: complete && step.items.some((item) => !item.fits.includes(sorting.boxOf.get(item.id) as string)),
    shows: { ...sorting, next },
  };
};
