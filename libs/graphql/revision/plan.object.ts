import type { PlanSummary } from '@northing/application';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, Edge } from '../schema/connection.js';
import { Optional, Required } from '../schema/field.js';
import { InsightObject } from './insight.object.js';
import { RevisionObject } from './revision.object.js';

@ObjectType('Plan', { description: 'A maintained roadmap: one revision follows the other.' })
export class PlanObject implements Omit<PlanSummary, 'workspaceId'> {
  @Required(() => ID, 'Northing’s own id, unique everywhere.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Optional(() => String, 'When it was archived (ISO 8601); null while it is in use.')
  readonly archivedAt!: string | null;
  @Required(() => [RevisionObject], 'Its revisions, in order.')
  readonly revisions!: readonly RevisionObject[];
}

@ObjectType('RevisionStep', {
  description: 'What the step from one revision to the next did, in items with one mark each.',
})
export class RevisionStepObject {
  @Required(() => RevisionObject, 'The earlier revision.') readonly from!: RevisionObject;
  @Required(() => RevisionObject, 'The later revision.') readonly to!: RevisionObject;
  @Required(() => Int, 'Items added.') readonly added!: number;
  @Required(() => Int, 'Items removed.') readonly removed!: number;
  @Required(() => Int, 'Items moved in time.') readonly moved!: number;
  @Required(() => Int, 'Items changed by any other decision.') readonly rescoped!: number;
}

@ObjectType('InsightEdge', { description: 'A place in the list of insights.' })
export class InsightEdgeObject extends Edge(InsightObject, 'The insight.') {}

@ObjectType('InsightConnection', { description: 'Insights, page by page.' })
export class InsightConnectionObject extends Connection(InsightEdgeObject) {}
