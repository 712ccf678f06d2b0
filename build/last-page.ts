import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { brokenBlock, regionRules } from './broken-block';
import { readBroken } from './broken-words';
import { readGuard } from './read-guard';
import { contentSecurityPolicy, inlineHash } from './security-headers';

const NAME = 'virtual:last-page';

/**
 * The page that the service worker has in itself, for when the app's own is neither on the tablet nor to be had: the broken page,
 * with its guard for the numbers of the school's region, and with nothing that would have to come from anywhere.
 * @param root the project's folder
 */
export function lastPage(root: string): { html: string; policy: string } {
  const { words, numbers } = readBroken(root);
  const { appName } = JSON.parse(readFileSync(join(root, 'locales/en/common.json'), 'utf8')) as { appName: string };
  const guard = readGuard(root);
  const style = `${guard.style}${regionRules(numbers)}`;
  return {
    html: [
      '<!doctype html><html lang="en" dir="ltr" data-starting data-broken><head><meta charset="utf-8">',
      `<title>${appName}</title><meta name="viewport" content="width=device-width, initial-scale=1">`,
      `<script>${guard.script}</script><style>${style}</style></head><body>${brokenBlock(words, numbers)}</body></html>`,
    ].join(''),
    policy: `${contentSecurityPolicy({ scripts: [inlineHash(guard.script)], styles: [inlineHash(style)] })}; frame-ancestors 'none'`,
  };
}

/** Lets the service worker import it: `import { LAST_PAGE, LAST_PAGE_POLICY } from 'virtual:last-page'`. */
export function lastPagePlugin(root: string): Plugin {
  return {
    name: 'lantern-last-page',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { html, policy } = lastPage(root);
      return `export const LAST_PAGE = ${JSON.stringify(html)};\nexport const LAST_PAGE_POLICY = ${JSON.stringify(policy)};\n`;
    },
  };
}
