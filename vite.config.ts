import { defineConfig, mergeConfig } from 'vite';
import { baseConfig, ROOT } from './build/base-config';
import { licencesPlugin, licensedOnlyPlugin } from './build/licences-plugin';
import { COMPILED_FOR } from './build/oldest-browsers';
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
      target: COMPILED_FOR,
      // A `data:` picture would need a hole in the security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      reportCompressedSize: false,
      emptyOutDir: true,
    },
  }),
);
