export function isStale(dist: string, root?: string, sources?: readonly string[]): boolean;
