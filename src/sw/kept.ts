import type { FilesReport, RepairOutcome } from './messages';

/** A file of this version, as the build listed it. */
export interface KeptFile {
  url: string;
  /** Under which its copy lies in the cache. */
  key: string;
  /** `sha256-…` of its bytes. */
  integrity: string;
}

/** What is needed of the browser, so that tests can be any tablet. */
export interface KeptPowers {
  caches: Pick<CacheStorage, 'open' | 'delete'>;
  /** Name of the cache that answers for the page. */
  main: string;
  /** Name of a cache for what has been fetched and not yet been put in its place. */
  aside: string;
  fetch: (url: string, options: RequestInit) => Promise<Response>;
  digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
  /** Told now and again how far the work is. */
  onProgress: (done: number, of: number) => void;
}

/** A file's hash in the form in which the build lists it. */
async function integrityOf(body: ArrayBuffer, digest: KeptPowers['digest']): Promise<string> {
  const bytes = new Uint8Array(await digest(body));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** Compares every kept file with its hash, one at a time: a cheap tablet has no room for all of them at once. */
export async function checkKept(
  files: readonly KeptFile[],
  { caches, main, digest, onProgress }: KeptPowers,
): Promise<FilesReport> {
  const store = caches.open(main);
  const hashOf = async (key: string) => {
    const copy = await (await store).match(key, { ignoreVary: true });
    return copy && integrityOf(await copy.arrayBuffer(), digest);
  };
  const report = { total: files.length, missing: 0, damaged: 0 };
  for (const [at, { key, integrity }] of files.entries()) {
    onProgress(at, files.length);
    // A copy that cannot be read or even looked for is as good as none, and must not stop the others from being looked at.
    const found = await hashOf(key).catch(() => 'unreadable');
    if (found === undefined) report.missing += 1;
    else if (found !== integrity) report.damaged += 1;
  }
  return report;
}

const ASKED: RequestInit = { cache: 'reload', credentials: 'same-origin' };

/** Whether what fails as if there were no network is an answer after all: a Wi-Fi that wants a login sends everything elsewhere. */
const isSentAway = (url: string, fetch: KeptPowers['fetch']) =>
  fetch(url, { ...ASKED, redirect: 'manual' }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );

/** A file as its host has it now, or why it is no use. */
async function fetched({ url, integrity }: KeptFile, { fetch, digest }: KeptPowers) {
  let body: ArrayBuffer;
  let headers: Headers;
  try {
    const answer = await fetch(url, ASKED);
    if (!answer.ok) return 'different';
    headers = answer.headers;
    body = await answer.arrayBuffer();
  } catch {
    return (await isSentAway(url, fetch)) ? 'different' : 'offline';
  }
  // A new answer: one that was sent round by another address would be refused when the page is opened with it.
  return (await integrityOf(body, digest)) === integrity ? new Response(body, { headers }) : 'different';
}

/**
 * Fetches every file anew and puts it in the place of the kept one. Nothing is touched before all of them have come and are what
 * the build made, and each takes its place in one turn: at no moment is the tablet without a file that it had. The other keys of
 * the cache stay, for they may be a newer version's that waits to take over.
 */
export async function repairKept(
  files: readonly KeptFile[],
  powers: KeptPowers,
): Promise<{ outcome: RepairOutcome; report: FilesReport }> {
  const { caches, main, aside, onProgress } = powers;
  const steps = files.length * 3;
  const check = (onStep: (done: number) => void) => checkKept(files, { ...powers, onProgress: onStep });

  const bringAll = async (): Promise<Exclude<RepairOutcome, 'repaired' | 'failed'> | 'brought'> => {
    const cache = await caches.open(aside);
    for (const [at, file] of files.entries()) {
      onProgress(at, steps);
      const answer = await fetched(file, powers);
      if (typeof answer === 'string') return answer;
      await cache.put(file.key, answer);
    }
    return 'brought';
  };
  const placeAll = async () => {
    const [from, to] = await Promise.all([caches.open(aside), caches.open(main)]);
    for (const [at, { key }] of files.entries()) {
      onProgress(files.length + at, steps);
      const fresh = await from.match(key, { ignoreVary: true });
      if (fresh) await to.put(key, fresh);
    }
  };

  let outcome: RepairOutcome;
  try {
    await caches.delete(aside);
    const brought = await bringAll();
    if (brought === 'brought') await placeAll();
    outcome = brought === 'brought' ? 'repaired' : brought;
  } catch (error) {
    outcome = (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'full' : 'failed';
  }
  await caches.delete(aside).catch(() => false);
  // Believed only when it has been seen.
  const report = await check((done) => onProgress(files.length * 2 + done, steps));
  const whole = report.missing + report.damaged === 0;
  return { outcome: outcome === 'repaired' && !whole ? 'failed' : outcome, report };
}
