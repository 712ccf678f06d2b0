import type { Page } from '@playwright/test';
import { expect, openInstalled, test, whenRunning } from '../support/app';

/** Everything on a page that goes against its security policy, or away from its own host. */
async function watch(
  page: Page,
): Promise<{ violations: () => Promise<string[]>; foreign: (origin: string) => string[] }> {
  const asked: string[] = [];
  const said: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) said.push(message.text());
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    violations: async () => [
      ...said,
      ...(await page.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations)),
    ],
    foreign: (origin) => asked.filter((url) => !url.startsWith(origin)),
  };
}

test('the app starts and is kept without one breach of its policy, and asks nobody else', async ({ page, served }) => {
  const { violations, foreign } = await watch(page);
  await openInstalled(page, served.url);
  await page.reload();
  await whenRunning(page);
  expect(await violations()).toEqual([]);
  expect(foreign(new URL(served.url).origin)).toEqual([]);
});

test('the watch sees a breach and a foreign request when there is one', async ({ page, served }) => {
  const { violations, foreign } = await watch(page);
  await page.goto(served.url);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    void fetch('https://elsewhere.invalid/').catch(() => undefined);
  });
  await expect.poll(violations).toContainEqual(expect.stringContaining('connect-src'));
  expect(await violations()).toContainEqual(expect.stringContaining('style-src'));
  await page.goto('http://127.0.0.1:9/elsewhere').catch(() => undefined);
  expect(foreign(new URL(served.url).origin)).toEqual(['http://127.0.0.1:9/elsewhere']);
});

test('script cannot write into the page', async ({ page, served }) => {
  await page.goto(served.url);
  await whenRunning(page);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>written</p>';
      return 'written';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TrustedHTML');
});

test('the policy names no unsafe source, in the page and on the wire', async ({ page, request, served }) => {
  const headers = (await request.get(served.url)).headers();
  await page.goto(served.url);
  const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  const wire = headers['content-security-policy'];
  expect(wire).toBe(`${meta}; frame-ancestors 'none'`);
  expect(meta).toContain(`default-src 'none'`);
  expect(meta).toContain(`require-trusted-types-for 'script'`);
  expect(meta).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  expect(headers['permissions-policy']).toContain('camera=(self), ');
  expect(headers['permissions-policy']).toContain('microphone=(), ');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
});
