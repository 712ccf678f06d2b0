export const CHROMIUM_ARGS: string[];
export function installedChromium(env?: Readonly<Record<string, string | undefined>>): string | undefined;
export function findChromium(): string;
