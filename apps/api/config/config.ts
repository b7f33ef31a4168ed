import { resolve } from 'node:path';
import { z } from 'zod';

/** What the environment says, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: the embedded database under `dataDir`. */
  readonly databaseUrl: string | null;
  readonly databaseReadUrl: string | null;
  readonly maxUploadMb: number;
  readonly sample: boolean;
  readonly behindProxy: boolean;
  readonly logLevel: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const PORT = 'a whole number from 0 to 65535';
const UPLOAD = 'a whole number of megabytes from 1 to 2048';
const DATABASE = 'an address such as postgres://user:password@host:5432/database';

function wholeNumber(from: number, to: number, wording: string) {
  return z
    .string()
    .regex(/^\d+$/, wording)
    .transform(Number)
    .refine((value) => value >= from && value <= to, wording);
}

const databaseUrl = z.string().refine(isDatabaseUrl, DATABASE).optional();

const environment = z.object({
  PORT: wholeNumber(0, 65_535, PORT).default(3333),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'a name or address to listen on, such as 127.0.0.1')
    .default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: databaseUrl,
  DATABASE_READ_URL: databaseUrl,
  MAX_UPLOAD_MB: wholeNumber(1, 2048, UPLOAD).default(100),
  NORTHING_SAMPLE: z.enum(['on', 'off'], { error: 'on or off' }).default('on'),
  LOCAL_MODE_BEHIND_PROXY: z.enum(['0', '1'], { error: '1 or nothing' }).default('0'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
});

function isDatabaseUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

/** Addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

const NO_SIGN_IN =
  'no sign-in is configured, and without one Northing is open to everybody who reaches it. This version has no ' +
  'sign-in to configure: listen on HOST=127.0.0.1, or set LOCAL_MODE_BEHIND_PROXY=1 where the port can be reached ' +
  'through loopback or an authenticating proxy alone.';

export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads the configuration; a bad value is refused with one sentence that names the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd: string): ConfigReading {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const name = String(issue.path[0]);
    const value = /URL/.test(name) ? 'not an address of a PostgreSQL server' : `“${env[name]}”`;
    return { kind: 'refused', sentence: `${name} is ${value}: give ${issue.message}.` };
  }
  const { data } = read;
  const behindProxy = data.LOCAL_MODE_BEHIND_PROXY === '1';
  if (!isLoopback(data.HOST) && !behindProxy) {
    return { kind: 'refused', sentence: `HOST is ${data.HOST}, but ${NO_SIGN_IN}` };
  }
  return {
    kind: 'config',
    config: {
      port: data.PORT,
      host: data.HOST,
      dataDir: resolve(cwd, data.DATA_DIR),
      databaseUrl: data.DATABASE_URL ?? null,
      databaseReadUrl: data.DATABASE_READ_URL ?? null,
      maxUploadMb: data.MAX_UPLOAD_MB,
      sample: data.NORTHING_SAMPLE === 'on',
      behindProxy,
      logLevel: data.LOG_LEVEL,
    },
  };
}
