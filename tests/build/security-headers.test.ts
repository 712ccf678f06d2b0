import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/base-config';
import {
  contentSecurityPolicy,
  headersFile,
  securityHeaders,
  TRUSTED_TYPES_POLICIES,
} from '../../build/security-headers';
import { headersFor } from '../../scripts/serve.mjs';

const INLINE = { scripts: [`'sha256-AAA='`], styles: [`'sha256-BBB='`] };
const policy = Object.fromEntries(
  contentSecurityPolicy(INLINE)
    .split('; ')
    .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
);

it('allows nothing that is not named', () => {
  expect(policy['default-src']).toBe(`'none'`);
  expect(policy['script-src']).toBe(`'self' 'sha256-AAA='`);
  expect(policy['style-src']).toBe(`'self' 'sha256-BBB='`);
});

it('names nothing but the app itself', () => {
  expect(contentSecurityPolicy(INLINE)).not.toMatch(/unsafe|\*|:/);
});

it('lets script make no markup, and two policies make one script address each', () => {
  expect(policy['require-trusted-types-for']).toBe(`'script'`);
  expect(policy['trusted-types']).toBe(TRUSTED_TYPES_POLICIES.join(' '));
});

it('asks for no microphone and no place, and lets only its own page ask for the camera', () => {
  const permissions = securityHeaders(INLINE)['Permissions-Policy'];
  expect(permissions).toContain('camera=(self), ');
  for (const power of ['microphone', 'geolocation']) expect(permissions).toContain(`${power}=()`);
});

it('says the same in the file that hosts read', () => {
  const file = headersFile(INLINE);
  expect(headersFor(file, '/index.html')).toEqual({ ...securityHeaders(INLINE), 'Cache-Control': 'no-cache' });
  expect(headersFor(file, '/sw.js')['Cache-Control']).toBe('no-cache');
  expect(headersFor(file, '/assets/a-12345678.js')['Cache-Control']).toContain('immutable');
  expect(headersFor(file, '/assets/a-12345678.js')['Content-Security-Policy']).toContain(`frame-ancestors 'none'`);
});

/** For hosts that read no `_headers`: a school whose server sends none of them can be shown inside another page. */
describe('the document for school IT', () => {
  const blocks = [
    ...readFileSync(join(ROOT, 'docs/for-it.md'), 'utf8').matchAll(/^```(apache|nginx|xml)\n([^]*?)^```/gm),
  ];
  const textOf = (kind: string) => blocks.flatMap(([, of, text = '']) => (of === kind ? [text] : [])).join('');
  const told = (kind: string, line: RegExp) =>
    Object.fromEntries([...textOf(kind).matchAll(line)].map(([, name = '', value = '']) => [name, value]));
  // The rest of the policy changes with each build and stands in the page itself; only frames need a header.
  const wanted = { ...securityHeaders(INLINE), 'Content-Security-Policy': `frame-ancestors 'none'` };
  const [forEver] = /public, max-age=\d+, immutable/.exec(headersFile(INLINE)) ?? [''];

  it.each([
    ['Apache', 'apache', /^Header always set (\S+) "(.*)"$/gm],
    ['nginx', 'nginx', /^add_header (\S+) "(.*)" always;$/gm],
    ['IIS', 'xml', /<add name="([^"]+)" value="([^"]*)" \/>/g],
  ])('gives %s the headers that the build writes, no more and no fewer', (_name, kind, line) => {
    expect(told(kind, line)).toEqual(wanted);
  });

  it('leaves nothing of the policy out that the page itself does not say', () => {
    expect(securityHeaders(INLINE)['Content-Security-Policy']).toBe(
      `${contentSecurityPolicy(INLINE)}; ${wanted['Content-Security-Policy']}`,
    );
  });

  it('has files with a hash in their name kept, and all others asked for anew', () => {
    expect(forEver).not.toBe('');
    expect(textOf('apache')).toContain(`Cache-Control "no-cache"\nHeader set Cache-Control "${forEver}" "expr=`);
    expect(textOf('nginx')).toMatch(new RegExp(`default +"no-cache";\\n +~/assets/ "${forEver}";`));
    expect(textOf('xml')).toMatch(/cacheControlMode="DisableCache"[^]*path="assets"[^]*="365\.00:00:00"/);
    expect(365 * 24 * 3600).toBe(Number(/\d+/.exec(forEver)?.[0]));
  });
});
