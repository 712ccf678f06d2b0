export interface Served {
  url: string;
  port: number;
  close: () => Promise<void>;
}
export function headersFor(text: string, path: string): Record<string, string>;
export function serve(options: {
  dir: string;
  port?: number | undefined;
  host?: string | undefined;
  mount?: string | undefined;
  quality?: number | undefined;
}): Promise<Served>;
