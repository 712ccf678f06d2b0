import { describe, expect, it } from 'vitest';
import {
  blow,
  freshLawn,
  hold,
  HOLDERS,
  LAWN_PLACES,
  LEAF_COLOURS,
  LEAF_KINDS,
  LEAF_SIZES,
  MOST_KEPT,
  tapHolder,
  type Lawn,
  type Leaf,
} from '../../../src/domain/toy/leaves';

const lying = ({ places }: Lawn): Leaf[] => places.filter((leaf) => leaf !== undefined);
const put = (lawn: Lawn, holder: (typeof HOLDERS)[number]) =>
  tapHolder(hold(lawn, lying(lawn)[0]?.id ?? 'none'), holder);

describe('leaves on the lawn', () => {
  it('are the same for every child, so that nothing tells who was here', () => {
    expect(freshLawn()).toEqual(freshLawn());
    expect(blow(freshLawn())).toEqual(blow(freshLawn()));
  });

  it('can be sorted by kind, colour and size after every gust, with one place left', () => {
    let lawn = freshLawn();
    for (let gust = 0; gust < 60; gust += 1) {
      const leaves = lying(lawn);
      expect(leaves).toHaveLength(LAWN_PLACES - 1);
      expect(new Set(leaves.map(({ kind }) => kind)).size).toBe(LEAF_KINDS.length);
      expect(new Set(leaves.map(({ colour }) => colour)).size).toBe(LEAF_COLOURS.length);
      expect(new Set(leaves.map(({ size }) => size)).size).toBe(LEAF_SIZES.length);
      // By shape must not be by colour: else there would be but one way to sort.
      expect(new Set(leaves.map(({ kind, colour }) => `${kind} ${colour}`)).size).toBeGreaterThan(LEAF_KINDS.length);
      lawn = blow(lawn);
    }
  });

  it('are other leaves after a gust; those put away stay', () => {
    const before = put(freshLawn(), 'box');
    const after = blow(hold(before, lying(before)[0]?.id ?? 'none'));
    const had = new Set(lying(freshLawn()).map(({ id }) => id));
    expect(lying(after).filter(({ id }) => had.has(id))).toEqual([]);
    expect(after.held).toBeUndefined();
    expect(after.put).toEqual(before.put);
  });

  it('are taken up and laid down by a tap, and none of the others moves', () => {
    const lawn = freshLawn();
    const [first, second] = lying(lawn).map(({ id }) => id);
    expect(hold(lawn, first!).held).toBe(first);
    expect(hold(hold(lawn, first!), second!).held).toBe(second);
    expect(hold(hold(lawn, first!), first!).held).toBeUndefined();
    const after = put(lawn, 'basket');
    expect(after.places.slice(1)).toEqual(lawn.places.slice(1));
    expect(after.places[0]).toBeUndefined();
  });
});

describe('a basket, a box and a bucket', () => {
  it.each(HOLDERS)('take whatever is in the hand: %s', (holder) => {
    let lawn = freshLawn();
    const leaves = lying(lawn);
    while (lying(lawn).length > 0) lawn = put(lawn, holder);
    expect(lawn.put[holder]).toEqual(leaves);
    expect(lawn.held).toBeUndefined();
  });

  it('give the top leaf back to an empty hand', () => {
    const full = put(put(freshLawn(), 'bucket'), 'bucket');
    const top = full.put.bucket.at(-1);
    const back = tapHolder(full, 'bucket');
    expect(back.held).toBe(top?.id);
    expect(lying(back)).toContain(top);
    expect(back.put.bucket).toHaveLength(1);
    expect(tapHolder(back, 'basket').put.basket).toEqual([top]);
  });

  it('do nothing when they are empty, or the lawn is full', () => {
    const lawn = freshLawn();
    expect(tapHolder(lawn, 'box')).toBe(lawn);
    const filled = tapHolder(blow(put(put(lawn, 'box'), 'box')), 'box');
    const laidDown = hold(filled, filled.held!);
    expect(lying(laidDown)).toHaveLength(LAWN_PLACES);
    expect(tapHolder(laidDown, 'box')).toBe(laidDown);
  });

  it('keep no more than can ever be asked for', () => {
    let lawn = freshLawn();
    for (let at = 0; at < MOST_KEPT + 5; at += 1) lawn = put(lying(lawn).length > 0 ? lawn : blow(lawn), 'box');
    expect(lawn.put.box).toHaveLength(MOST_KEPT);
    expect(new Set(lawn.put.box.map(({ id }) => id)).size).toBe(MOST_KEPT);
  });
});
