/**
 * One thing a child does, or looks at, by what stands on the screen: a walk is a list of them. Written down before it is
 * walked, so that a page can be led through all of it in one go, and the same walk be taken by a camera or a measure.
 */
export type Move =
  /** The button with exactly these words. `leads`: to another screen, which the next move finds; any other answers at once. */
  | { do: 'press'; name: string; leads?: true }
  /** A button inside the screen itself, not in the bar. */
  | { do: 'answer'; name: string; leads?: true }
  /** The row of lights says so. */
  | { do: 'at'; lights: string }
  /** A screen stands still to be looked at, with these words on it. */
  | { do: 'see'; name: string; words: readonly string[]; of?: StepScreen }
  /** On to the next step by the shortest way: saying 'Not sure' until the way on is there. */
  | { do: 'pass' }
  /** Time stands still until `flow`. */
  | { do: 'hold' }
  | { do: 'flow' }
  /** Time goes by in hops of so many milliseconds, until the words are there. */
  | { do: 'wait'; hop: number; words: string };

/** A screen of a lesson's step. */
interface StepScreen {
  step: string;
  /** Screens of one shape differ in their words and drawings alone. None where time stands still: axe needs it to flow. */
  shape: string | undefined;
}

/** Names of the screens a walk shows, in order. */
export const screensOf = (moves: readonly Move[]): string[] =>
  moves.flatMap((move) => (move.do === 'see' ? [move.name] : []));

/** Names of the screens of a shape that was not there before: `had` is told of each. Screens of no step are always among them. */
export function newShapes(moves: readonly Move[], had = new Set<string>()): string[] {
  return moves.flatMap((move) => {
    if (move.do !== 'see') return [];
    if (!move.of) return [move.name];
    const { shape } = move.of;
    if (shape === undefined || had.has(shape)) return [];
    had.add(shape);
    return [move.name];
  });
}

/** Of the screens of each step that differ in their words alone, the one with the most; and every screen of no step. */
export function fullest(moves: readonly Move[]): string[] {
  const most = new Map<string, { name: string; letters: number }>();
  for (const move of moves) {
    if (move.do !== 'see') continue;
    const key = move.of ? `${move.of.step} ${move.of.shape ?? move.name}` : move.name;
    const letters = move.words.join('').length;
    if (letters > (most.get(key)?.letters ?? -1)) most.set(key, { name: move.name, letters });
  }
  return [...most.values()].map(({ name }) => name);
}
