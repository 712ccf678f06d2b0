import { inflateSync } from 'node:zlib';

/** Letters drawn in one go, where they stand on the paper: points from its lower left corner. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  /** Height of the letters in points, as they come out of the printer. */
  size: number;
  /** How pale they are: 0 is black, 1 is white. */
  pale: number;
  /** `Andika`, `Baloo 2` */
  font: string;
}

export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  glyphs: readonly Glyphs[];
  /** All of it in the order it was drawn, without spaces: where a line ends differs from page to page. */
  text: string;
}

type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

interface Font {
  family: string;
  /** Digits of a character's code. */
  wide: number;
  letters: ReadonlyMap<number, string>;
}

const fromHex = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((four) => parseInt(four, 16)));

function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(code, 16), fromHex(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code += 1)
        letters.set(code, String.fromCharCode(parseInt(to, 16) + code - parseInt(first, 16)));
  return letters;
}

/**
 * Reads a PDF as Chromium writes one: enough to know what stands where. No reader of PDFs is on every machine, and this one has
 * only to understand one writer.
 */
export function readPdf(file: Buffer): PdfPage[] {
  const raw = file.toString('latin1');
  const object = (id: string): string => {
    const at = raw.indexOf(`\n${id} 0 obj\n`);
    if (at < 0) throw new Error(`The PDF has no object ${id}`);
    return raw.slice(at, raw.indexOf('endobj', at));
  };
  const stream = (id: string): string => {
    const whole = object(id);
    const at = raw.indexOf(whole) + whole.indexOf('stream\n') + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(whole)?.[1]);
    const bytes = file.subarray(at, at + length);
    return (whole.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    const had = fonts.get(id);
    if (had) return had;
    const written = object(id);
    const map = stream(/\/ToUnicode (\d+)/.exec(written)?.[1] ?? '');
    const descriptor = /\/FontDescriptor (\d+)/.exec(written)?.[1];
    const family = descriptor
      ? /\/FontFamily \((.*?)\)/.exec(object(descriptor))?.[1]
      : /\/BaseFont \/\w+\+([A-Za-z]+)/.exec(written)?.[1];
    const wide = /begincodespacerange\n<(\w+)>/.exec(map)?.[1]?.length ?? 4;
    const font = { family: family ?? '', wide, letters: lettersOf(map) };
    fonts.set(id, font);
    return font;
  };
  return [...raw.matchAll(/\n(\d+) 0 obj\n<<\/Type \/Page\n/g)].map(([, id = '']) => {
    const page = object(id);
    const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []).slice(1).map(Number);
    const ids = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, font]));
    const content = stream(/\/Contents (\d+)/.exec(page)?.[1] ?? '');
    const glyphs = glyphsOf(content, (name) => fontOf(ids.get(name) ?? ''));
    return {
      width,
      height,
      glyphs,
      text: glyphs
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    };
  });
}

function glyphsOf(content: string, fontNamed: (name: string) => Font): Glyphs[] {
  const glyphs: Glyphs[] = [];
  const kept: { now: Matrix; pale: number }[] = [];
  let now = SAME;
  let pale = 0;
  let line = SAME;
  let font: Font | undefined;
  let size = 0;
  let given: string[] = [];
  const numbers = () => given.map(Number);
  for (const [word] of content.matchAll(/<\w*>|\S+/g)) {
    if (/^[-\d.</]/.test(word)) {
      given.push(word);
      continue;
    }
    if (word === 'q') kept.push({ now, pale });
    if (word === 'Q') ({ now, pale } = kept.pop() ?? { now: SAME, pale: 0 });
    if (word === 'rg') pale = numbers().reduce((sum, part) => sum + part / 3, 0);
    if (word === 'cm') now = times(numbers() as unknown as Matrix, now);
    if (word === 'BT') line = SAME;
    if (word === 'Tm') line = numbers() as unknown as Matrix;
    if (word === 'Td') line = times([1, 0, 0, 1, numbers()[0] ?? 0, numbers()[1] ?? 0], line);
    if (word === 'Tf') {
      font = fontNamed(given[0]?.slice(1) ?? '');
      size = Number(given[1]);
    }
    if (word === 'Tj' && font) {
      const { wide, letters, family } = font;
      const codes =
        given
          .at(-1)
          ?.slice(1, -1)
          .match(new RegExp(`.{${wide}}`, 'g')) ?? [];
      const [a, b, , , x, y] = times(line, now);
      const text = codes.map((code) => letters.get(parseInt(code, 16)) ?? '').join('');
      glyphs.push({ text, x, y, size: size * Math.hypot(a, b), pale, font: family });
    }
    given = [];
  }
  return glyphs;
}
