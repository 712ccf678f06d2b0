import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cutObjects } from '../../build/objects-plugin';
import { OBJECT_ICONS } from '../../src/art/objects/objects';
import { expect, test } from '../support/app';

// Things keep their own colours in the dark, on one pad for all: a bin, a chain and a spider were as grey as it. What is seen of them is
// their edge, and how dark a shadow comes out only a browser knows.

const set = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8'),
) as Parameters<typeof cutObjects>[0];
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const dark = tokens.slice(tokens.indexOf(`[data-comforts~='dark-room'] [data-band] {`));
const token = (name: string) => new RegExp(`--${name}:\\s+([^;]+);`).exec(dark)?.[1] ?? `no --${name}`;
const EDGE = token('thing-edge').replace(/var\(--([a-z-]+)\)/g, (_, name: string) => token(name));

/** @returns how much of the outline of each picture, as small as an answer shows it, has 3:1 against the pad within two pixels. */
function outlines([pictures, pad, edge]: readonly [Readonly<Record<string, string>>, string, string]) {
  const SIDE = 72;
  const ROOM = 6;
  const WIDE = SIDE + 2 * ROOM;
  const light = (at: number, pixels: Uint8ClampedArray) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
      const share = (pixels[at * 4 + part] ?? 0) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const draw = (picture: HTMLImageElement | undefined, ground: string, filter: string) => {
    const brush = new OffscreenCanvas(WIDE, WIDE).getContext('2d');
    if (!brush) throw new Error('This browser draws nothing');
    brush.fillStyle = ground;
    brush.fillRect(0, 0, WIDE, WIDE);
    brush.filter = filter;
    if (picture) brush.drawImage(picture, ROOM, ROOM, SIDE, SIDE);
    return brush.getImageData(0, 0, WIDE, WIDE).data;
  };
  const behind = light(0, draw(undefined, pad, 'none'));
  return Promise.all(
    Object.entries(pictures).map(async ([name, svg]) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await picture.decode();
      const shape = draw(picture, 'transparent', 'none');
      const seen = draw(picture, pad, edge);
      const solid = (at: number) => (shape[at * 4 + 3] ?? 0) > 127;
      const stands = (at: number) => {
        const [low = 0, high = 0] = [light(at, seen), behind].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05) >= 3;
      };
      const near = [-2, -1, 0, 1, 2].flatMap((down) => [-2, -1, 0, 1, 2].map((along) => down * WIDE + along));
      const outline = Array.from({ length: WIDE * WIDE }, (_, at) => at).filter(
        (at) => solid(at) && [1, -1, WIDE, -WIDE].some((step) => !solid(at + step)),
      );
      const good = outline.filter((at) => near.some((step) => stands(at + step)));
      return { name, share: good.length / outline.length };
    }),
  );
}

test('in a dark room every thing stands out from the pad it lies on', async ({ page }) => {
  await page.goto('about:blank');
  const pictures = cutObjects(set, OBJECT_ICONS);
  const found = await page.evaluate(outlines, [pictures, token('plate'), EDGE] as const);
  expect(found.length).toBeGreaterThan(250);
  expect(found.filter(({ share }) => !(share >= 0.95))).toEqual([]);
  // It sees what it is for: without an edge a bin is as grey as its pad.
  const bare = await page.evaluate(outlines, [pictures, token('plate'), 'none'] as const);
  expect(bare.find(({ name }) => name === 'bin')?.share).toBeLessThan(0.5);
});
