import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { expect, startServer, test as base } from './app';
import { freshTrace } from './child';
import type { Trace } from './trace';

/** A tablet on which the whole app has been installed and nobody has done anything: its disk, to be copied. */
interface Image {
  disk: string;
  /** Where the app was installed from: a copy knows it under this address alone. */
  port: number;
  /** What somebody who looks into an unused tablet finds. */
  fresh: Trace;
}

type Options = Omit<NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>, 'executablePath'>;

interface Held {
  image: Image;
}

interface Fixtures {
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
      const server = await startServer();
      const tablet = await switchOn(disk);
      const page = await firstPage(tablet);
      const fresh = await freshTrace(page, server.url);
      await tablet.close();
      await server.kill();
      await use({ disk, port: server.port, fresh });
      rmSync(disk, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  served: async ({ image }, use) => {
    const served = await startServer({ port: image.port });
    await use(served);
    await served.kill();
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
