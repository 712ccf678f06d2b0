import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT, VERSION } from './base-config';
import { brokenBlock, regionRules } from './broken-block';
import { readBroken } from './broken-words';
import { firstFonts, takeFirstScreenCss, unknownClasses } from './page-assets';
import { prerenderWelcome } from './prerender';
import { readGuard, withUnixLines } from './read-guard';
import { contentSecurityPolicy, headersFile, inlineHash, type Inline } from './security-headers';

function fill(html: string, mark: string, value: string): string {
  const place = `<!--lantern:${mark}-->`;
  if (!html.includes(place)) throw new Error(`index.html has lost its ${place}.`);
  return html.replace(place, () => value);
}

/** Which build this is: the version, and a short hash of everything in it. The tablet's own page tells it to school IT. */
function buildName(files: readonly string[], html: string): string {
  const hash = createHash('sha256')
    .update([...files].sort().join('\n'))
    .update(html)
    .digest('hex');
  return `${VERSION}+${hash.slice(0, 8)}`;
}

/**
 * Makes the page that is there before any script: welcome picture, its style, the guard with its kind words, and the
 * security policy that names them by their hashes (`_headers` says the same for hosts that read it).
 */
export function pagePlugin(): Plugin {
  let css = '';
  let inline: Inline = { scripts: [], styles: [] };
  let building = false;
  return {
    name: 'lantern-page',
    configResolved(config) {
      building = config.command === 'build';
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        css = takeFirstScreenCss(bundle);
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, filename }) {
        // Other pages of the dev server (drawings, say) are not the app.
        if (relative(ROOT, filename) !== 'index.html') return html;
        const { words, numbers } = readBroken(ROOT);
        const guard = readGuard(ROOT);
        const style = `${guard.style}${regionRules(numbers)}${withUnixLines(css)}`;
        const welcome = await prerenderWelcome();
        const whole = fill(fill(html, 'welcome', welcome), 'broken', brokenBlock(words, numbers));
        const aboard = `<script>${guard.script}</script><style>${style}</style>`;
        if (!building || !bundle) return fill(whole, 'head', aboard);

        const undressed = unknownClasses(welcome, css);
        if (undressed.length > 0)
          throw new Error(
            `The first screen uses classes its CSS lacks: ${undressed.join(', ')}. Does src/main.tsx import that CSS?`,
          );
        inline = { scripts: [inlineHash(guard.script)], styles: [inlineHash(style)] };
        const fonts = firstFonts(css).map(
          (url) => `<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`,
        );
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`;
        const name = `<meta name="version" content="${buildName(Object.keys(bundle), whole + aboard)}">`;
        return fill(whole, 'head', [policy, name, aboard, ...fonts].join('\n    '));
      },
    },
    writeBundle({ dir }) {
      if (dir) writeFileSync(join(dir, '_headers'), headersFile(inline));
    },
  };
}
