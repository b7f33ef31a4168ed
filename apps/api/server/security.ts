import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { refuseForeign } from './local-mode.js';
import { sendProblem } from './problem.js';

/** The client styles bars and overlays through style attributes, and draws its pictures for download as blobs. */
const DIRECTIVES = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Headers for browsers, and the rules of local mode for every request. */
export async function protect(
  fastify: FastifyInstance,
  options: { readonly behindProxy: boolean },
): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const refused = request.url.startsWith('/health/') ? null : refuseForeign(request, options);
    if (refused) void sendProblem(reply, refused);
    else done();
  });
  // Whoever asks for a socket and gets an answer instead has left the server's care: nobody else ends the connection.
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (request.headers.upgrade !== undefined) request.raw.socket.end();
    done();
  });
}
