import { defineConfig, mergeConfig } from 'vitest/config';
import { baseConfig } from './build/base-config';

// A test's suffix is its level: `.test.ts` runs in node, `.test.tsx` in a DOM, `.e2e.ts` in Chromium (playwright.config.ts).
export default mergeConfig(
  baseConfig(),
  defineConfig({
    test: {
      // A loaded machine is slow, not wrong: no test asserts a time.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // The whole of a small machine: by default one of its cores is left idle.
      maxWorkers: '100%',
      css: { include: [/\.css$/], modules: { classNameStrategy: 'scoped' } },
      projects: [
        // Nothing of a page is kept in a module, so files may share what they have read: half the time. A DOM is each file's own.
        { extends: true, test: { name: 'node', environment: 'node', isolate: false, include: ['tests/**/*.test.ts'] } },
        { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/**/*.test.tsx'] } },
      ],
      coverage: {
        provider: 'v8',
        include: ['src/domain/**/*.ts', 'src/content/**/*.ts'],
        exclude: ['**/*.d.ts'],
        reporter: ['text-summary', 'json-summary'],
        // The rules about children and the curriculum: no line of them goes unproved.
        thresholds: { lines: 100, branches: 100 },
      },
    },
  }),
);
