import { describe, expect, it } from 'vitest';
import { judgeBreathe } from '../../../src/domain/steps/breathe';
import { breathe } from '../../support/steps/breathe';

describe('judging breathe', () => {
  it('holds nobody: it is complete before the first breath', () => {
    expect(judgeBreathe(breathe, [])).toEqual({
      feedback: undefined,
      complete: true,
      canRetry: false,
      shows: { breaths: 2 },
    });
  });

  it('gives a scenario room for its not-your-fault line', () => {
    expect(judgeBreathe({ ...breathe, scenario: true }, []).feedback).toEqual({ tone: 'fair', says: [] });
  });
});
