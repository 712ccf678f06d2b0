import type { Page } from '@playwright/test';
export function sheetsOf(names: Iterable<string>, bands?: ReadonlyMap<string, string>): Map<string, string[]>;
export function writeContactSheets(folder: string, open: () => Promise<Page>): Promise<number>;
