import type { Session } from './session-code';

/**
 * Where a lesson is held for the class: before the step that begins its second and its last third.
 * @param steps how many steps the lesson has
 * @returns places of steps, from 0, in order; none for what is too short to be held
 */
export function stopsOf(steps: number): number[] {
  if (steps < 5) return [];
  return [Math.round(steps / 3), Math.round((2 * steps) / 3)];
}

/** A session under way on a child's tablet: what was asked, and how many stops are behind it. */
export interface RunningSession extends Session {
  passed: number;
}

/**
 * The stop a tablet waits at.
 * @param at place of the step that would be shown, from 0
 * @returns which part the picture is for, from 1; undefined where nothing holds the class
 */
export function heldAt(session: RunningSession | undefined, steps: number, at: number): number | undefined {
  if (!session?.stops) return undefined;
  const next = stopsOf(steps)[session.passed];
  return next !== undefined && at >= next ? session.passed + 1 : undefined;
}
