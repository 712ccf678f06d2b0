import { describe, expect, it } from 'vitest';
import { judgeTellMe } from '../../../src/domain/steps/tell-me';
import { tellMe, tellMeScenario } from '../../support/steps/tell-me';

describe('judging tell me', () => {
  it('asks nothing, so the child may always go on', () => {
    expect(judgeTellMe(tellMe, [])).toEqual({ feedback: undefined, complete: true, canRetry: false, shows: {} });
  });

  it('gives a scenario room for its not-your-fault line', () => {
    expect(judgeTellMe(tellMeScenario, []).feedback).toEqual({ tone: 'fair', says: [] });
  });

  it('lets any tap pass', () => {
    expect(judgeTellMe(tellMe, ['anything'])).toEqual(judgeTellMe(tellMe, []));
  });
});
