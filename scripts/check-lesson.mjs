import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [, , ...asked] = process.argv;

const HELP = `npm run lesson -- <id of a lesson, or a band> …
What the content rules say of a lesson (or of a whole band, such as 7-9), in plain words. Nothing said: it holds them all.
`;

async function main() {
  if (asked.length === 0 || asked.includes('--help')) return process.stdout.write(HELP);
  const { module } = await runnerImport('/tests/content/support/all-rules.ts', {
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
  });
  let found = 0;
  for (const name of asked) {
    const { near, files = [], problems = [] } = module.problemsOf(name);
    if (near !== undefined) {
      found += 1;
      process.stdout.write(
        `There is no lesson and no band ‘${name}’. Near it: ${near}. A lesson is src/content/lessons/<band>/<id>.json.\n`,
      );
    }
    process.stdout.write(files.map((file) => `${file}\n`).join(''));
    for (const [rule, said] of problems) {
      found += said.length;
      process.stdout.write(`\n${rule}\n${said.map((problem) => `  ${problem}\n`).join('')}`);
    }
  }
  process.stdout.write(found === 0 ? 'Nothing to say.\n' : `\n${found} to look at.\n`);
  process.exitCode = found === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  // A file that is no JSON stops the reading of all: its name and place help, the way through this program does not.
  process.stderr.write(`${error.message}${error.cause ? `: ${error.cause.message}` : ''}\n`);
  process.exitCode = 1;
}
