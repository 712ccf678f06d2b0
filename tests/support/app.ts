import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A finished build; another than the usual one can be tested by naming its folder. */
export const DIST = process.env['LANTERN_DIST'] ?? `${ROOT}dist`;
export const DIST_PSEUDO = process.env['LANTERN_DIST_PSEUDO'] ?? `${ROOT}dist-pseudo`;

export interface Served {
  /** Address of the app's folder, with a slash at its end. */
  url: string;
  port: number;
  /** Pulls the plug: the process is gone when this settles. */
  kill: () => Promise<void>;
}

interface Where {
  /** A finished build. */
  dir?: string | undefined;
  /** The folder it appears in, as on a host that schools share. */
  mount?: string | undefined;
  /** Zero for any that is free. */
  port?: number | undefined;
}

/** Starts a server as a process of its own, so that a test can really kill it. */
export async function startServer({ dir = DIST, mount = '/', port = 0 }: Where = {}): Promise<Served> {
  const server = fork(`${ROOT}scripts/serve.mjs`, [dir, '--port', String(port), '--mount', mount, '--quality', '3'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = server;
  if (!stdout) throw new Error('The server cannot say where it is.');
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const first = new Promise<string>((resolve) => createInterface(stdout).once('line', resolve));
  const url = await Promise.race([
    first,
    gone.then(() => {
      throw new Error(`The server of ${dir} stopped before it started.`);
    }),
  ]);
  return {
    url,
    port: Number(new URL(url).port),
    async kill() {
      server.kill('SIGKILL');
      await gone;
    },
  };
}

/** Opens the app and waits until every file of it is on the tablet and the service worker answers for the page. */
export async function openInstalled(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await whenRunning(page);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const controlled = new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await serviceWorker.ready;
    if (!serviceWorker.controller) await controlled;
  });
}

/** Settles when the first screen works. */
export async function whenRunning(page: Page): Promise<void> {
  await expect(page.locator('html:not([data-starting])')).toBeAttached();
}

/** Which build the page is. */
export async function version(page: Page): Promise<string> {
  return (await page.locator('meta[name=version]').getAttribute('content')) ?? '';
}

/** Asks the host for a newer version, as the browser does by itself from time to time. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // Not waited for: the update may reload the page in the middle of this very question.
    void registration?.update();
  });
}

interface Fixtures {
  /** A server of the finished build, gone after the test. */
  served: Served;
}

export const test = base.extend<Fixtures>({
  // Playwright insists on a pattern here, also where nothing is taken.
  served: async ({}, use) => {
    const served = await startServer();
    await use(served);
    await served.kill();
  },
});

export { expect };
