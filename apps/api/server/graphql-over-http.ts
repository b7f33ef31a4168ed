import { problemOf } from '@northing/application';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';

/**
 * GraphQL over HTTP as its specification has it, where Mercurius differs: the media type follows what was asked for,
 * and so does the status of a request that fails before it is executed. See SPEC.md.
 */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

function wantsGraphqlResponse(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes(GRAPHQL_RESPONSE);
}

type Formatted = { statusCode: number; response: ExecutionResult };
interface ErrorContext {
  readonly reply?: FastifyReply;
}

interface Failed {
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLError[];
}

/** What lies under an error of Mercurius or Fastify. */
interface Cause {
  readonly statusCode?: number;
  readonly errors?: readonly unknown[];
}

/** A document that does not parse or validate arrives as one error that holds the real ones. */
function unwrap(error: GraphQLError): readonly GraphQLError[] {
  const inner = (error.originalError as Cause | undefined)?.errors ?? [];
  const real = inner.flatMap((one) => {
    if (one instanceof GraphQLError) return one;
    return isTooDeep(one) ? new GraphQLError(one.message) : [];
  });
  return real.length > 0 ? real : [error];
}

function isTooDeep(error: unknown): error is Error {
  return error instanceof Error && (error as { code?: string }).code === 'MER_ERR_GQL_QUERY_DEPTH';
}

/** The status of a request that is no GraphQL request at all; null when it is one. */
function requestStatus(error: GraphQLError): number | null {
  const status = (error.originalError as Cause | undefined)?.statusCode;
  const refused = status !== undefined && status >= 400 && status < 500;
  return refused && unwrap(error)[0] === error ? status : null;
}

/** What clients are told: an error of their request word for word, a bug in words that tell nothing of the inside. */
function told(error: GraphQLError, log: Logger): GraphQLError {
  const { nodes, source, positions, path, originalError, message } = error;
  const expected = !originalError || originalError instanceof GraphQLError || requestStatus(error) !== null;
  const place = { nodes, source, positions, path };
  if (expected) return new GraphQLError(message, { ...place, extensions: { code: 'INVALID_REQUEST' } });
  log.error({ err: originalError, path }, 'resolver failed');
  const { detail, code } = problemOf({ kind: 'internal' });
  return new GraphQLError(detail, { ...place, extensions: { code } });
}

/** Mercurius' `errorFormatter`: status and body of an answer that holds errors. */
export function errorFormatter(log: Logger) {
  return (failed: Failed, context: ErrorContext): Formatted => {
    const given = failed.errors ?? [];
    const executed = (failed.data ?? null) !== null || given.some(({ path }) => path !== undefined);
    const strict = context.reply !== undefined && wantsGraphqlResponse(context.reply.request);
    const statusCode =
      given.map(requestStatus).find((status) => status !== null) ?? (strict && !executed ? 400 : 200);
    const errors = given.flatMap(unwrap).map((error) => told(error, log));
    return { statusCode, response: executed ? { data: failed.data ?? null, errors } : { errors } };
  };
}

const PARAMETERS = {
  query: 'string',
  operationName: 'string',
  variables: 'object',
  extensions: 'object',
} as const;

/** Variables may be long, the question itself is not: parsing and validating it holds up everybody. */
const LONGEST_QUERY = 100_000;

function refusalOf(body: unknown, given: unknown): string | null {
  const wrong = wrongParameter(body);
  if (wrong !== null) return `The parameter “${wrong}” has the wrong type.`;
  const { query } = (body ?? given ?? {}) as { query?: unknown };
  const long = typeof query === 'string' && query.length > LONGEST_QUERY;
  return long ? `A question has ${LONGEST_QUERY} characters at most.` : null;
}

/** A parameter given as null is one not given; one of another type is told, where it would be converted. */
function wrongParameter(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const parameters = body as Record<string, unknown>;
  for (const [name, type] of Object.entries(PARAMETERS)) {
    const value = parameters[name];
    if (value === null) delete parameters[name];
    else if (value !== undefined && (typeof value !== type || Array.isArray(value))) return name;
  }
  return null;
}

export function speakGraphqlOverHttp(fastify: FastifyInstance, path: string): void {
  fastify.addHook('preValidation', (request, reply, done) => {
    const refusal = request.url.split('?')[0] === path ? refusalOf(request.body, request.query) : null;
    if (refusal === null) return done();
    const error = new GraphQLError(refusal, {
      extensions: { code: 'INVALID_REQUEST' },
    });
    void reply
      .code(400)
      .header('content-type', 'application/json')
      .send(JSON.stringify({ errors: [error] }));
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const answersJson = String(reply.getHeader('content-type') ?? '').startsWith('application/json');
    if (request.url.split('?')[0] === path && answersJson) {
      const type = wantsGraphqlResponse(request) ? GRAPHQL_RESPONSE : 'application/json';
      reply.header('content-type', `${type}; charset=utf-8`);
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    }
    done(null, payload);
  });
}
