export const RELEASED: string;
export function lessonsNow(root?: string): Record<string, readonly [version: number, sum: string]>;
