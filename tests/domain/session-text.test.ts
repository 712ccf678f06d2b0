import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LENGTH, CODE_PICTURES } from '../../src/domain/session-code';
import { readSessionText, writeSessionText } from '../../src/domain/session-text';

const pictures = fc.array(fc.nat(CODE_PICTURES.length - 1), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH });

describe('the text of a session’s QR', () => {
  it('says the four pictures of the board', () => {
    fc.assert(
      fc.property(pictures, (four) => {
        expect(readSessionText(writeSessionText(four))).toEqual(four);
      }),
    );
  });

  it('stays as it was first printed', () => {
    expect(writeSessionText([0, 10, 15, 7])).toBe('LC10AF7');
  });

  it.each(['', 'LC1', 'LC10AF', 'LC10AF77', 'LC20AF7', 'LC10af7', 'LC10AG7', ' LC10AF7', 'LN10AF7'])(
    'is not read out of ‘%s’',
    (text) => expect(readSessionText(text)).toBeUndefined(),
  );

  it('is never read out of anything that is not exactly one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readSessionText(text);
        expect(read === undefined || writeSessionText(read) === text).toBe(true);
      }),
    );
  });
});
