import { isPublished, type Application, type ReadyDocuments } from '@northing/application';
import { readPublishedOperation, textNamed, type PublishedOperation } from '@northing/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { FOR_GOOD, sendPublished, setPublishedHeaders, WHILE_SET, type Standing } from '../http/published.js';
import { answerKey, succeeded } from './published-answer.js';

interface Parts {
  readonly app: Application;
  readonly documents: ReadyDocuments;
  /** Operations of our own client: text by its SHA-256 in hexadecimal digits. */
  readonly known: ReadonlyMap<string, string>;
  readonly schema: () => GraphQLSchema;
}

type Variables = Readonly<Record<string, unknown>>;

/** An answer about to be made that will never change: where to keep it, once its revisions prove to be published. */
interface Keeping {
  readonly key: string;
  readonly planId: string;
  readonly revisions: readonly string[];
  /** Other thresholds give another answer, so who has it asks whether it still stands. */
  readonly measured: boolean;
}

function jsonObject(text: unknown): Variables | null {
  if (text === undefined) return {};
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    return typeof value === 'object' && value !== null ? (value as Variables) : null;
  } catch {
    return null;
  }
}

function hashAsked(query: Variables): string | null {
  const { persistedQuery } = (jsonObject(query['extensions']) ?? {}) as {
    persistedQuery?: { sha256Hash?: unknown };
  };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' && query['query'] === undefined ? hash : null;
}

async function keepingOf(
  app: Application,
  hash: string,
  { plan, revisions, measured }: PublishedOperation,
  variables: Variables,
): Promise<Keeping | null> {
  const planId = textNamed(plan, variables);
  const named = revisions.map((name) => textNamed(name, variables)).filter((rev) => rev !== null);
  if (planId === null || named.length < revisions.length) return null;
  const settings = measured ? await app.readSettings(planId) : null;
  if (measured && !settings) return null;
  return { key: answerKey(hash, variables, settings), planId, revisions: named, measured };
}

async function allPublished(app: Application, { planId, revisions }: Keeping): Promise<boolean> {
  const found = await Promise.all(revisions.map((rev) => app.findRevision(planId, rev)));
  return found.every((one) => one.kind === 'found' && isPublished(one.head));
}

function standingOf({ measured }: Keeping): Standing {
  return measured ? WHILE_SET : FOR_GOOD;
}

function unknownOperation(reply: FastifyReply): FastifyReply {
  const error = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
  return reply
    .code(200)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json')
    .send(JSON.stringify({ errors: [error] }));
}

/**
 * Known operations of the client by GET: the hash stands for the text. What asks of published revisions alone is
 * answered with ready bytes, without the executor and without reading a plan. See SPEC.md.
 */
export function answerKnownQueries(fastify: FastifyInstance, path: string, parts: Parts): void {
  const { app, documents, known, schema } = parts;
  const operations = new Map<string, PublishedOperation | null>();
  const keepings = new WeakMap<FastifyRequest, Keeping>();

  function operationOf(hash: string, text: string): PublishedOperation | null {
    if (!operations.has(hash)) operations.set(hash, readPublishedOperation(schema(), text));
    return operations.get(hash) ?? null;
  }

  fastify.addHook('preValidation', async (request, reply) => {
    if (request.method !== 'GET' || request.url.split('?')[0] !== path) return undefined;
    const query = request.query as Record<string, unknown>;
    const hash = hashAsked(query);
    if (hash === null) return undefined;
    const text = known.get(hash);
    if (text === undefined) return unknownOperation(reply);
    query['query'] = text;
    delete query['extensions'];
    const operation = operationOf(hash, text);
    const variables = jsonObject(query['variables']);
    const keeping = operation && variables && (await keepingOf(app, hash, operation, variables));
    if (!keeping) return undefined;
    const ready = await documents.find(keeping.key);
    if (ready) return sendPublished(request, reply, ready, { standing: standingOf(keeping) });
    keepings.set(request, keeping);
    return undefined;
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    const keeping = keepings.get(request);
    if (!keeping || reply.statusCode !== 200 || !succeeded(payload)) return payload;
    if (!(await allPublished(app, keeping))) return payload;
    const kept = documents.keep(keeping.key, keeping.planId, payload);
    setPublishedHeaders(reply, kept, { compressed: false, standing: standingOf(keeping) });
    return payload;
  });
}
