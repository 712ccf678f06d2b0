import { createRequire } from 'node:module';
import { OBJECT_URLS } from 'virtual:lantern-objects';
import { expect, it } from 'vitest';
import { OBJECT_ICONS } from '../../src/art/objects/objects';
import { OWN_PICTURES } from '../../src/art/objects/own-pictures';
import { SYMBOLS } from '../../src/art/objects/symbols';
import { OBJECTS } from '../../src/content/schema/drawn';

const set = createRequire(import.meta.url)('@iconify-json/fluent-emoji-flat/icons.json') as {
  icons: Record<string, unknown>;
};

it('draws exactly the objects the teaching names', () => {
  expect(Object.keys(OBJECT_ICONS)).toEqual([...OBJECTS]);
});

it.each(Object.entries(OBJECT_ICONS))('%s has its picture', (object, icon) => {
  if (icon === 'own') expect(OWN_PICTURES).toHaveProperty(object);
  else expect(set.icons).toHaveProperty(icon);
  expect(decodeURIComponent(OBJECT_URLS[object as keyof typeof OBJECT_URLS])).toMatch(
    /^data:image\/svg\+xml,<svg .*<path.*<\/svg>$/s,
  );
});

it('shows no two objects alike, and draws nothing the set has', () => {
  expect(new Set(Object.values(OBJECT_URLS)).size).toBe(OBJECTS.length + SYMBOLS.length);
  expect(Object.keys(OWN_PICTURES).sort()).toEqual(
    Object.entries(OBJECT_ICONS)
      .filter(([, icon]) => icon === 'own')
      .map(([object]) => object)
      .sort(),
  );
});
