import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/base-config';
import { OLDEST_BROWSERS } from '../../build/oldest-browsers';

const GUARD = readFileSync(join(ROOT, 'build/guard/guard.js'), 'utf8');

const STYLES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: withoutComments(readFileSync(join(ROOT, 'src', file), 'utf8')) }));

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[^]*?\*\//g, '');
}

/** Styles nothing else stands in for where they are unknown, and what the guard asks the browser about each. */
const NEEDED = [
  { what: /@container|container(-type)?:|\dcq[ibwh]/, asks: `supports('container-type', 'size')` },
  { what: /:has\(/, asks: `supports('selector(:has(a))')` },
  { what: /\d[dsl]v[hwib]\b/, asks: `supports('height', '1dvh')` },
] as const;

/** Younger than the oldest browsers, and not nothing where unknown: a colour that is not known paints black, or nothing. */
const YOUNGER =
  /color-mix\(|light-dark\(|\b(ok)?lch\(|\boklab\(|@scope\b|@starting-style|(^|[;{\s])&|\bround\(|position-anchor|field-sizing|:popover-open|:user-(in)?valid/;

/** What is left when the blocks that ask first are taken out. */
const unasked = (css: string) => css.replaceAll(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

describe('the oldest browsers', () => {
  it.each(NEEDED)('are asked by the guard for what the styles need: $what', ({ what, asks }) => {
    expect(STYLES.some(({ css }) => what.test(css))).toBe(true);
    expect(GUARD).toContain(asks);
  });

  it.each(STYLES)('are not given what they do not know, unless asked first: $file', ({ css }) => {
    expect(YOUNGER.exec(unasked(css))?.[0]).toBeUndefined();
  });

  it.each([
    '.a { fill: color-mix(in srgb, var(--glow) 22%, transparent); }',
    '@supports (a: b) { .a { color: red; } } .b { color: light-dark(red, blue); }',
    '.a { & b { color: red; } }',
  ])('are seen to be given: %s', (css) => expect(unasked(css)).toMatch(YOUNGER));

  it.each([
    '@supports (color: color-mix(in srgb, red, red)) { .a { color: color-mix(in srgb, red, red); } }',
    '.lighter-dark { color: red; }',
  ])('may be given: %s', (css) => expect(unasked(css)).not.toMatch(YOUNGER));

  it('are those that the document for school IT names', () => {
    const { chrome, safari, firefox } = OLDEST_BROWSERS;
    const document = readFileSync(join(ROOT, 'docs/for-it.md'), 'utf8').replaceAll(/\s+/g, ' ');
    expect(document).toContain(`Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari} (iPadOS ${safari})`);
  });
});
