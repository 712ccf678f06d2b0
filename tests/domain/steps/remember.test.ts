import { describe, expect, it } from 'vitest';
import { judgeRemember } from '../../../src/domain/steps/remember';
import { remember } from '../../support/steps/remember';

describe('judging remember', () => {
  it('asks nothing, so the child may always go on', () => {
    expect(judgeRemember(remember, ['anything'])).toEqual({
      feedback: undefined,
      complete: true,
      canRetry: false,
      shows: {},
    });
  });

  it('gives a scenario room for its not-your-fault line', () => {
    expect(judgeRemember({ ...remember, scenario: true }, []).feedback).toEqual({ tone: 'fair', says: [] });
  });
});
