/** The numbered texts of a part: `aims.1`, `aims.2`. */
export function pointsOf(notes: Readonly<Record<string, string>>, part: string): string[] {
  return Object.entries(notes)
    .filter(([key]) => key.startsWith(`${part}.`))
    .map(([, text]) => text);
}
