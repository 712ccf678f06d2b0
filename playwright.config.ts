import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/find-chromium.mjs';

// The tests run on the finished build, over a server of their own (tests/support/app.ts): `npm run build` first.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  forbidOnly: true,
  retries: 0,
  // One more than a small machine has cores: a test that installs a tablet waits for its disk while others go on.
  workers: 3,
  fullyParallel: false,
  // A loaded machine is slow, not wrong: no test asserts a time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'allow',
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: CHROMIUM_ARGS,
    },
  },
});
