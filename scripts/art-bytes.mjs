import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const ENTRY = 'all-art.js';
const OLDEST = fileURLToPath(new URL('../build/oldest-browsers.ts', import.meta.url));

/** Read by the build, which makes a picture file of each object: no script holds it. */
const FOR_THE_BUILD = 'objects/own-pictures.ts';

/** Every file of the drawings that a tablet runs: not the page on which we look at them. */
function artFiles(root) {
  const art = join(root, 'src/art');
  return readdirSync(art, { recursive: true })
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('gallery') && file !== FOR_THE_BUILD,
    )
    .map((file) => join(art, file))
    .sort();
}

/**
 * Builds the drawings alone. In the app they are spread over the chunks of the screens that show them, with other code, so
 * that no chunk tells what they cost.
 * @param {string} root the folder that holds `src/art`
 * @returns {Promise<{ files: number, code: string }>} how many files went in, and all of their code, made small
 */
export async function builtArt(root) {
  const files = artFiles(root);
  if (files.length === 0) return { files: 0, code: '' };
  const source = files.map((file, i) => `import * as a${i} from ${JSON.stringify(file)}; export { a${i} };`).join('\n');
  const { module } = await runnerImport(OLDEST, { configFile: false, logLevel: 'error' });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // As it ships, also where a test measures it: there the compiler would add a file's name and place to each element.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [
      {
        name: 'all-art',
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: module.COMPILED_FOR,
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: ENTRY,
        // Nothing is left out for not being asked for.
        preserveEntrySignatures: 'strict',
        external: [/^preact/, 'virtual:lantern-objects'],
      },
    },
  });
  const { output } = [built].flat()[0];
  return { files: files.length, code: output.flatMap((part) => ('code' in part ? [part.code] : [])).join('\n') };
}
