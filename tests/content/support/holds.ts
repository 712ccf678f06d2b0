import { describe, expect, it } from 'vitest';
import { draft, type Draft } from './draft';
import { LESSONS } from './lessons';
import type { Rule } from './rule';

interface Plant {
  name: string;
  /** Breaks the rule, once. */
  change: (draft: Draft) => void;
  /** What the rule then says. */
  says: RegExp;
}

/**
 * The three proofs every content rule owes: the lessons hold it, it sees a planted violation, and it fails on finding
 * nothing. A rule that cannot fail protects no child.
 */
export function holds(title: string, rule: Rule, what: string, plants: readonly Plant[]): void {
  const { seen, problems } = rule(LESSONS);
  describe(title, () => {
    it(`holds over ${seen} ${what} of ${LESSONS.length} lessons`, () => {
      expect(problems).toEqual([]);
    });

    it.each(plants.map((plant) => [plant.name, plant] as const))('sees %s', (_, { change, says }) => {
      const planted = draft();
      const before = rule(planted.lessons).problems;
      change(planted);
      expect(rule(planted.lessons).problems.filter((problem) => !before.includes(problem))).toContainEqual(
        expect.stringMatching(says),
      );
    });

    it('fails when it finds nothing to look at', () => {
      expect(rule([]).problems).not.toEqual([]);
    });
  });
}
