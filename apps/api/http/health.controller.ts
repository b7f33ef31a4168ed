import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendProblem } from '../server/problem.js';
import { READINESS } from '../server/tokens.js';

/** Names the part that keeps the server from serving; null when all is well. */
export type Readiness = () => Promise<string | null>;

@Controller('health')
export class HealthController {
  constructor(@Inject(READINESS) private readonly failingPart: Readiness) {}

  @Get('live')
  live(@Res() reply: FastifyReply): void {
    void reply.header('cache-control', 'no-store').send({ status: 'ok' });
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const part = await this.failingPart();
    if (part === null) void reply.header('cache-control', 'no-store').send({ status: 'ok' });
    else sendProblem(reply, { kind: 'notReady', part });
  }
}
