import { createHash } from 'node:crypto';

/** What a page needs to name in its policy because it stands in the page itself. */
export interface Inline {
  /** `'sha256-…'` of each inline script. */
  scripts: readonly string[];
  styles: readonly string[];
}

/** The only names under which the app may hand a script address to the browser: its service worker's, its code reader's. */
export const TRUSTED_TYPES_POLICIES = ['lantern-sw', 'lantern-camera'] as const;

/**
 * The content security policy: nothing from anywhere else, nothing written into the page by script, no address to send to.
 * It is what makes "nothing about a child leaves this tablet" true even if a fault or a pasted-in package tries.
 */
export function contentSecurityPolicy(inline: Inline): string {
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...inline.scripts].join(' ')}`,
    `style-src ${["'self'", ...inline.styles].join(' ')}`,
    `img-src 'self'`,
    `font-src 'self'`,
    `media-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${TRUSTED_TYPES_POLICIES.join(' ')}`,
  ].join('; ');
}

const DENIED = [
  'accelerometer',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Powers for this page alone: the grown-ups' side reads the QR codes of a class with the camera, when an adult opens it. */
const OWN = ['camera'] as const;

/** Every answer of a server of Lantern carries these. `frame-ancestors` only works as a header, so it is added here. */
export function securityHeaders(inline: Inline): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(inline)}; frame-ancestors 'none'`,
    'Permissions-Policy': [...OWN.map((power) => `${power}=(self)`), ...DENIED.map((power) => `${power}=()`)].join(
      ', ',
    ),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

const FRESH = { 'Cache-Control': 'no-cache' };

/**
 * The `_headers` file that many static hosts read, and our own server too: names with a hash in them never change,
 * the page and the worker are asked for anew each time, so that a repair is never held back by a cache.
 */
export function headersFile(inline: Inline): string {
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '/*': securityHeaders(inline),
    '/': FRESH,
    '/index.html': FRESH,
    '/sw.js': FRESH,
    '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  };
  return Object.entries(rules)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** What a policy calls an inline script or style that is exactly this. */
export const inlineHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
