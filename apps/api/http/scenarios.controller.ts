import type { Application } from '@northing/application';
import { APPLICATION } from '@northing/graphql';
import { mergeDocument } from '@northing/interchange';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../server/problem.js';
import { sendChanging } from './published.js';

@Controller('api/plans')
export class ScenariosController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Get(':planId/scenarios/:scenarioId/merge.json')
  async merge(
    @Param('planId') planId: string,
    @Param('scenarioId') scenarioId: string,
    @Query('into') into: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (typeof into !== 'string' || into === '')
      return void sendProblem(reply, { kind: 'missingParameter', name: 'into' });
    const preview = await this.app.previewMerge(planId, scenarioId, into);
    if (preview.kind !== 'previewed') return void sendProblem(reply, preview);
    const { base, ours, merged } = preview;
    // A scenario may be edited, so the answer is asked anew each time.
    const document = mergeDocument({ base: base.id, ours: ours.id }, merged);
    await sendChanging(request, reply, JSON.stringify(document));
  }
}
