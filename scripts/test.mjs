import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lantern-'));
const unitReport = join(folder, 'unit.json');
const browserReport = join(folder, 'browser.json');

const npx = (...args) => ({ command: 'npx', args: ['--no-install', ...args] });
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function unitTotals() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(unitReport);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function browserTotals() {
  const { expected, unexpected, flaky, skipped } = read(browserReport).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** These need nothing of each other: all at once, on as many cores as there are. */
const CHECKS = [
  { name: 'types', command: 'npm', args: ['run', '--silent', 'types'] },
  { name: 'eslint', ...npx('eslint', '.') },
  { name: 'styles and format', command: 'npm', args: ['run', '--silent', 'lint:rest'] },
];

const STEPS = [
  {
    name: 'unit',
    ...npx(
      'vitest',
      'run',
      '--configLoader',
      'runner',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ),
    totals: unitTotals,
  },
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  {
    name: 'build with pseudo-languages',
    ...npx('vite', 'build', '--configLoader', 'runner', '--mode', 'pseudo', '--outDir', 'dist-pseudo'),
  },
  { name: 'bytes', command: 'npm', args: ['run', '--silent', 'bytes'] },
  {
    name: 'browser',
    ...npx('playwright', 'test', '--reporter=list,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    totals: browserTotals,
  },
];

const sum = { passed: 0, failed: 0 };

/** Gives the exit code. */
const exit = ({ command, args, env }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });

/** Runs a step. False when it failed, or when it skipped a test: a test that did not run has shown nothing. */
async function run({ name, totals, ...step }) {
  process.stdout.write(`\n== ${name}\n`);
  const status = await exit(step);
  let { passed, failed, skipped } = { passed: 0, failed: 0, skipped: 0 };
  try {
    if (totals) ({ passed, failed, skipped } = totals());
  } catch {
    process.stdout.write(`${name}: no report\n`);
    failed = 1;
  }
  if (totals && passed + failed === 0) process.stdout.write(`${name}: ran no test\n`);
  if (skipped > 0) process.stdout.write(`${name}: ${skipped} skipped\n`);
  const well = status === 0 && failed === 0 && skipped === 0 && (!totals || passed > 0);
  sum.passed += passed;
  sum.failed += well ? 0 : Math.max(1, failed);
  if (!well) process.stdout.write(`\n${name} failed\n`);
  return well;
}

/** One after the other, up to the first that fails. */
async function runAll(steps) {
  for (const step of steps) if (!(await run(step))) return false;
  return true;
}

let well = false;
try {
  process.env.CHROME_PATH = findChromium();
  const checked = await Promise.all(CHECKS.map(run));
  well = checked.every(Boolean) && (await runAll(STEPS));
} catch (error) {
  process.stdout.write(`${error.message}\n`);
  sum.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = well ? 0 : 1;
