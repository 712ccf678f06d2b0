import { describe, expect, it } from 'vitest';
import { JUDGES } from '../../../../src/domain/steps/judge';
import { VIEWS } from '../../../../src/features/lesson/steps/registry';

describe('the views of steps', () => {
  it('has a view of its own for every kind that can be judged', () => {
    expect(Object.keys(VIEWS).sort()).toEqual(Object.keys(JUDGES).sort());
    expect(new Set(Object.values(VIEWS)).size).toBe(Object.keys(JUDGES).length);
  });
});
