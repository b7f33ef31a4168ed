import type { Client } from 'graphql-ws';
import { print } from 'graphql';
import { actingPerson, onActing } from './acting.js';
import { PlanChangedDocument, type PlanChangedSubscription } from './generated/operations.js';

/** Something happened in a plan; what it was is asked for. */
export type PlanEvent = PlanChangedSubscription['planChanged'];

export interface PlanListener {
  readonly onEvent: (event: PlanEvent) => void;
  /** The connection stands, the first time or anew: what happened before is not told. */
  readonly onConnected: () => void;
}

/** Those who listen to a plan share one subscription, and all plans one socket. */
interface Hearing {
  readonly listeners: Set<PlanListener>;
  stop: () => void;
}

const hearings = new Map<string, Hearing>();
let connected: Promise<Client> | null = null;

/** Hears what happens in a plan until the answer is called; the socket's code is read when first needed. */
export function listenToPlan(planId: string, listener: PlanListener): () => void {
  const known = hearings.get(planId);
  const hearing = known ?? { listeners: new Set<PlanListener>(), stop: () => undefined };
  hearing.listeners.add(listener);
  if (!known) {
    hearings.set(planId, hearing);
    void subscribe(planId, hearing);
  }
  return () => {
    hearing.listeners.delete(listener);
    if (hearing.listeners.size > 0) return;
    hearing.stop();
    if (hearings.get(planId) === hearing) hearings.delete(planId);
  };
}

async function subscribe(planId: string, hearing: Hearing): Promise<void> {
  connected ??= connect();
  const client = await connected;
  if (hearing.listeners.size === 0) return;
  const tell = ({ planChanged }: PlanChangedSubscription) => {
    // The server lost its own connection for a moment: anything may have happened.
    const isAnything = planChanged.planId === '*';
    for (const { onEvent, onConnected } of hearing.listeners) {
      if (isAnything) onConnected();
      else onEvent(planChanged);
    }
  };
  hearing.stop = client.subscribe<PlanChangedSubscription>(
    { query: print(PlanChangedDocument), variables: { planId } },
    { next: ({ data }) => data && tell(data), error: () => undefined, complete: () => undefined },
  );
}

async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createClient({
    url: String(url),
    connectionParams: () => ({ person: actingPerson() }),
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: async (retries) => pause(Math.min(500 * 2 ** retries, 10_000)),
  });
  // A socket is one person's: somebody else connects anew, and what listens is asked for again.
  onActing(() => client.terminate());
  client.on('connected', () => {
    for (const { listeners } of hearings.values()) for (const { onConnected } of listeners) onConnected();
  });
  return client;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
