import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { KNOWN_OPERATIONS } from '@northing/graphql';
import 'mercurius';
import { LogController, type FastifyInstance } from 'fastify';
import { AppModule, type Parts } from '../app.module.js';
import { GRAPHQL } from './graphql.js';
import { speakGraphqlOverHttp } from './graphql-over-http.js';
import { answerKnownQueries } from './published-queries.js';
import { measure } from './metrics.js';
import { protect } from './security.js';
import { serveWeb } from './static-web.js';

const JSON_BODY_BYTES = 4 * 1024 * 1024;
/** Half a request does not wait for ever; the largest upload over a slow line takes less. */
const REQUEST_MS = 10 * 60_000;

/** The server with everything wired, not yet listening. */
export async function createServer(parts: Parts, webFolder: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_BODY_BYTES,
    requestTimeout: REQUEST_MS,
    forceCloseConnections: 'idle',
    trustProxy: parts.config.behindProxy,
  });
  const server = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const fastify: FastifyInstance = server.getHttpAdapter().getInstance();
  await protect(fastify, parts.config);
  measure(fastify);
  answerKnownQueries(fastify, GRAPHQL, {
    ...parts,
    known: KNOWN_OPERATIONS,
    schema: () => fastify.graphql.schema,
  });
  speakGraphqlOverHttp(fastify, GRAPHQL);
  await fastify.register(multipart);
  await serveWeb(fastify, webFolder);
  return server;
}
