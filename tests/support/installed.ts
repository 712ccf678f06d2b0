import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { DIST, expect, startServer, test as base } from './app';
import { freshTrace } from './child';
import type { Trace } from './trace';

/** A tablet on which the whole app has been installed and nobody has done anything: its disk, to be copied. */
interface Image {
  disk: string;
  /** Where the app was installed from: a copy knows it under this address alone. */
  port: number;
  /** What somebody who looks into an unused tablet finds. */
  fresh: Trace;
  /** What its host was asked for while the app came aboard. */
  asked: readonly string[];
}

/** A host that keeps what it is asked for, whoever asks: the page, its worker, or the browser for them. */
export interface Listening {
  /** Address of the app's folder, with a slash at its end. */
  url: string;
  port: number;
  /** Method and path of each request so far, in order. */
  asked: readonly string[];
  close: () => Promise<void>;
}

/** Unlike `startServer` within this process: what a host hears is not to be had from a browser, which does not name all it sends. */
async function startListening(port = 0): Promise<Listening> {
  const host = await serve({ dir: DIST, port, quality: 3 });
  const asked: string[] = [];
  const hear = (message: unknown) => {
    const { request } = message as { request: IncomingMessage };
    if (request.socket.localPort === host.port) asked.push(`${request.method} ${request.url}`);
  };
  subscribe('http.server.request.start', hear);
  return {
    ...host,
    asked,
    async close() {
      unsubscribe('http.server.request.start', hear);
      await host.close();
    },
  };
}

type Options = Omit<NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>, 'executablePath'>;

interface Held {
  image: Image;
}

interface Fixtures {
  /** The host of the installed tablet, for a test that wants to know what is asked of it. In place of `served`. */
  listening: Listening;
  /** A tablet with everything on it, and where its disk can be looked into. */
  withDisk: (options?: Options) => Promise<{ tablet: BrowserContext; disk: string }>;
  /** Another tablet with everything on it, beside the one that has `page`. */
  another: (options?: Options) => Promise<BrowserContext>;
}

const temporary = () => mkdtempSync(join(tmpdir(), 'lantern-tablet-'));

const switchOn = (disk: string, { args = [], ...options }: Options = {}) =>
  chromium.launchPersistentContext(disk, {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 800 },
    ...options,
    args: [...CHROMIUM_ARGS, ...args],
  });

/** A page of a tablet that has just been switched on. */
export const firstPage = async (tablet: BrowserContext): Promise<Page> => tablet.pages()[0] ?? (await tablet.newPage());

/**
 * For tests that begin on an installed tablet. To install is to fetch and keep five hundred files: done once, and every test
 * has a copy of that tablet to itself, with the host at the same address. That installing works is tested in offline.e2e.ts.
 */
export const test = base.extend<Fixtures, Held>({
  image: [
    async ({}, use) => {
      const disk = temporary();
      const host = await startListening();
      const tablet = await switchOn(disk);
      const page = await firstPage(tablet);
      const fresh = await freshTrace(page, host.url);
      await tablet.close();
      await host.close();
      await use({ disk, port: host.port, fresh, asked: host.asked });
      rmSync(disk, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  served: async ({ image }, use) => {
    const served = await startServer({ port: image.port });
    await use(served);
    await served.kill();
  },
  listening: async ({ image }, use) => {
    const host = await startListening(image.port);
    await use(host);
    await host.close();
  },
  withDisk: async ({ image }, use) => {
    const open: { tablet: BrowserContext; disk: string }[] = [];
    await use(async (options) => {
      const disk = temporary();
      cpSync(image.disk, disk, { recursive: true });
      const tablet = await switchOn(disk, options);
      open.push({ tablet, disk });
      return { tablet, disk };
    });
    for (const { tablet, disk } of open) {
      await tablet.close();
      rmSync(disk, { recursive: true, force: true });
    }
  },
  another: async ({ withDisk }, use) => {
    await use(async (options) => (await withDisk(options)).tablet);
  },
  context: async ({ another }, use) => {
    await use(await another());
  },
  page: async ({ context }, use) => {
    await use(await firstPage(context));
  },
});

export { expect };
