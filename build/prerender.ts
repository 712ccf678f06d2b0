import { createServer, mergeConfig } from 'vite';
import { baseConfig, ROOT } from './base-config';

async function render(): Promise<string> {
  const server = await createServer(
    mergeConfig(baseConfig(), {
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      server: { middlewareMode: true, ws: false, hmr: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    }),
  );
  try {
    const { WELCOME } = (await server.ssrLoadModule(`${ROOT}build/prerender-entry.tsx`)) as { WELCOME: string };
    return WELCOME;
  } finally {
    await server.close();
  }
}

/**
 * Renders the welcome screen to plain HTML, so that a slow tablet shows something warm at once.
 * @throws when the markup holds what the security policy would block, which a child would see as a broken picture
 */
export async function prerenderWelcome(): Promise<string> {
  const html = await render();
  const blocked = /\sstyle="|<style|<script|="data:/.exec(html);
  if (blocked)
    throw new Error(`The prerendered welcome screen holds '${blocked[0].trim()}', which the security policy blocks.`);
  return html;
}
