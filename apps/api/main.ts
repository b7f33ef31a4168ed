import 'reflect-metadata';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { readConfig, type Config } from './config/config.js';

const PLACES = {
  web: resolve(import.meta.dirname, '../../web/dist'),
  worker: new URL('./worker.js', import.meta.url),
};

/** A start that failed for a reason people can mend is told in one sentence, without the inside. */
function sentenceOf(error: unknown, { port, host }: Config): string | null {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what listens there or set PORT to another.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is ${host}: no address of this machine.`;
  if (code === 'EACCES' && message.includes('listen'))
    return `Port ${port} may not be used by this user: set PORT.`;
  if (code === 'ECONNREFUSED') return 'The PostgreSQL server that DATABASE_URL names does not answer.';
  if (/^(28P01|28000|3D000)$/.test(code ?? '')) return `DATABASE_URL is refused by the server: ${message}.`;
  return name === 'EmbeddedError' || name === 'UnsuitableServer' ? message : null;
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Checks every published revision against what it was sealed with; ends with 1 when one does not match. */
async function verify(config: Config): Promise<void> {
  const { verifyPlans } = await import('./verify-plans.js');
  const { lines, sound } = await verifyPlans(config);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = sound ? 0 : 1;
}

async function main(): Promise<void> {
  const read = readConfig(process.env, process.cwd());
  if (read.kind === 'refused') fail(read.sentence);
  const { config } = read;
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const failed = (error: unknown): never => {
    const sentence = sentenceOf(error, config);
    if (sentence === null) log.fatal({ err: error }, 'start failed');
    fail(sentence ?? 'Northing could not start; the lines above say why.');
  };
  const [command] = process.argv.slice(2);
  if (command === 'verify') return verify(config).catch(failed);
  if (command !== undefined) fail(`There is no command “${command}”: give “verify”, or nothing to start.`);
  // A wrong configuration is told at once, before anything heavy is loaded.
  const { start } = await import('./start.js');
  const running = await start(config, log, PLACES).catch(failed);
  const stop = (): void => {
    running.close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'stop failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const shown = config.host.includes(':') ? `[${config.host}]` : config.host;
  process.stdout.write(`Northing is ready at http://${shown}:${running.port}\n`);
}

await main();
