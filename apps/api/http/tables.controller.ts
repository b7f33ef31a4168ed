import type { TableRequest } from '@northing/application';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendProblem } from '../server/problem.js';
import { WORKER } from '../server/tokens.js';
import type { WorkerThread } from '../worker/worker-thread.js';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

@Controller('api/plans/:planId')
export class TablesController {
  constructor(@Inject(WORKER) private readonly worker: WorkerThread) {}

  @Get('revisions/:rev/table.xlsx')
  revisionWorkbook(
    @Param('planId') planId: string,
    @Param('rev') rev: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send({ what: 'revision', planId, rev, format: 'xlsx' }, reply);
  }

  @Get('revisions/:rev/table.csv')
  revisionText(
    @Param('planId') planId: string,
    @Param('rev') rev: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send({ what: 'revision', planId, rev, format: 'csv' }, reply);
  }

  @Get('comparison.xlsx')
  comparisonWorkbook(
    @Param('planId') planId: string,
    @Query() { from, to }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sendComparison(planId, { from, to, format: 'xlsx' }, reply);
  }

  @Get('comparison.csv')
  comparisonText(
    @Param('planId') planId: string,
    @Query() { from, to }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sendComparison(planId, { from, to, format: 'csv' }, reply);
  }

  @Get('revisions/:rev/budget.xlsx')
  revisionBudget(
    @Param('planId') planId: string,
    @Param('rev') rev: string,
    @Query() { year }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sendBudget(planId, { kind: 'revision', rev }, year, reply);
  }

  @Get('scenarios/:scenarioId/budget.xlsx')
  scenarioBudget(
    @Param('planId') planId: string,
    @Param('scenarioId') scenarioId: string,
    @Query() { year }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sendBudget(planId, { kind: 'scenario', scenarioId }, year, reply);
  }

  private async sendBudget(
    planId: string,
    of: Extract<TableRequest, { readonly what: 'budget' }>['of'],
    year: unknown,
    reply: FastifyReply,
  ): Promise<void> {
    if (typeof year !== 'string' || !/^\d{4}$/.test(year))
      return void sendProblem(reply, { kind: 'missingParameter', name: 'year' });
    return this.send({ what: 'budget', planId, of, fiscalYear: Number(year), format: 'xlsx' }, reply);
  }

  private async sendComparison(
    planId: string,
    { from, to, format }: { readonly from: unknown; readonly to: unknown; readonly format: 'xlsx' | 'csv' },
    reply: FastifyReply,
  ): Promise<void> {
    if (typeof from !== 'string' || from === '')
      return void sendProblem(reply, { kind: 'missingParameter', name: 'from' });
    if (typeof to !== 'string' || to === '')
      return void sendProblem(reply, { kind: 'missingParameter', name: 'to' });
    return this.send({ what: 'comparison', planId, from, to, format }, reply);
  }

  private async send(request: TableRequest, reply: FastifyReply): Promise<void> {
    const made = await this.worker.run('table', request);
    if (made.kind !== 'table') return void sendProblem(reply, made);
    const name = encodeURIComponent(made.fileName);
    void reply
      .header('content-type', TYPES[request.format])
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('cache-control', 'private, no-cache')
      .send(Buffer.from(made.bytes));
  }
}
