import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}

const LIST = /\[\{"integrity":.*?\}\]/;
const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

/** The list of files inside a built service worker. Throws when it finds none. */
export function manifestOf(dir: string): Entry[] {
  const found = LIST.exec(read(dir, 'sw.js'));
  if (!found) throw new Error(`No list of files in ${dir}/sw.js`);
  return JSON.parse(found[0]) as Entry[];
}

/** Writes the list anew from the files there are, as a build would. */
function relist(dir: string, rename: (url: string) => string): void {
  const entries = manifestOf(dir).map((entry) => {
    const url = rename(entry.url);
    const body = readFileSync(join(dir, url));
    const integrity = `sha256-${createHash('sha256').update(body).digest('base64')}`;
    return { url, integrity, revision: entry.revision && createHash('md5').update(body).digest('hex') };
  });
  const list = JSON.stringify(entries.map(({ integrity, revision, url }) => ({ integrity, revision, url })));
  writeFileSync(
    join(dir, 'sw.js'),
    read(dir, 'sw.js').replace(LIST, () => list),
  );
}

/** Gives every script another name, as a release does whose words or drawings have changed. Returns what each is called now. */
function renameScripts(dir: string): (url: string) => string {
  const folder = join(dir, 'assets');
  const files = readdirSync(folder);
  const scripts = new Set(files.filter((file) => file.endsWith('.js')));
  const renamed = (text: string) =>
    text.replace(/[\w.-]+\.js\b/g, (name) => (scripts.has(name) ? name.replace(/js$/, 'new.js') : name));
  for (const file of [...scripts].map((name) => join(folder, name)).concat(join(dir, 'index.html')))
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
  for (const name of scripts) renameSync(join(folder, name), join(folder, renamed(name)));
  return renamed;
}

interface Release {
  /** The build to start from. */
  from: string;
  /** Where to put the release, in place of what is there. */
  to: string;
  /** What `<meta name="version">` will say. */
  version: string;
  /** A release whose script throws before anything is on the screen. */
  broken?: boolean | undefined;
  /** A release of which no script has the name it had. */
  renamed?: boolean | undefined;
}

/** Puts out another release of a build without building again: other version, other service worker, whole and installable. */
export function release({ from, to, version, broken = false, renamed = false }: Release): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const page = read(to, 'index.html').replace(/(<meta name="version" content=")[^"]*/, `$1${version}`);
  const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
  if (!entry) throw new Error('The page has no script.');
  const bad = 'assets/index-broken.js';
  writeFileSync(join(to, 'index.html'), broken ? page.replace(entry, bad) : page);
  if (broken) {
    rmSync(join(to, entry));
    writeFileSync(join(to, bad), `throw new Error('a broken release');\n`);
  }
  const newName = renamed ? renameScripts(to) : (url: string) => url;
  relist(to, (url) => newName(broken && url === entry ? bad : url));
}
