import { expect, it } from 'vitest';
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
