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

async function main(): Promise<void> {
  const read = readConfig(process.env, process.cwd());
  if (read.kind === 'refused') fail(read.sentence);
  const { config } = read;
  // A wrong configuration is told at once, before anything heavy is loaded.
  const { start } = await import('./start.js');
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const running = await start(config, log, PLACES).catch((error: unknown) => {
    const sentence = sentenceOf(error, config);
    if (sentence === null) log.fatal({ err: error }, 'start failed');
    fail(sentence ?? 'Northing could not start; the lines above say why.');
  });
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
