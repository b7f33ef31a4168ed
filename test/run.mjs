/**
 * Runs every check and test of the product: format, lint, types, unit and integration tests, the API over HTTP and
 * whole journeys in a browser. Installs a browser where it may; nothing else is needed than Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
/** The shell draws no window of its own, so that journeys take half the time. */
const BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** Packages that hold one: Debian's, and Ubuntu's. */
const PACKAGES = ['chromium-headless-shell', 'chromium', 'chromium-browser'];

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', ...options }).status === 0;
}

function which(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

function findBrowser() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  for (const name of BROWSERS) {
    const path = which(name);
    if (path) return path;
  }
  return null;
}

function installBrowser() {
  const mayInstall = which('apt-get') && process.getuid?.() === 0;
  if (!mayInstall) return false;
  console.log('No browser found: installing Chromium.');
  const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], apt);
  return PACKAGES.some((name) =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'], apt),
  );
}

const browser = findBrowser() ?? (installBrowser() ? findBrowser() : null);
if (!browser) {
  console.error(
    process.env.CHROMIUM
      ? `CHROMIUM names ${process.env.CHROMIUM}, which is not there: set it to a Chromium or Chrome executable.`
      : 'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  );
  process.exit(1);
}
env.CHROMIUM = browser;

const nx = (...args) => run(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args]);
const steps = [
  [
    'format',
    () =>
      run(process.execPath, [
        'node_modules/prettier/bin/prettier.cjs',
        '--check',
        '--log-level',
        'warn',
        '.',
      ]),
  ],
  ['generated code', () => run(process.execPath, ['libs/web-data/codegen.mjs', '--check'])],
  ['lint and types', () => nx('run-many', '-t', 'lint,typecheck', '--output-style=static')],
  [
    'unit and database tests',
    // What tests find outside the tree (another PostgreSQL, real files) is no part of a cache's key.
    () => nx('run-many', '-t', 'test', '--parallel=2', '--skip-nx-cache', '--output-style=static'),
  ],
  ['build', () => nx('run-many', '-t', 'build', '--output-style=static')],
  ['API over HTTP', () => nx('run', 'test-api:contract', '--output-style=static')],
  ['browser journeys', () => nx('run', 'test-web:journeys', '--output-style=static')],
];

const only = process.argv.slice(2);
let passed = 0;
const failed = [];
for (const [name, step] of steps) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  const started = performance.now();
  console.log(`\n── ${name}`);
  const ok = step();
  console.log(
    `── ${name}: ${ok ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  if (ok) passed++;
  else failed.push(name);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
