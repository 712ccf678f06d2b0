import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Icon, ICON_NAMES } from '../../src/art/icon';

const NEEDED =
  'code comforts home listen stop hide tell next back again check not-sure grown-ups language close lantern plus person phone clock school heart hand tap lock printer warning'.split(
    ' ',
  );

it('has every sign the screens need', () => {
  expect([...ICON_NAMES].sort()).toEqual(NEEDED.sort());
});

it.each(ICON_NAMES)('%s takes the colour of its words and says nothing itself', (name) => {
  const svg = renderToString(<Icon name={name} />);
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).toContain('currentColor');
  expect(svg).not.toMatch(/undefined|NaN|\sid=|url\(|style=|<text/);
  expect(svg.includes('data-directional')).toBe(['next', 'back', 'again', 'listen'].includes(name));
});

it('draws each sign differently', () => {
  expect(new Set(ICON_NAMES.map((name) => renderToString(<Icon name={name} />))).size).toBe(ICON_NAMES.length);
});
