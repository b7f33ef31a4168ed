import type { Failure } from '@northing/application';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER } from './tokens.js';
import { FailureError, sendProblem } from './problem.js';

interface HttpError {
  readonly statusCode?: number;
  readonly message: string;
}

/** Every failure of an HTTP call becomes a problem document; what nobody expected is logged and masked. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // Mercurius words its own errors.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent || reply.raw.destroyed) return;
    void sendProblem(reply, this.failureOf(error, request));
  }

  private failureOf(error: unknown, request: FastifyRequest): Failure {
    if (error instanceof FailureError) return error.failure;
    const status = error instanceof HttpException ? error.getStatus() : (error as HttpError).statusCode;
    if (status === 404) return { kind: 'unknownAddress', path: request.url.split('?')[0]! };
    if (status !== undefined && status >= 400 && status < 500) {
      return { kind: 'invalidRequest', reason: (error as Error).message };
    }
    this.log.error({ err: error, path: request.url }, 'request failed');
    return { kind: 'internal' };
  }
}
