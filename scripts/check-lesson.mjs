import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [, , ...asked] = process.argv;

const HELP = `npm run lesson -- <id of a lesson, or a band> …
What the content rules say of a lesson (or of a whole band, such as 7-9), in plain words. Nothing said: it holds them all.
`;

/** @returns whether a problem is about a lesson: its id stands in it as a word of its own. */
const about = (problem, id) => new RegExp(`(^|[\\s/‘])${id}(?=[\\s:.,’]|$)`, 'u').test(problem);

async function main() {
  if (asked.length === 0 || asked.includes('--help')) return process.stdout.write(HELP);
  const { module } = await runnerImport('/tests/content/support/all-rules.ts', {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  let found = 0;
  for (const name of asked) {
    const lesson = module.KNOWN.find(({ id }) => id === name);
    const band = lesson?.band ?? module.KNOWN.find((known) => known.band === name)?.band;
    if (!band) throw new Error(`There is no lesson and no band '${name}'`);
    for (const [rule, problems] of Object.entries(module.problemsOf(band))) {
      const own = rule === 'schema-valid' || !lesson ? problems : problems.filter((problem) => about(problem, name));
      found += own.length;
      if (own.length > 0) process.stdout.write(`\n${rule}\n${own.map((problem) => `  ${problem}\n`).join('')}`);
    }
  }
  process.stdout.write(found === 0 ? 'Nothing to say.\n' : `\n${found} to look at.\n`);
  process.exitCode = found === 0 ? 0 : 1;
}

await main();
