import type { PlanEvent, PlanEvents } from '@northing/application';
import pg from 'pg';
import type { EntityManager } from 'typeorm';

const CHANNEL = 'northing';
const RETRY_MS = 500;

/** Told to all processes when the transaction ends well, and never when it does not. */
export async function notify(tx: Pick<EntityManager, 'query'>, event: PlanEvent): Promise<void> {
  await tx.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(event)]);
}

/** Nobody knows what happened while nobody listened: everything may have moved. */
const ANYTHING: PlanEvent = { planId: '*', kind: 'draftMoved', branchId: null, version: null };

export interface HeardEvents extends PlanEvents {
  close(): Promise<void>;
}

type Listener = (event: PlanEvent) => void;

/**
 * Hears of all events over one connection of its own, made when somebody first listens and made again when it is lost
 * [D7].
 */
export function hearEvents(url: string): HeardEvents {
  const hearing = new Hearing(url);
  return {
    listen: (listener) => hearing.add(listener),
    close: () => hearing.close(),
  };
}

class Hearing {
  readonly #listeners = new Set<Listener>();
  #connection: pg.Client | null = null;
  #state: 'silent' | 'connecting' | 'heard' | 'closed' = 'silent';

  constructor(private readonly url: string) {}

  add(listener: Listener): () => void {
    // Each call is its own, even of the same function.
    const own: Listener = (event) => listener(event);
    this.#listeners.add(own);
    if (this.#state === 'silent') void this.#connect();
    else if (this.#state === 'heard') setImmediate(() => this.#listeners.has(own) && own(ANYTHING));
    return () => this.#listeners.delete(own);
  }

  async close(): Promise<void> {
    this.#state = 'closed';
    this.#listeners.clear();
    await this.#connection?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    this.#state = 'connecting';
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'northing events',
      keepAlive: true,
    });
    this.#connection = client;
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ payload }) => this.#tell(JSON.parse(payload ?? 'null') as PlanEvent));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      return this.#lose(client);
    }
    if (this.#connection !== client || this.#state !== 'connecting') return;
    this.#state = 'heard';
    this.#tell(ANYTHING);
  }

  #lose(client: pg.Client): void {
    if (this.#connection !== client) return;
    this.#connection = null;
    void client.end().catch(() => undefined);
    if (this.#state === 'closed') return;
    this.#state = 'connecting';
    setTimeout(() => this.#state === 'connecting' && void this.#connect(), RETRY_MS).unref();
  }

  #tell(event: PlanEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
