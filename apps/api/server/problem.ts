import { problemOf, type Failure } from '@northing/application';
import type { FastifyReply } from 'fastify';

/** Carries an expected failure out of a place that cannot return it: a stream, a hook. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(problemOf(failure).detail);
  }
}

/** Answers with a problem document (RFC 9457). */
export function sendProblem(reply: FastifyReply, failure: Failure): FastifyReply {
  const problem = problemOf(failure);
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ type: 'about:blank', ...problem }));
}
