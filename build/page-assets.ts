import { posix } from 'node:path';
import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

function entryWithImports(bundle: Bundle): Rolldown.OutputChunk[] {
  const found: Rolldown.OutputChunk[] = [];
  const seen = new Set<string>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (output?.type !== 'chunk' || seen.has(file)) return;
    seen.add(file);
    output.imports.forEach(visit);
    found.push(output);
  };
  Object.values(bundle).forEach((output) => {
    if (output.type === 'chunk' && output.isEntry) visit(output.fileName);
  });
  return found;
}

/**
 * Takes the first screen's CSS out of the bundle, to stand in the page itself: one request fewer, and no screen without its
 * style when a file goes missing. Lazy chunks that share it no longer ask for it.
 * @returns the CSS, its addresses relative to the page
 */
export function takeFirstScreenCss(bundle: Bundle): string {
  const css: string[] = [];
  for (const chunk of entryWithImports(bundle)) {
    for (const file of chunk.viteMetadata?.importedCss ?? []) {
      const sheet = bundle[file];
      if (sheet?.type !== 'asset') continue;
      css.push(relativeToPage(String(sheet.source), posix.dirname(file)));
      Reflect.deleteProperty(bundle, file);
    }
    chunk.viteMetadata?.importedCss.clear();
  }
  return css
    .join('\n')
    .replace(/\/\*\$vite\$:\d+\*\//g, '')
    .trim();
}

function relativeToPage(css: string, folder: string): string {
  return css.replace(
    /url\((['"]?)(?!data:|#|\/)([^'")]+)\1\)/g,
    (_, _quote, url: string) => `url(./${posix.join(folder, url)})`,
  );
}

/** The fonts of the first screen, by what their package calls them. */
const FIRST_FONTS = ['baloo-2-latin-wght-normal', 'andika-latin-400-normal'];

/** @throws when a font is not in the CSS: preloading nothing would go unseen for ever */
export function firstFonts(css: string): string[] {
  return FIRST_FONTS.map((name) => {
    const found = new RegExp(`url\\((\\./assets/${name}[^)]*\\.woff2)\\)`).exec(css)?.[1];
    if (!found) throw new Error(`The first screen's CSS holds no ${name}.woff2 (src/styles/fonts.css).`);
    return found;
  });
}

/** Classes of the markup that the CSS does not know. Not one may be left: the first screen would show undressed. */
export function unknownClasses(html: string, css: string): string[] {
  const used = [...html.matchAll(/\sclass="([^"]*)"/g)]
    .flatMap((match) => (match[1] ?? '').split(/\s+/))
    .filter(Boolean);
  return [...new Set(used)].filter((name) => !css.includes(`.${name}`));
}
