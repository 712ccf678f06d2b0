import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';

/** How many times slower than this machine a school's cheapest tablet is taken to be. */
export const CPU_SLOWER = 6;

export const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  });

/** A tablet as it comes out of its box: nothing cached, nothing kept but what a school has set up. */
export async function freshTablet(browser, setUp) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
    serviceWorkers: 'allow',
  });
  context.setDefaultTimeout(30_000);
  if (setUp) await context.addInitScript(([key, value]) => localStorage.setItem(key, value), setUp);
  return context;
}

/** A page of its own, with what it tells the bench queued up. */
export async function openPage(context, { script, argument } = {}) {
  const page = await context.newPage();
  const told = [];
  const waiting = [];
  page.on('pageerror', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  await page.exposeFunction('benchTold', (value) => {
    const next = waiting.shift();
    if (next) next.resolve(value);
    else told.push(value);
  });
  if (script) await page.addInitScript({ content: `(${script})(${JSON.stringify(argument)})` });
  const devtools = await context.newCDPSession(page);
  return {
    page,
    devtools,
    slowDown: () => devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER }),
    /** The next thing the page tells. Rejects when it tells nothing: a figure that never came is no figure. */
    next(what, withinMs = 30_000) {
      if (told.length > 0) return Promise.resolve(told.shift());
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Nothing came of ${what} within ${withinMs} ms`)), withinMs);
        const done = (then) => (value) => (clearTimeout(late), then(value));
        waiting.push({ resolve: done(resolve), reject: done(reject) });
      });
    },
  };
}

/** Opens a page until its service worker keeps everything. `worker` registers it where the page itself has no script. */
export async function install(context, url, registerIt) {
  const page = await context.newPage();
  await page.goto(url);
  if (registerIt)
    await page.evaluate(() => {
      const policy = window.trustedTypes?.createPolicy('lantern-sw', { createScriptURL: (worker) => worker });
      return navigator.serviceWorker.register(policy?.createScriptURL('./sw.js') ?? './sw.js').then(() => undefined);
    });
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const controlled = new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await serviceWorker.ready;
    if (!serviceWorker.controller) await controlled;
  });
  return page;
}
