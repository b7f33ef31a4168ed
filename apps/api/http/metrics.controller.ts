import { isPublished, measureKey, type Application, type ReadyDocuments } from '@northing/application';
import { APPLICATION } from '@northing/graphql';
import { metricsDocument, recordsMetricsDocument } from '@northing/interchange';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../server/problem.js';
import { DOCUMENTS } from '../server/tokens.js';
import { sendChanging, sendPublished } from './published.js';

@Controller('api/plans')
export class MetricsController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(DOCUMENTS) private readonly documents: ReadyDocuments,
  ) {}

  @Get(':planId/revisions/:rev/metrics.json')
  async metrics(
    @Param('planId') planId: string,
    @Param('rev') rev: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const settings = await this.app.readSettings(planId);
    if (!settings) return void sendProblem(reply, { kind: 'unknownPlan', planId });
    const key = measureKey('metrics', planId, [rev], settings);
    const ready = await this.documents.find(key);
    if (ready) return void (await sendPublished(request, reply, ready));
    const measured = await this.app.measureRevision(planId, rev);
    if (measured.kind !== 'measured') return void sendProblem(reply, measured);
    const text = JSON.stringify(metricsDocument(measured.metrics));
    if (!isPublished(measured.head)) return void (await sendChanging(request, reply, text));
    await sendPublished(request, reply, this.documents.keep(key, planId, text));
  }

  @Get(':planId/records-metrics.json')
  async recordsMetrics(
    @Param('planId') planId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const measured = await this.app.measureRecords(planId);
    if (measured.kind !== 'measured') return void sendProblem(reply, measured);
    await sendChanging(request, reply, JSON.stringify(recordsMetricsDocument(measured.metrics)));
  }
}
