import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/domain/checksum';
import { PORTRAITS, REGIONS } from '../../src/domain/school';
import { ALL_BANDS, tidy, type SetUp } from '../../src/domain/school-setup';
import {
  FRAME_LETTERS,
  framesOf,
  MOST_FRAMES,
  MOST_LETTERS,
  readTransfer,
  withFrame,
  writeTransfer,
  type Film,
} from '../../src/domain/set-up-transfer';

const words = (most: number) =>
  fc
    .string({ minLength: 1, maxLength: most, unit: 'grapheme' })
    .map(tidy)
    .filter((text) => text.length > 0 && text.length <= most && tidy(text) === text);
const hex = (bytes: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: bytes * 2, maxLength: bytes * 2 })
    .map((all) => all.join(''));
const some = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });

const setUp: fc.Arbitrary<SetUp> = fc.record({
  version: fc.constant(1 as const),
  school: fc.record({
    region: fc.constantFrom(...REGIONS),
    languages: some(['en', 'cy', 'pl', 'ur']),
    bands: some(ALL_BANDS),
    idleMinutes: fc.integer({ min: 1, max: 20 }),
    bodyNames: fc.constantFrom('correct' as const, 'private-parts' as const),
    people: fc
      .array(fc.record({ name: words(40), role: words(40), where: words(60), portrait: fc.nat(PORTRAITS - 1) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((all) => all.map((one, at) => ({ id: `school-${at}`, ...one }))),
    dsl: fc.record({ name: words(60), contact: words(120) }),
  }),
  pin: fc.record({ salt: hex(16), hash: hex(32), iterations: fc.constant(600_000) }),
});

const filmOf = (frames: readonly string[]) =>
  frames.reduce<{ film: Film | undefined; text: string | undefined }>(({ film }, frame) => withFrame(film, frame), {
    film: undefined,
    text: undefined,
  });
const [sample] = fc.sample(setUp, { numRuns: 1, seed: 4 }) as [SetUp];

describe('a set-up file', () => {
  it('arrives whole', () => {
    fc.assert(
      fc.property(setUp, (sent) => {
        expect(readTransfer(writeTransfer(sent))).toEqual({ state: 'ready', setUp: sent });
      }),
      { numRuns: 2000 },
    );
  });

  it('is taken whatever a text editor puts before it', () => {
    expect(readTransfer(`\uFEFF${writeTransfer(sample)}`).state).toBe('ready');
  });

  it('is refused when cut or changed anywhere', () => {
    const text = writeTransfer(sample);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, instead) => {
        const changed = text.slice(0, at) + instead + text.slice(at + 1);
        const read = readTransfer(changed);
        // A change that leaves the same JSON value behind (a space for a space) is no change.
        if (read.state === 'ready') expect(read.setUp).toEqual(sample);
      }),
      { numRuns: 20_000 },
    );
    expect(readTransfer(text.slice(0, -20))).toEqual({ state: 'refused', problem: 'cut' });
  });

  const wrapped = (body: string, over: object = {}) =>
    JSON.stringify({ kind: 'lantern-set-up', format: 1, sum: checksumOf(body), body, ...over });

  it.each([
    ['a huge file', 'x'.repeat(MOST_LETTERS + 1), 'too-big'],
    ['a letter home', 'Dear parents', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['another JSON', '{"kind":"timetable"}', 'not-ours'],
    ['a later version', wrapped('{}', { format: 2 }), 'newer'],
    ['a version that is none', wrapped('{}', { format: 'one' }), 'bad'],
    ['a wrong sum', wrapped('{}', { sum: '00000000' }), 'cut'],
    ['no body', wrapped('{}', { body: 7 }), 'cut'],
    ['a body that is no JSON', wrapped('{'), 'bad'],
    ['a set-up no tablet may have', wrapped('{"version":1}'), 'bad'],
    ['hidden powers', wrapped('{"__proto__":{"version":1}}'), 'bad'],
  ])('says what is the matter with %s', (_, text, problem) => {
    expect(readTransfer(text)).toEqual({ state: 'refused', problem });
  });

  it('never throws and never takes what was not sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTransfer(text).state).toBe('refused');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the film of a set-up', () => {
  const text = writeTransfer(sample);
  it('is read in any order, from anywhere in its round', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(framesOf(text), { minLength: framesOf(text).length }), (frames) => {
        expect(filmOf(frames).text).toBe(text);
      }),
    );
    expect(framesOf(text).length).toBeGreaterThan(1);
    expect(framesOf('')).toHaveLength(1);
    expect(filmOf(framesOf('')).text).toBe('');
  });

  it('waits for a frame that is missing', () => {
    expect(filmOf(framesOf(text).slice(1)).text).toBeUndefined();
  });

  it('turns to another film, and lets go of frames that do not belong together', () => {
    const other = framesOf(writeTransfer({ ...sample, school: { ...sample.school, idleMinutes: 9 } }));
    expect(filmOf([framesOf(text)[0] as string, ...other]).text).toBeDefined();
    const [first = '', ...rest] = framesOf(text);
    expect(filmOf([...rest, first.replace(/.$/, '#')])).toEqual({ film: undefined, text: undefined });
  });

  it.each(['', 'LN10C0G', 'LS1:zzzzzzzz:1:1:x', 'LS1:00000000:0:1:x', 'LS1:00000000:2:1:x', 'LS1:00000000:1:61:x'])(
    'passes over %j',
    (seen) => expect(withFrame(undefined, seen)).toEqual({ film: undefined, text: undefined }),
  );

  it('is never longer than somebody will hold a tablet up', () => {
    expect(withFrame(undefined, `LS1:00000000:1:1:${'x'.repeat(FRAME_LETTERS + 1)}`).film).toBeUndefined();
    expect(() => framesOf('x'.repeat(FRAME_LETTERS * MOST_FRAMES + 1))).toThrow(RangeError);
  });
});
