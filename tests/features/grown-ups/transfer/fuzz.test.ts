import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../../src/domain/checksum';
import { EMPTY_PLAN, mergeSignOffs, parsePlan } from '../../../../src/domain/plan';
import { parseSetUp } from '../../../../src/domain/school-setup';
import { writeTransfer, type Carried } from '../../../../src/domain/set-up-transfer';
import { carried } from '../../../support/set-ups';
import { receivingTablet } from './arrival-tools';

// Schools of a usual size: a sum over four kilobytes a hundred thousand times is a long wait for nothing new.
const SENT = fc
  .sample(carried, { numRuns: 200, seed: 11 })
  .filter(({ setUp, signOffs }) => writeTransfer(setUp, signOffs).length < 2200)
  .slice(0, 40);
const TEXTS = SENT.map(({ setUp, signOffs }) => writeTransfer(setUp, signOffs));
const BODIES = TEXTS.map((text) => (JSON.parse(text) as { body: string }).body);
const which = fc.nat(SENT.length - 1);

/** Takes a piece out of a text and puts another in its place. */
const splice = (text: string, at: number, out: number, put: string) => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + out);
};
const wrapped = (body: string) => JSON.stringify({ kind: 'lantern-set-up', format: 2, sum: checksumOf(body), body });

/** Values somebody would try who wants a tablet to choke. */
const nasty = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0,
  1e9,
  1.5,
  '',
  'x'.repeat(200),
  '\u202Ename',
  '<img src=x onerror=alert(1)>',
  '../../en',
  [],
  [[]],
  {},
  { length: 3 },
  Array(200).fill('en'),
);
/** One value somewhere inside, replaced. */
function replaced(value: unknown, path: readonly number[], instead: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return instead;
  const keys = Object.keys(value);
  const key = keys[first % (keys.length + 1)] ?? 'unknown';
  const next = replaced((value as Record<string, unknown>)[key], rest, instead);
  if (Array.isArray(value)) return Object.assign([...(value as unknown[])], { [key]: next });
  return { ...value, [key]: next };
}

/** Texts that are no set-up, or are one with something done to it; with what they may at most be taken for. */
const arriving: fc.Arbitrary<{ text: string; was?: Carried }> = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(which, fc.nat(2200), fc.nat(40), fc.string({ maxLength: 12 })) },
    { weight: 4, arbitrary: fc.tuple(which, fc.array(fc.nat(12), { maxLength: 5 }), nasty) },
    {
      weight: 2,
      arbitrary: fc.tuple(which, fc.nat(1800), fc.nat(6), fc.string({ maxLength: 4 }), fc.constant('body')),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  )
  .map((drawn) => {
    if (typeof drawn === 'string') return { text: drawn };
    const [at] = drawn;
    const [text = '', body = '', was] = [TEXTS[at], BODIES[at], SENT[at] as Carried];
    if (drawn.length === 4) return { text: splice(text, drawn[1], drawn[2], drawn[3]), was };
    if (drawn.length === 5) return { text: wrapped(splice(body, drawn[1], drawn[2], drawn[3])) };
    return { text: wrapped(JSON.stringify(replaced(JSON.parse(body), drawn[1], drawn[2]))) };
  });

describe('a hundred thousand files that somebody spoiled, cut or made up', () => {
  it('never stop the tablet, never change a part of it, and never pass for what they are not', () => {
    const [old] = SENT as [Carried];
    const plan = { ...EMPTY_PLAN, ...old.signOffs };
    const start = { 'lantern.school': old.setUp, 'lantern.plan': plan };
    let tablet = receivingTablet(start);
    const before = tablet.lies();
    const taken = { refused: 0, ready: 0 };

    fc.assert(
      fc.property(arriving, ({ text, was }) => {
        tablet.model.offer(text);
        const arrival = tablet.model.arrival.value;
        tablet.model.take();
        const after = tablet.lies();
        if (arrival.state !== 'offered') {
          taken.refused += 1;
          if (after['lantern.school'] !== before['lantern.school'] || after['lantern.plan'] !== before['lantern.plan'])
            throw new Error('A file was refused and changed something');
          return;
        }
        taken.ready += 1;
        tablet = receivingTablet(start);
        const { setUp, signOffs } = arrival.carried;
        // A file that was damaged on its way is the one that was sent, or it is none (the check's odds: 1 in 2³²).
        if (was) expect({ setUp, signOffs }).toEqual(was);
        // What is taken can be read back by every later start, and lies there whole.
        expect(parseSetUp(JSON.parse(after['lantern.school'] ?? ''))).toEqual({ state: 'ready', setUp });
        expect(parsePlan(JSON.parse(after['lantern.plan'] ?? ''))).toEqual(mergeSignOffs(plan, signOffs));
      }),
      { numRuns: 100_000, seed: 2026 },
    );
    // The sieve was used on both sides.
    expect(taken.refused).toBeGreaterThan(60_000);
    expect(taken.ready).toBeGreaterThan(500);
  }, 300_000);
});
