import type { Failure } from '@northing/application';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config/config.js';

/** `[::1]:3333` → `[::1]`, `localhost:3333` → `localhost`. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function sameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host.toLowerCase() === host.toLowerCase();
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whoever reaches the port is the administrator, so pages of other sites must not: a name that resolves here without
 * being loopback (DNS rebinding) is refused, and so is a write or a socket that another site's page asks for.
 */
export function refuseForeign(
  request: Pick<FastifyRequest, 'method' | 'headers'>,
  { behindProxy }: { readonly behindProxy: boolean },
): Failure | null {
  const host = request.headers.host ?? '';
  if (!behindProxy && !isLoopback(nameOf(host))) return { kind: 'foreignHost' };
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const writes = !SAFE.has(request.method) || request.headers.upgrade !== undefined;
  if (!writes) return null;
  if (origin !== undefined && !sameOrigin(origin, (behindProxy && forwardedHost(request)) || host))
    return { kind: 'foreignOrigin' };
  if (origin === undefined && site === 'cross-site') return { kind: 'foreignOrigin' };
  return null;
}

function forwardedHost({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const forwarded = headers['x-forwarded-host'];
  return typeof forwarded === 'string' ? forwarded : undefined;
}
