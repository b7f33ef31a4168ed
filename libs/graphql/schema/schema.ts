import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { CHANGE_OBJECTS } from '../compare/change.object.js';
import { ComparisonResolver, PlanComparisonResolver } from '../compare/comparison.resolver.js';
import { DemandMutationResolver, PlanDemandResolver } from '../demand/demand.resolver.js';
import {
  DraftMovedResolver,
  DraftMutationResolver,
  DraftResolver,
  PlanDraftResolver,
} from '../draft/draft.resolver.js';
import {
  EditConflictResolver,
  EditResolver,
  EditsSinceResolver,
  PlanEditsResolver,
} from '../edit/edit.resolver.js';
import { InsightMutationResolver, InsightResolver } from '../evidence/evidence.resolver.js';
import {
  InsightReuseResolver,
  PlanHistoryResolver,
  RevisionHistoryResolver,
} from '../history/history.resolver.js';
import { PlanLifeResolver } from '../import/plan-life.resolver.js';
import { PlanMetricsResolver, RevisionMetricsResolver } from '../metrics/metrics.resolver.js';
import { AssessmentMutationResolver } from '../partnership/assessment.resolver.js';
import { EngagementMutationResolver } from '../partnership/engagement.resolver.js';
import { InterventionMutationResolver } from '../partnership/intervention.resolver.js';
import { PlanPartnershipResolver } from '../partnership/partnership.resolver.js';
import { ShadowItMutationResolver } from '../partnership/shadow-it.resolver.js';
import { PlanReviewResolver, ReviewMutationResolver } from '../review/review.resolver.js';
import { PlanResolver } from '../revision/plan.resolver.js';
import { ChangeRecordResolver, RevisionResolver } from '../revision/revision.resolver.js';
import { MergeMutationResolver, PlanMergeResolver } from '../scenario/merge.resolver.js';
import {
  PlanScenarioResolver,
  ScenarioMutationResolver,
  ScenarioResolver,
} from '../scenario/scenario.resolver.js';
import { WorkspaceMutationResolver, WorkspaceResolver } from '../settings/settings.resolver.js';
import { PlanChangedResolver } from '../together/plan-changed.resolver.js';
import { PlanTogetherResolver, TogetherMutationResolver } from '../together/together.resolver.js';
import { Day, MappingDocument, Quarter } from './scalars.js';

/** Everything that answers fields of the schema. */
export const RESOLVERS = [
  PlanResolver,
  RevisionResolver,
  ChangeRecordResolver,
  PlanComparisonResolver,
  ComparisonResolver,
  PlanMetricsResolver,
  RevisionMetricsResolver,
  PlanHistoryResolver,
  RevisionHistoryResolver,
  InsightReuseResolver,
  PlanLifeResolver,
  PlanDraftResolver,
  DraftResolver,
  DraftMovedResolver,
  DraftMutationResolver,
  PlanEditsResolver,
  EditsSinceResolver,
  EditConflictResolver,
  EditResolver,
  PlanReviewResolver,
  ReviewMutationResolver,
  PlanScenarioResolver,
  ScenarioResolver,
  ScenarioMutationResolver,
  PlanMergeResolver,
  MergeMutationResolver,
  InsightResolver,
  InsightMutationResolver,
  PlanDemandResolver,
  DemandMutationResolver,
  PlanPartnershipResolver,
  EngagementMutationResolver,
  AssessmentMutationResolver,
  InterventionMutationResolver,
  ShadowItMutationResolver,
  PlanTogetherResolver,
  TogetherMutationResolver,
  PlanChangedResolver,
  WorkspaceResolver,
  WorkspaceMutationResolver,
];

/** Types that only an interface leads to. */
export const ORPHANED_TYPES = Object.values(CHANGE_OBJECTS);

export const SCALARS = [Quarter, Day, MappingDocument];

/** The schema as the decorated classes describe it, without a running server. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  return app.get(GraphQLSchemaFactory).create(RESOLVERS, { orphanedTypes: ORPHANED_TYPES });
}

/** The text of `schema.graphql`: sorted, so that a change of it is a change of the API. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
