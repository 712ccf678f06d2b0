import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE_PICTURES,
  CODE_ROOM,
  readSessionCode,
  sessionCode,
  stopPicture,
  type Session,
} from '../../src/domain/session-code';

const session = fc.record<Session>({
  lesson: fc.nat(CODE_ROOM.lessons - 1),
  language: fc.nat(CODE_ROOM.languages - 1),
  stops: fc.boolean(),
  handIn: fc.boolean(),
});
const picture = fc.nat(CODE_PICTURES.length - 1);

describe('a session code', () => {
  it('says on every tablet what the teacher asked for', () => {
    fc.assert(
      fc.property(session, (asked) => {
        expect(readSessionCode(sessionCode(asked))).toEqual(asked);
      }),
      { numRuns: 5000 },
    );
  });

  it('is refused with any one picture wrong', () => {
    fc.assert(
      fc.property(session, fc.nat(3), picture, (asked, at, other) => {
        const code = sessionCode(asked);
        fc.pre(code[at] !== other);
        expect(readSessionCode(code.map((one, place) => (place === at ? other : one)))).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('is refused with two neighbours swapped', () => {
    fc.assert(
      fc.property(session, fc.nat(2), (asked, at) => {
        const code = sessionCode(asked);
        fc.pre(code[at] !== code[at + 1]);
        const swapped = code.with(at, code[at + 1] as number).with(at + 1, code[at] as number);
        expect(readSessionCode(swapped)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  it('is taken once in sixteen times from four pictures at random, counted over all of them', () => {
    let taken = 0;
    for (let value = 0; value < 16 ** 4; value += 1) {
      const pictures = [value >> 12, (value >> 8) & 15, (value >> 4) & 15, value & 15];
      if (readSessionCode(pictures)) taken += 1;
    }
    expect(taken).toBe(CODE_ROOM.lessons * CODE_ROOM.languages * 4);
    expect(taken / 16 ** 4).toBeLessThanOrEqual(1 / 16);
  });

  it.each([[[]], [[1, 2, 3]], [[1, 2, 3, 4, 5]], [[1, 2, 3, 16]], [[-1, 2, 3, 4]], [[0.5, 1, 2, 3]]])(
    'is not %j',
    (pictures) => expect(readSessionCode(pictures)).toBeUndefined(),
  );

  it.each([
    { lesson: CODE_ROOM.lessons, language: 0 },
    { lesson: -1, language: 0 },
    { lesson: 0, language: CODE_ROOM.languages },
    { lesson: 0.5, language: 0 },
  ])('has no room for %j', (asked) => {
    expect(() => sessionCode({ ...asked, stops: false, handIn: false })).toThrow(RangeError);
  });

  // Printed sheets live longer than releases.
  it('stays what it was', () => {
    const frozen = sessionCode({ lesson: 1, language: 0, stops: true, handIn: false }).map((at) => CODE_PICTURES[at]);
    expect(frozen).toEqual(['balloon', 'key', 'rabbit', 'tree']);
  });
});

describe('stop points', () => {
  it('have a picture each that differs from the one before', () => {
    fc.assert(
      fc.property(session, fc.integer({ min: 1, max: 5 }), (asked, part) => {
        expect(CODE_PICTURES[stopPicture(asked, part)]).toBeDefined();
        expect(stopPicture(asked, part)).not.toBe(stopPicture(asked, part + 1));
      }),
    );
  });
});
