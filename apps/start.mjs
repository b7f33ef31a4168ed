// Builds what is not built, then starts Northing in this process.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Northing needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

const root = join(import.meta.dirname, '..');
const main = join(root, 'apps/api/dist/main.js');
const page = join(root, 'apps/web/dist/index.html');

function build() {
  const missing = !existsSync(main) || !existsSync(page);
  if (missing) console.log('Building Northing; this takes about half a minute the first time.');
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const legacy = join(root, 'node_modules/nx/bin/nx.js');
  const run = spawnSync(
    process.execPath,
    [existsSync(nx) ? nx : legacy, 'run-many', '-t', 'build', '-p', 'api', 'web', '--outputStyle=static'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' } },
  );
  if (run.status === 0) return;
  console.error(run.stdout, run.stderr);
  console.error('Northing could not be built; the lines above say why.');
  process.exit(1);
}

build();
await import(main);
