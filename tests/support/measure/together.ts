/** What is wrong with a screen. */
export interface Fault {
  screen: string;
  fault: string;
}

/** Faults to be read by whoever mends them: what one cause does to twenty screens is one line. */
export function together(faults: readonly Fault[]): string[] {
  const screens = new Map<string, string[]>();
  for (const { screen, fault } of faults) screens.set(fault, [...(screens.get(fault) ?? []), screen]);
  return [...screens].map(([fault, [first, ...more]]) =>
    more.length === 0 ? `${first}: ${fault}` : `${first} and ${more.length} more: ${fault}`,
  );
}
