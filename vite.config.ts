import { defineConfig, mergeConfig } from 'vite';
import { baseConfig, ROOT } from './build/base-config';
import { licencesPlugin, licensedOnlyPlugin } from './build/licences-plugin';
import { OLDEST_BROWSERS } from './build/oldest-browsers';
import { pagePlugin } from './build/page-plugin';
import { serviceWorkerPlugin } from './build/service-worker-plugin';

// `--mode pseudo` adds two made-up languages (build/pseudo-words.ts).
export default defineConfig(({ mode, command }) =>
  mergeConfig(baseConfig(mode === 'pseudo'), {
    plugins: [
      pagePlugin(),
      licencesPlugin(ROOT),
      licensedOnlyPlugin(ROOT),
      command === 'build' && serviceWorkerPlugin(),
    ],
    worker: { format: 'es', plugins: () => [licensedOnlyPlugin(ROOT)] },
    build: {
      target: [`chrome${OLDEST_BROWSERS.chrome}`, `safari${OLDEST_BROWSERS.safari}`],
      // A `data:` picture would need a hole in the security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      reportCompressedSize: false,
      emptyOutDir: true,
    },
  }),
);
