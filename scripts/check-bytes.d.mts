export interface Row {
  name: string;
  files: number;
  bytes: number;
  budget: number;
}
export const BUDGETS: Readonly<Record<'script' | 'style' | 'fonts' | 'lesson' | 'drawings', number>>;
export function measure(dir: string): Row[];
export function measureDrawings(root: string): Promise<Row>;
export function faults(rows: readonly Row[]): string[];
export function table(rows: readonly Row[]): string;
