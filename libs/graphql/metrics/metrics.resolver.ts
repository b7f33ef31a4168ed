import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import { revisionObject } from '../revision/plan.js';
import { PlanObject } from '../revision/plan.object.js';
import { RevisionObject } from '../revision/revision.object.js';
import { RevisionFiguresObject } from './figures.object.js';
import { RevisionMixObject } from './funding-mix.object.js';
import { figuresObject, metricsOfRecords, metricsOfRevision } from './metrics.js';
import { RecordsMetricsObject } from './records-metrics.object.js';
import { RevisionMetricsObject } from './revision-metrics.object.js';

@Resolver(() => RevisionObject)
export class RevisionMetricsResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => RevisionMetricsObject, { description: 'Every figure that it alone decides.' })
  metrics(@Parent() { planId, id }: RevisionObject): Promise<RevisionMetricsObject> {
    return metricsOfRevision(this.app, planId, id);
  }
}

@Resolver(() => PlanObject)
export class PlanMetricsResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => [RevisionFiguresObject], {
    description: 'Its headline figures, one entry a revision that was not abandoned, in order.',
  })
  async figures(@Parent() { id }: PlanObject): Promise<RevisionFiguresObject[]> {
    return (await this.app.listFigures(id)).map((each) => figuresObject(id, each));
  }

  @ResolveField(() => [RevisionMixObject], {
    description: 'What its planned cost is made of, one entry a revision that was not abandoned, in order.',
  })
  async fundingMix(@Parent() { id }: PlanObject): Promise<RevisionMixObject[]> {
    const mixes = await this.app.listMixes(id);
    return mixes.map(({ revision, years }) => ({ revision: revisionObject(id, revision), years }));
  }

  @ResolveField(() => RecordsMetricsObject, { description: 'What its records say.' })
  recordsMetrics(@Parent() { id }: PlanObject): Promise<RecordsMetricsObject> {
    return metricsOfRecords(this.app, id);
  }
}
