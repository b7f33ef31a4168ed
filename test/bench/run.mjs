/** Builds the product and the benchmarks, then runs them: `npm run bench [-- --json FILE] [--only NAME] [--sizes 500,5000]`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;

const built = node(
  join(root, 'node_modules/nx/dist/bin/nx.js'),
  'run-many',
  '-t',
  'build',
  '--output-style=static',
);
process.exit(
  built || node('--expose-gc', join(import.meta.dirname, 'dist/main.js'), ...process.argv.slice(2)),
);
