import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LESSONS = fileURLToPath(new URL('../src/content/lessons/', import.meta.url));
/** Wide enough to read the words of a screen, four beside each other. */
const CELL = 400;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Band of each lesson there is. */
function bandsOfLessons() {
  return new Map(
    readdirSync(LESSONS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: band }) => readdirSync(join(LESSONS, band)).map((file) => [file.replace(/\.json$/, ''), band])),
  );
}

/** Pictures by the sheet they belong on: one for each lesson, one for each band (a screen of every lesson, and its map), one for each flow around them. */
export function sheetsOf(names, bands = bandsOfLessons()) {
  const sheets = new Map();
  const put = (sheet, name) => sheets.set(sheet, [...(sheets.get(sheet) ?? []), name]);
  const longestFirst = [...bands.keys()].sort((one, other) => other.length - one.length);
  const begun = new Set();
  for (const name of [...names].sort()) {
    const lesson = longestFirst.find((id) => name.startsWith(`lesson-${id}-`));
    if (!lesson) {
      // By the flow they belong to: one picture of them all would be too high to open.
      put(`around-${name.split('-', 1)[0]}`, name);
      const band = /^map-(\d+-\d+)/.exec(name)?.[1];
      if (band) put(`band-${band}`, name);
      continue;
    }
    put(`lesson-${lesson}`, name);
    if (!begun.has(lesson)) put(`band-${bands.get(lesson)}`, name);
    begun.add(lesson);
  }
  return sheets;
}

const page = (
  title,
  names,
  pictures,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{display:grid;grid-template-columns:repeat(4,${CELL}px);gap:12px;align-items:start;width:max-content;margin:12px;font:13px sans-serif}figure{margin:0}img{width:100%;border:1px solid #999}figcaption{overflow-wrap:anywhere}</style>
${names.map((name) => `<figure><a href="${pictures}/${escaped(name)}.png"><img src="${pictures}/${escaped(name)}.png" alt=""></a><figcaption>${escaped(name)}</figcaption></figure>`).join('\n')}</html>
`;

/**
 * Writes a contact sheet of every lesson and every band, as a page to click through and as one picture to look at.
 * @param folder where the pictures of one look and size are
 * @param open opens a page of a browser
 * @returns how many sheets there are
 */
export async function writeContactSheets(folder, open) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -'.png'.length));
  const sheets = sheetsOf(names);
  const out = join(folder, 'sheets');
  mkdirSync(out, { recursive: true });
  const viewer = await open();
  for (const [sheet, on] of sheets) {
    const file = join(out, `${sheet}.html`);
    writeFileSync(file, page(sheet, on, '..'));
    await viewer.goto(pathToFileURL(file).href);
    await viewer.screenshot({ path: join(out, `${sheet}.png`), fullPage: true });
  }
  await viewer.close();
  return sheets.size;
}
