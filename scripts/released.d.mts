export const RELEASED: string;
export function lessonsNow(): Record<string, readonly [version: number, sum: string]>;
