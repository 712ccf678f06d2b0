import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from './serve.mjs';

const SOURCES = ['build', 'index.html', 'locales', 'package.json', 'public', 'src', 'vite.config.ts'];

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(path) {
  if (!statSync(path).isDirectory()) return changed(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

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

if (changed('dist/sw.js') < Math.max(...SOURCES.map(newest))) await build({ configLoader: 'runner' });
const { url } = await firstFree(Number(process.env.PORT ?? 4173));
process.stdout.write(`\nLantern is lit: ${url}\nCtrl+C puts it out.\n`);
