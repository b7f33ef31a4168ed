import type { RecordFailure } from '@northing/application';
import type {
  Assessment,
  AssessmentSide,
  AttributeRating,
  FiscalQuarter,
  PartnerLevel,
} from '@northing/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../access/result.js';
import { Optional, Required } from '../schema/field.js';
import { LimitingAttributeEnum, PartnerLevelEnum } from '../schema/metric-enums.js';
import {
  AssessmentSideEnum,
  AssessmentStateEnum,
  InfluenceEnum,
  InstrumentEnum,
} from '../schema/partnership-enums.js';
import { Day, Quarter } from '../schema/scalars.js';
import { RECORD_FAILURES } from './engagement.object.js';

@ObjectType('AttributeRating', { description: 'How much an attribute helps or limits a unit.' })
export class AttributeRatingObject implements AttributeRating {
  @Required(() => LimitingAttributeEnum, 'The attribute.') readonly attribute!: AttributeRating['attribute'];
  @Required(() => Int, '1 blocks, 5 helps.') readonly rating!: number;
  @Required(() => InfluenceEnum, 'Who can change it.') readonly influence!: AttributeRating['influence'];
}

@ObjectType({ isAbstract: true })
abstract class FindingObject {
  @Optional(() => PartnerLevelEnum, 'How the unit works with IT; null with the other instrument.')
  readonly partnerLevel!: PartnerLevel | null;
  @Optional(() => [AttributeRatingObject], 'What limits it; null with the other instrument.')
  readonly attributes!: readonly AttributeRatingObject[] | null;
  @Optional(() => String, 'What comes from outside, such as a merger.')
  readonly externalFactors!: string | null;
  @Optional(() => Int, 'Relationship maturity, 1 to 5; null with the other instrument.')
  readonly relationshipLevel!: number | null;
  @Optional(() => Int, 'The relationship maturity that is meant to be reached.')
  readonly intendedLevel!: number | null;
}

@ObjectType('SideFinding', { description: 'What one side found by itself.' })
export class SideFindingObject extends FindingObject {
  @Required(() => ID, 'The person.') readonly byId!: string;
  @Required(() => Day, 'When.') readonly on!: string;
}

@ObjectType('AssessmentSides', { description: 'What each side found by itself.' })
export class AssessmentSidesObject {
  @Optional(() => SideFindingObject, 'The IT side’s; null as long as there is none.')
  readonly it!: SideFindingObject | null;
  @Optional(() => SideFindingObject, 'The business side’s; null as long as there is none.')
  readonly business!: SideFindingObject | null;
}

@ObjectType('AgreementProposal', { description: 'What one side proposes to agree on.' })
export class AgreementProposalObject extends SideFindingObject {
  @Required(() => AssessmentSideEnum, 'The side that proposes.') readonly side!: AssessmentSide;
}

@ObjectType('Assessment', { description: 'How a unit and IT stand to each other in a quarter.' })
export class AssessmentObject
  extends FindingObject
  implements Pick<Assessment, 'id' | 'businessUnitId' | 'quarter' | 'state' | 'instrument'>
{
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => InstrumentEnum, 'What is assessed.') readonly instrument!: Assessment['instrument'];
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => AssessmentStateEnum, 'Whether both sides agree.') readonly state!: Assessment['state'];
  @Required(() => AssessmentSidesObject, 'What each side found.') readonly sides!: AssessmentSidesObject;
  @Optional(() => AgreementProposalObject, 'What is or was proposed to agree on.')
  readonly proposal!: AgreementProposalObject | null;
  @Required(
    () => [String],
    'On what both sides differ: `level`, `intendedLevel`, `externalFactors` or an attribute.',
  )
  readonly differences!: readonly string[];
}

@ObjectType('AssessmentSaved', { description: 'An assessment was kept.' })
export class AssessmentSavedObject {
  readonly kind!: 'assessmentSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => AssessmentObject, 'The assessment as it is now.') readonly assessment!: AssessmentObject;
}

export const AssessmentResult = resultOf<RecordFailure['kind']>(
  'AssessmentResult',
  'The assessment, or why nothing was kept.',
  { assessmentSaved: AssessmentSavedObject },
  RECORD_FAILURES,
);
