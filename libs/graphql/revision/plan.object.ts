import type { PlanSummary, UnitRecords } from '@northing/application';
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

@ObjectType('UnitRecords', { description: 'How many records of each kind speak of a business unit.' })
export class UnitRecordsObject implements UnitRecords {
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => Int, 'Strategic conversations.') readonly engagements!: number;
  @Required(() => Int, 'Assessments of partner or relationship maturity.') readonly assessments!: number;
  @Required(() => Int, 'Business needs brought forward.') readonly demandRequests!: number;
  @Required(() => Int, 'Technology bought or run without IT.') readonly shadowItItems!: number;
  @Required(() => Int, 'What is being done to lift it.') readonly interventions!: number;
}

@ObjectType('InsightEdge', { description: 'A place in the list of insights.' })
export class InsightEdgeObject extends Edge(InsightObject, 'The insight.') {}

@ObjectType('InsightConnection', { description: 'Insights, page by page.' })
export class InsightConnectionObject extends Connection(InsightEdgeObject) {}
