import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * Parts of Chromium that no page of ours meets. The first two draw lists under its own address bar, in a process of their own for
 * every window that a test opens: a tenth of what the browser tests cost. The others are Playwright's, for of two such lists Chromium
 * takes the last alone.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** How a Chromium is started wherever the project starts one; root, as in a container, has no sandbox. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  `--disable-features=${WITHOUT.join(',')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Whether it starts: one without its libraries, as in a bare container, or a stub for a snap is there and does not. */
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows the question would open a window.
  return process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
};

/** A browser that is there already, or undefined. */
export function installedChromium(env = process.env) {
  if (env.CHROME_PATH) {
    if (!runs(env.CHROME_PATH)) throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, which cannot be run.`);
    return env.CHROME_PATH;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
  return found ?? [...APPS, chromium.executablePath()].find(runs);
}

const isRoot = () => process.getuid?.() === 0;
const attempt = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Ways to fetch one, each tried when the one before has brought none that starts. As root its libraries can be had too. */
const WAYS = [
  () => attempt('npx', ['playwright', 'install', 'chromium']),
  () => isRoot() && attempt('npx', ['playwright', 'install', '--with-deps', 'chromium']),
  () =>
    isRoot() &&
    attempt('apt-get', ['update']) &&
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
];

/** The one that was found: to ask a browser whether it starts takes longer than many a test. */
let chosen;

/**
 * Finds a Chromium, or fetches one. Throws when there is none to be had: tests that were skipped look like tests that passed.
 * @returns the path of the browser
 */
export function findChromium() {
  chosen ??= installedChromium();
  if (chosen) return chosen;
  process.stderr.write('No Chromium here: fetching one.\n');
  for (const fetch of WAYS) {
    fetch();
    chosen = installedChromium();
    if (chosen) return chosen;
  }
  throw new Error('The browser tests need Chromium. Install it, or name it in CHROME_PATH.');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(`${findChromium()}\n`);
