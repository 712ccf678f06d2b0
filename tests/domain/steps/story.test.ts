import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GO_ON } from '../../../src/domain/steps/go-on';
import { AGAIN, NOT_SURE } from '../../../src/domain/steps/outcome';
import { judgeStory } from '../../../src/domain/steps/story';
import { shortStory, story } from '../../support/steps/story';

const at = (...taps: string[]) => judgeStory(story, taps).shows.node.id;

describe('judging a story', () => {
  it('opens at its start, and goes on by itself only where it should', () => {
    const opening = judgeStory(story, []);
    expect(opening.shows).toEqual({ node: story.nodes[0], canGoOn: true });
    expect([opening.complete, opening.canRetry, opening.feedback]).toEqual([false, false, undefined]);
    expect(judgeStory(story, [GO_ON]).shows.canGoOn).toBe(false);
  });

  it('follows the choices', () => {
    expect(at(GO_ON)).toBe('secret');
    expect(at(GO_ON, 'tell')).toBe('help');
    expect(at(GO_ON, 'keep', 'tell')).toBe('calm');
  });

  it("has a way for 'Not sure'", () => {
    expect(at(GO_ON, NOT_SURE)).toBe('clue');
    expect(at(GO_ON, NOT_SURE, GO_ON, 'tell')).toBe('help');
  });

  it('lets pass what leads nowhere: a late second tap, an unknown id, a node that is not written', () => {
    expect(at('tell')).toBe('opening');
    expect(at(NOT_SURE)).toBe('opening');
    expect(at(GO_ON, GO_ON)).toBe('secret');
    expect(at(GO_ON, 'tell', 'tell', NOT_SURE)).toBe('help');
    expect(at(GO_ON, 'keep', 'nowhere')).toBe('later');
  });

  it('is complete at every ending, where it speaks for itself', () => {
    for (const taps of [
      [GO_ON, 'tell'],
      [GO_ON, 'keep', 'tell'],
    ]) {
      const { complete, canRetry, feedback } = judgeStory(story, taps);
      expect([complete, canRetry, feedback]).toEqual([true, true, { tone: 'glad', says: [] }]);
    }
  });

  it('looks again at the last choice, so that every branch can be tried', () => {
    expect(at(GO_ON, 'tell', AGAIN)).toBe('secret');
    expect(at(GO_ON, 'keep', 'tell', AGAIN)).toBe('later');
    expect(at(GO_ON, 'keep', 'tell', AGAIN, AGAIN)).toBe('secret');
    expect(at(GO_ON, 'keep', 'tell', AGAIN, AGAIN, 'tell')).toBe('help');
  });

  it('goes back to the opening when there is no choice before', () => {
    expect(at(GO_ON, AGAIN)).toBe('opening');
    expect(at(AGAIN)).toBe('opening');
  });

  it('offers no second look where nothing was chosen', () => {
    const end = judgeStory(shortStory, [GO_ON, GO_ON]);
    expect([end.complete, end.canRetry]).toEqual([true, false]);
  });

  it('says which story has no opening', () => {
    expect(() => judgeStory({ ...story, start: 'gone' }, [])).toThrow("Story 'ana-and-the-paints' has no node 'gone'");
  });

  it('never loses its way, whatever is tapped', () => {
    const tap = fc.constantFrom(GO_ON, AGAIN, NOT_SURE, 'keep', 'tell', 'nowhere', 'x');
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 30 }), (taps) => {
        const { shows, complete } = judgeStory(story, taps);
        expect(story.nodes).toContain(shows.node);
        expect(complete).toBe(shows.node.ending !== undefined);
      }),
    );
  });
});
