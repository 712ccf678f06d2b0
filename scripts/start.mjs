import { build } from 'vite';
import { serve } from './serve.mjs';
import { isStale } from './stale.mjs';

async function firstFree(port) {
  for (let at = port; at < port + 50; at += 1) {
    try {
      return await serve({ dir: 'dist', port: at });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port is free from ${port} on.`);
}

if (isStale('dist')) await build({ configLoader: 'runner' });
const { url } = await firstFree(Number(process.env.PORT ?? 4173));
process.stdout.write(`\nLantern is lit: ${url}\nCtrl+C puts it out.\n`);
