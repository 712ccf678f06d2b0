import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { ROOT } from './base-config';
import { NOT_KEPT, wholeManifest } from './kept-files';
import { lastPagePlugin } from './last-page';
import { licensedOnlyPlugin } from './licences-plugin';

const LARGEST = 2_000_000;

/**
 * Builds `src/sw/sw.ts` with the list of every file of the build. The page registers it by hand (`src/platform/updates.ts`).
 * After a build that failed it does nothing: it would only complain that there is nothing to keep, and hide the reason.
 */
export function serviceWorkerPlugin(): Plugin[] {
  let folder = '';
  let written = false;
  const own: Plugin = {
    name: 'lantern-service-worker',
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    writeBundle: () => void (written = true),
  };
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    minify: true,
    injectManifest: {
      globPatterns: ['**/*'],
      globIgnores: [...NOT_KEPT],
      maximumFileSizeToCacheInBytes: LARGEST,
      dontCacheBustURLsMatching: /^assets\//,
      rollupFormat: 'iife',
      buildPlugins: { vite: [lastPagePlugin(ROOT), licensedOnlyPlugin(ROOT)] },
      manifestTransforms: [(entries) => ({ manifest: wholeManifest(folder, entries) })],
    },
  });
  return [own, ...plugins.map((plugin) => onlyWhen(() => written, plugin))];
}

function onlyWhen(written: () => boolean, plugin: Plugin): Plugin {
  const close = plugin.closeBundle;
  if (typeof close !== 'object') return plugin;
  return {
    ...plugin,
    closeBundle: {
      ...close,
      async handler(error) {
        if (written()) await close.handler.call(this, error);
      },
    },
  };
}
