import type { Failure } from '@northing/application';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Readiness } from '../http/health.controller.js';
import { LOGGER, READINESS } from './tokens.js';
import { FailureError, sendProblem } from './problem.js';

interface HttpError {
  readonly statusCode?: number;
  readonly message: string;
}

/** Every failure of an HTTP call becomes a problem document; what nobody expected is logged and masked. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(READINESS) private readonly failingPart: Readiness,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    // Mercurius words its own errors.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const failure = await this.failureOf(error, request);
    if (reply.sent || reply.raw.destroyed) return;
    void sendProblem(reply, failure);
  }

  private async failureOf(error: unknown, request: FastifyRequest): Promise<Failure> {
    if (error instanceof FailureError) return error.failure;
    const status = error instanceof HttpException ? error.getStatus() : (error as HttpError).statusCode;
    if (status === 404) return { kind: 'unknownAddress', path: request.url.split('?')[0]! };
    if (status !== undefined && status >= 400 && status < 500) {
      return { kind: 'invalidRequest', reason: (error as Error).message };
    }
    this.log.error({ err: error, path: request.url }, 'request failed');
    const part = await this.failingPart();
    return part === null ? { kind: 'internal' } : { kind: 'notReady', part };
  }
}
