import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/domain/checksum';
import { parseSetUp } from '../../src/domain/school-setup';
import {
  FRAME_LETTERS,
  framesOf,
  MOST_FRAMES,
  MOST_LETTERS,
  readTransfer,
  withFrame,
  writeTransfer,
  type Film,
  type Carried,
} from '../../src/domain/set-up-transfer';
import { carried, FROZEN_V1, largestSetUp } from '../support/set-ups';

const filmOf = (frames: readonly string[]) =>
  frames.reduce<{ film: Film | undefined; text: string | undefined }>(({ film }, frame) => withFrame(film, frame), {
    film: undefined,
    text: undefined,
  });
const [sample] = fc.sample(carried, { numRuns: 1, seed: 4 }) as [Carried];
const write = ({ setUp, signOffs }: Carried) => writeTransfer(setUp, signOffs);

describe('a set-up file', () => {
  it('arrives whole', () => {
    fc.assert(
      fc.property(carried, (sent) => {
        expect(readTransfer(write(sent))).toEqual({ state: 'ready', ...sent });
      }),
      { numRuns: 2000 },
    );
  });

  it('is taken whatever a text editor puts before it', () => {
    expect(readTransfer(`\uFEFF${write(sample)}`).state).toBe('ready');
  });

  it('is refused when cut or changed anywhere', () => {
    const text = write(sample);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, instead) => {
        const changed = text.slice(0, at) + instead + text.slice(at + 1);
        const read = readTransfer(changed);
        // A change that leaves the same JSON value behind (a space for a space) is no change.
        if (read.state === 'ready') expect(read).toEqual({ state: 'ready', ...sample });
      }),
      { numRuns: 20_000 },
    );
    expect(readTransfer(text.slice(0, -20))).toEqual({ state: 'refused', problem: 'cut' });
  });

  const wrapped = (body: string, over: object = {}) =>
    JSON.stringify({ kind: 'lantern-set-up', format: 2, sum: checksumOf(body), body, ...over });
  const body = (over: object) => wrapped(JSON.stringify({ setUp: sample.setUp, signedOff: [], ...over }));

  it.each([
    ['a huge file', 'x'.repeat(MOST_LETTERS + 1), 'too-big'],
    ['a letter home', 'Dear parents', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['another JSON', '{"kind":"timetable"}', 'not-ours'],
    ['a later version', wrapped('{}', { format: 4 }), 'newer'],
    ['a version that is none', wrapped('{}', { format: 'one' }), 'bad'],
    ['a wrong sum', wrapped('{}', { sum: '00000000' }), 'cut'],
    ['no body', wrapped('{}', { body: 7 }), 'cut'],
    ['a body that is no JSON', wrapped('{'), 'bad'],
    ['a body that is a number', wrapped('7'), 'bad'],
    ['a set-up no tablet may have', body({ setUp: { version: 1 } }), 'bad'],
    ['no set-up', body({ setUp: undefined }), 'bad'],
    ['a set-up of a later version', body({ setUp: { version: 2 } }), 'newer'],
    ['a set-up of no version', body({ setUp: { version: 'two' } }), 'bad'],
    ['a key nobody knows', body({ child: 'Sam' }), 'bad'],
    ['no sign-offs', body({ signedOff: undefined }), 'bad'],
    ['a sign-off that is a number', body({ signedOff: [7] }), 'bad'],
    ['a sign-off on no day', body({ signedOff: ['secrets 1 2026-13-01 AB'] }), 'bad'],
    ['a sign-off by a whole name', body({ signedOff: ['secrets 1 2026-11-25 Adeyemi'] }), 'bad'],
    ['one lesson signed off twice', body({ signedOff: Array(2).fill('secrets 1 2026-11-25 AB') }), 'bad'],
    ['a sign-off in no language', body({ signedOff: ['/secrets 1 2026-11-25 AB'] }), 'bad'],
    ['a sign-off of hidden powers', body({ signedOff: ['__proto__ 1 2026-11-25 AB'] }), 'bad'],
    ['sign-off asked for in another way', body({ signOffNeeded: 'yes' }), 'bad'],
    ['hidden powers', wrapped('{"__proto__":{"setUp":{"version":1}}}'), 'bad'],
  ])('says what is the matter with %s', (_, text, problem) => {
    expect(readTransfer(text)).toEqual({ state: 'refused', problem });
  });

  /** Frozen: files that schools have saved. They must open for ever, or a school types ninety set-ups in again. */
  const FROZEN_1 = `{"kind":"lantern-set-up","format":1,"sum":"${checksumOf(FROZEN_V1)}","body":${JSON.stringify(FROZEN_V1)}}`;
  it('of the first format opens for ever, and brings no sign-offs', () => {
    expect(FROZEN_1).toContain('"sum":"e0b42370"');
    expect(readTransfer(FROZEN_1)).toEqual({
      state: 'ready',
      setUp: JSON.parse(FROZEN_V1),
      signOffs: { signedOff: {} },
    });
  });

  it('of the second format opens for ever', () => {
    const body = `{"setUp":${FROZEN_V1},"signedOff":["secrets 2 2026-11-25 AB","feelings 1 2026-11-26 ÉO"],"signOffNeeded":true}`;
    const frozen = JSON.stringify({ kind: 'lantern-set-up', format: 2, sum: '0d359c7f', body });
    expect(readTransfer(frozen)).toEqual({
      state: 'ready',
      setUp: JSON.parse(FROZEN_V1),
      signOffs: {
        signedOff: {
          secrets: { version: 2, day: '2026-11-25', initials: 'AB' },
          feelings: { version: 1, day: '2026-11-26', initials: 'ÉO' },
        },
        signOffNeeded: true,
      },
    });
  });

  it('is of the third format only where a translation is signed off, which opens for ever', () => {
    const off = { version: 2, day: '2026-11-25', initials: 'AB' };
    const setUp = JSON.parse(FROZEN_V1) as Carried['setUp'];
    expect(JSON.parse(writeTransfer(setUp, { signedOff: { secrets: off } }))).toMatchObject({ format: 2 });
    const body = `{"setUp":${FROZEN_V1},"signedOff":["secrets 2 2026-11-25 AB","pa-Guru/secrets 2 2026-11-25 AB"]}`;
    const frozen = JSON.stringify({ kind: 'lantern-set-up', format: 3, sum: checksumOf(body), body });
    const signOffs = { signedOff: { secrets: off, 'pa-Guru/secrets': off } };
    expect(writeTransfer(setUp, signOffs)).toBe(frozen);
    expect(readTransfer(frozen)).toEqual({ state: 'ready', setUp, signOffs });
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
  const text = write(sample);
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
    const { setUp } = sample;
    const other = framesOf(writeTransfer({ ...setUp, school: { ...setUp.school, idleMinutes: 9 } }));
    expect(filmOf([framesOf(text)[0] as string, ...other]).text).toBeDefined();
    const [first = '', ...rest] = framesOf(text);
    expect(filmOf([...rest, first.replace(/.$/, '#')])).toEqual({ film: undefined, text: undefined });
  });

  it.each(['', 'LN10C0G', 'LS1:zzzzzzzz:1:1:x', 'LS1:00000000:0:1:x', 'LS1:00000000:2:1:x', 'LS1:00000000:1:61:x'])(
    'passes over %j',
    (seen) => expect(withFrame(undefined, seen)).toEqual({ film: undefined, text: undefined }),
  );

  it('never cuts a letter of two halves in two, for a QR code cannot carry half of one', () => {
    const text = `${'x'.repeat(FRAME_LETTERS - 1)}😀${'y'.repeat(FRAME_LETTERS - 2)}😀`;
    const frames = framesOf(text);
    expect(frames.length).toBe(3);
    for (const frame of frames) {
      expect(frame).toBe(new TextDecoder().decode(new TextEncoder().encode(frame)));
    }
    expect(filmOf(frames).text).toBe(text);
  });

  it('has room for the largest school there may be, with every lesson signed off', () => {
    const ids = Array.from({ length: 120 }, (_, at) => `check-11-13-after-${at}`);
    const signedOff = Object.fromEntries(ids.map((id) => [id, { version: 100, day: '2026-11-25', initials: 'ABCDE' }]));
    const largest = largestSetUp();
    expect(parseSetUp(largest).state).toBe('ready');
    expect(framesOf(writeTransfer(largest, { signedOff, signOffNeeded: true })).length).toBeLessThanOrEqual(
      MOST_FRAMES,
    );
  });

  it('is never longer than somebody will hold a tablet up', () => {
    expect(withFrame(undefined, `LS1:00000000:1:1:${'x'.repeat(FRAME_LETTERS + 1)}`).film).toBeUndefined();
    expect(() => framesOf('x'.repeat(FRAME_LETTERS * MOST_FRAMES + 1))).toThrow(RangeError);
  });
});
