import type { ChangeEntity, EvidenceReuse, InsightReuse } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangeEntityEnum } from '../schema/enums.js';
import { Required } from '../schema/field.js';

@ObjectType('ReplannedItem', { description: 'Something that was re-planned.' })
export class ReplannedItemObject {
  @Required(() => ChangeEntityEnum, 'What kind of thing it is.') readonly entityType!: ChangeEntity;
  @Required(() => ID, 'Which.') readonly entityId!: string;
}

@ObjectType('InsightReuse', { description: 'How much of the re-planning of a span one insight backs.' })
export class InsightReuseObject implements Omit<InsightReuse, 'items'> {
  /** The plan it belongs to; not a field of the schema. */
  readonly planId!: string;
  @Required(() => ID, 'The insight.') readonly insightId!: string;
  @Required(() => Int, 'Change records that cite it.') readonly records!: number;
  @Required(() => Float, 'Of all records that cite anything, 0 to 1.') readonly share!: number;
  @Required(() => [ReplannedItemObject], 'What was re-planned on its account.')
  readonly items!: readonly ReplannedItemObject[];
}

@ObjectType('EvidenceReuse', { description: 'Which insight backs how much of the re-planning of a span.' })
export class EvidenceReuseObject implements Omit<EvidenceReuse, 'insights'> {
  readonly kind!: 'reused';
  @Required(() => Int, 'Change records of the span, the latest of each field.') readonly records!: number;
  @Required(() => Int, 'Of these, with evidence.') readonly withEvidence!: number;
  @Required(() => [InsightReuseObject], 'The most used first.')
  readonly insights!: readonly InsightReuseObject[];
}
