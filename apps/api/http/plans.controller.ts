import {
  documentKey,
  isPublished,
  type Application,
  type Failure,
  type ReadyDocuments,
} from '@northing/application';
import { formatQuarter } from '@northing/domain';
import { APPLICATION } from '@northing/graphql';
import { stringifyPlanDocument } from '@northing/interchange';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sendProblem } from '../server/problem.js';
import { DOCUMENTS } from '../server/tokens.js';
import { sendPublished } from './published.js';

/** A document with the revisions it was made from, or why there is none. */
type Made = { readonly kind: 'made'; readonly text: string; readonly published: boolean } | Failure;

@Controller('api/plans')
export class PlansController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(DOCUMENTS) private readonly documents: ReadyDocuments,
  ) {}

  @Get()
  async list(@Res() reply: FastifyReply): Promise<void> {
    const plans = await this.app.listPlans(false);
    const listed = plans.map(({ id, name, workspaceId, revisions }) => ({
      id,
      name,
      workspaceId,
      revisions: revisions.map((head) => ({
        id: head.id,
        sequence: head.sequence,
        anchorQuarter: formatQuarter(head.anchorQuarter),
        state: head.state,
      })),
    }));
    await reply.header('cache-control', 'no-cache').send(listed);
  }

  @Get(':planId/plan.json')
  async planDocument(
    @Param('planId') planId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const whole = await this.app.readWholePlan(planId);
    if (!whole) return void sendProblem(reply, { kind: 'unknownPlan', planId });
    const hash = createHash('sha256');
    for (const piece of stringifyPlanDocument(whole)) hash.update(piece);
    const etag = `"${hash.digest('base64url').slice(0, 27)}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) return void reply.code(304).send();
    reply.header('content-type', 'application/json; charset=utf-8');
    await reply.send(Readable.from(stringifyPlanDocument(whole), { objectMode: false }));
  }

  @Get(':planId/comparison.json')
  async comparison(
    @Param('planId') planId: string,
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.between('comparison', { planId, from, to, request, reply }, async (first, last) => {
      const compared = await this.app.compareRevisions(planId, first, last);
      if (compared.kind !== 'compared') return compared;
      const published = isPublished(compared.from) && isPublished(compared.to);
      return { kind: 'made', text: JSON.stringify(compared.comparison), published };
    });
  }

  @Get(':planId/cumulative.json')
  async cumulative(
    @Param('planId') planId: string,
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.between('cumulative', { planId, from, to, request, reply }, async (first, last) => {
      const run = await this.app.cumulate(planId, first, last);
      if (run.kind !== 'cumulated') return run;
      return { kind: 'made', text: JSON.stringify(run.cumulative), published: run.published };
    });
  }

  /** A document of a run of revisions: ready bytes when they are there, else made, and kept when it never changes. */
  private async between(
    name: string,
    asked: {
      readonly planId: string;
      readonly from: string | undefined;
      readonly to: string | undefined;
      readonly request: FastifyRequest;
      readonly reply: FastifyReply;
    },
    make: (from: string, to: string) => Promise<Made>,
  ): Promise<void> {
    const { planId, from, to, request, reply } = asked;
    if (typeof from !== 'string' || from === '')
      return void sendProblem(reply, { kind: 'missingParameter', name: 'from' });
    if (typeof to !== 'string' || to === '')
      return void sendProblem(reply, { kind: 'missingParameter', name: 'to' });
    const settings = await this.app.readSettings(planId);
    if (!settings) return void sendProblem(reply, { kind: 'unknownPlan', planId });
    const key = documentKey(name, planId, { from, to }, settings);
    const ready = await this.documents.find(key);
    if (ready) return void (await sendPublished(request, reply, ready));
    const made = await make(from, to);
    if (made.kind !== 'made') return void sendProblem(reply, made);
    if (made.published)
      return void (await sendPublished(request, reply, this.documents.keep(key, planId, made.text)));
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(made.text);
  }
}
