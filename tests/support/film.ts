import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { encode } from 'uqr';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';

const WIDE = 320;
const HIGH = 240;
/** So that the film is small, and each code is in sight long enough to be looked at more than once. */
const FRAMES_A_SECOND = 2;
const FRAMES_EACH = 2;

/** One picture in the middle of a pale room, as brightness, row by row. */
function frame(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const square = Math.floor(HIGH / size);
  const left = Math.floor((WIDE - size * square) / 2);
  const top = Math.floor((HIGH - size * square) / 2);
  const brightness = Buffer.alloc(WIDE * HIGH, 200);
  for (let y = 0; y < size * square; y += 1)
    for (let x = 0; x < size * square; x += 1) {
      const dark = data[Math.floor(y / square)]?.[Math.floor(x / square)];
      brightness[(top + y) * WIDE + left + x] = dark ? 20 : 235;
    }
  // No colour: both colour planes, a quarter of the size each, in the middle of their range.
  return Buffer.concat([brightness, Buffer.alloc((WIDE * HIGH) / 2, 128)]);
}

/** Writes a film of QR codes, one after the other, as Chromium's stand-in for a camera plays it, round and round. */
export function writeFilm(file: string, texts: readonly string[]): void {
  const head = Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`);
  const frames = texts.flatMap((text) => {
    const one = Buffer.concat([Buffer.from('FRAME\n'), frame(text)]);
    return Array.from({ length: FRAMES_EACH }, () => one);
  });
  writeFileSync(file, Buffer.concat([head, ...frames]));
}

/** A browser whose camera plays a film, and asks nobody whether it may. */
export const browserWithFilm = (film: string): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      ...CHROMIUM_ARGS,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
