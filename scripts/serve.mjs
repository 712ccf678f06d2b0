import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';

const brotli = promisify(brotliCompress);

const TEXT = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Reads a `_headers` file: the headers of every pattern that fits a path, later ones winning. */
export function headersFor(text, path) {
  const headers = {};
  let fits = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      const pattern = line.trim();
      fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      continue;
    }
    const colon = line.indexOf(':');
    if (fits) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return headers;
}

/** A file's text, compressed once for as long as it stays the same. */
function compressor(quality) {
  const kept = new Map();
  return async (file, { mtimeMs, size }) => {
    const mark = `${mtimeMs}-${size}`;
    const before = kept.get(file);
    if (before?.mark === mark) return before;
    const body = await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    const made = { mark, body };
    kept.set(file, made);
    return made;
  };
}

/**
 * Serves a finished build: what `npm start` runs and what the browser tests pull the plug on. A missing file is a 404,
 * never the page in its place, which a tablet would then keep as if it were the file.
 * @param {{ dir: string, port?: number, host?: string, mount?: string, quality?: number }} options `mount`: the folder it appears in, as on a shared host;
 *   `quality`: how hard texts are pressed, 1 to 11 as a good host does. The hardest takes longer than all else a test asks of a server
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0, host = 'localhost', mount = '/', quality = 11 }) {
  const root = resolve(dir);
  const compressed = compressor(quality);
  const plain = sirv(root, { dev: true, etag: true, dotfiles: false, extensions: [''] });

  const answer = async (request, response) => {
    const missing = () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(mount)) return missing();
    const inside = `/${pathname.slice(mount.length)}`;
    const path = inside === '/' ? '/index.html' : inside;
    const file = join(root, decodeURIComponent(path));
    if (!file.startsWith(root + sep) || path.split('/').some((part) => part.startsWith('.'))) return missing();

    const rules = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
    const headers = { 'Cache-Control': 'no-cache', ...headersFor(rules, path) };
    Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));

    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) {
      response.setHeader('Cache-Control', 'no-store');
      return missing();
    }
    const type = TEXT[extname(file)];
    if (!type || !/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      request.url = path;
      return plain(request, response, missing);
    }
    const { mark, body } = await compressed(file, found);
    const tag = `W/"${mark}"`;
    response.setHeader('ETag', tag).setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === tag) return response.writeHead(304).end();
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, ready);
  });
  const taken = server.address().port;
  return {
    url: `http://localhost:${taken}${mount}`,
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      mount: { type: 'string', default: '/' },
      quality: { type: 'string', default: '11' },
    },
  });
  const { url } = await serve({
    dir: positionals[0] ?? 'dist',
    port: Number(values.port),
    mount: values.mount,
    quality: Number(values.quality),
  });
  process.stdout.write(`${url}\n`);
  // A test that dies must not leave its server behind.
  process.once('disconnect', () => process.exit());
}
