import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, crc32 } from '../../src/domain/checksum';
import {
  ANSWERS,
  inGroups,
  MOST_ANSWERS,
  readHandIn,
  typedHandIn,
  writeHandIn,
  type HandIn,
} from '../../src/domain/hand-in';

const handIn = fc.record<HandIn>({
  check: fc.nat(255),
  answers: fc.array(fc.constantFrom(...ANSWERS), { minLength: 1, maxLength: MOST_ANSWERS }),
  id: fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 10, maxLength: 10 }).map((all) => all.join('')),
});
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const fine = { check: 3, answers: ['fits'], id: '0123456789' } as const;

describe('a hand-in', () => {
  it('arrives as it was sent, and in one spelling', () => {
    fc.assert(
      fc.property(handIn, (sent) => {
        const text = writeHandIn(sent);
        expect(text).toHaveLength(24);
        expect(readHandIn(text)).toEqual(sent);
      }),
      { numRuns: 5000 },
    );
  });

  it('is refused with any one letter misread', () => {
    fc.assert(
      fc.property(handIn, fc.integer({ min: 3, max: 23 }), fc.constantFrom(...LETTERS), (sent, at, letter) => {
        const text = writeHandIn(sent);
        fc.pre(text[at] !== letter);
        expect(readHandIn(text.slice(0, at) + letter + text.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('is nothing else that a camera may see', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 21, maxLength: 21 })),
        (text) => {
          expect(readHandIn(text)).toBeUndefined();
          expect(readHandIn(`LN1${text}`)).toBeUndefined();
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('knows no letter that is misread by eye', () => {
    expect(readHandIn(`LN1${'I'.repeat(21)}`)).toBeUndefined();
  });

  it.each([
    ['a check beyond the numbers', { ...fine, check: 256 }],
    ['half a check', { ...fine, check: 0.5 }],
    ['no answers', { ...fine, answers: [] }],
    ['nine answers', { ...fine, answers: Array.from({ length: 9 }, () => 'fits' as const) }],
    ['a name for an id', { ...fine, id: 'kai' }],
  ])('cannot be made of %s', (_, sent) => {
    expect(() => writeHandIn(sent)).toThrow(RangeError);
  });

  it('is refused when its checksum is right and its counts are not', () => {
    const spell = (data: number[]) => {
      const crc = crc32(data);
      const bytes = [...data, crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255];
      const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
      return `LN1${(bits.padEnd(105, '0').match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('')}`;
    };
    const id = [1, 35, 69, 103, 137];
    expect(readHandIn(spell([3, 1, 0, 0, ...id]))).toEqual(fine);
    expect(readHandIn(spell([3, 0, 0, 0, ...id]))).toBeUndefined();
    expect(readHandIn(spell([3, 9, 0, 0, ...id]))).toBeUndefined();
    expect(readHandIn(spell([3, 1, 0, 4, ...id]))).toBeUndefined();
  });

  it('stays what it was', () => {
    expect(readHandIn(writeHandIn(fine))).toEqual(fine);
    expect(writeHandIn(fine)).toBe('LN10C0G00014D2PF2AM8245M');
  });
});

describe('the checksum', () => {
  it('is the common one', () => {
    expect(checksumOf('123456789')).toBe('cbf43926');
    expect(checksumOf('')).toBe('00000000');
  });
});

describe('a hand-in that is typed', () => {
  it('is read from the groups a tablet shows, in small letters too', () => {
    fc.assert(
      fc.property(handIn, (sent) => {
        const text = writeHandIn(sent);
        expect(typedHandIn(inGroups(text).toLowerCase())).toBe(text);
      }),
    );
  });

  it('is read with the letters it never has as the digits they look like', () => {
    expect(typedHandIn('ln1o il-0')).toBe('LN10110');
    expect(typedHandIn('INl 2')).toBe('LN12');
  });

  it('is nothing when it is nothing', () => {
    expect(typedHandIn(' ')).toBe('');
    expect(inGroups('')).toBe('');
    expect(readHandIn(typedHandIn('hello'))).toBeUndefined();
  });
});
