/** How many letters have to change for one word to become another (Levenshtein). */
function apart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= b.length; to += 1) {
      const swap = (row[to - 1] ?? 0) + Number(letter !== b[to - 1]);
      next.push(Math.min(swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The three names that are most like what somebody wrote, in quotation marks: a list of 250 helps nobody. */
export function nearest(written: string, names: readonly string[]): string {
  // Somebody who writes 'school-bus' may mean 'bus'.
  const far = (name: string) => (written.includes(name) || name.includes(written) ? 1 : apart(written, name));
  return [...new Set(names)]
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, 3)
    .map((name) => `‘${name}’`)
    .join(', ');
}
