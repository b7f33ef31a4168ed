import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sendProblem } from './problem.js';

/** Addresses that belong to programs: a wrong one is an error there, not a page. */
const PROGRAMS = /^\/(api|graphql|health|metrics|assets)(\/|$)/;

function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0]!;
  // A missing file at the root is an error; addresses of pages may hold dots further down (`/revisions/FY26Q4.r2..FY27Q1.r3`).
  return !PROGRAMS.test(path) && !/^\/[^/]+\.\w{2,5}$/.test(path);
}

/** Serves the built web client: hashed assets for good, `index.html` for every page address and never from a cache. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await fastify.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      // The build lays `.br` and `.gz` beside each text; they have no addresses of their own.
      preCompressed: true,
      globIgnore: ['**/*.br', '**/*.gz'],
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(folder, 'assets'));
        void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  fastify.get('/*', (request, reply) => {
    if (!built || !isPage(request)) {
      return sendProblem(reply, { kind: 'unknownAddress', path: request.url.split('?')[0]! });
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  });
}
