import type {
  Assessment,
  Engagement,
  GivenFinding,
  Intervention,
  OrganisationFinding,
  RelationshipFinding,
  ShadowItItem,
} from '@northing/domain';
import type {
  AssessmentItemFragment,
  EngagementItemFragment,
  PartnershipRecordsQuery,
} from '@northing/web-data';
import { requiredQuarter } from '../plan/read-content.js';

export type UnitRecords = NonNullable<PartnershipRecordsQuery['plan']>['unitRecords'][number];

/** A conversation with when its entry can no longer be changed. */
export interface LoggedEngagement extends Engagement {
  /** The first day on which it stays as it is. */
  readonly lockedOn: string;
  readonly isLocked: boolean;
}

/** All that was recorded of business and IT working together. */
export interface PartnershipRecords {
  readonly unitRecords: readonly UnitRecords[];
  readonly engagements: readonly LoggedEngagement[];
  readonly assessments: readonly Assessment[];
  readonly interventions: readonly Intervention[];
  readonly shadowItItems: readonly ShadowItItem[];
}

const NOTHING: PartnershipRecords = {
  ...{ unitRecords: [], engagements: [], assessments: [], interventions: [], shadowItItems: [] },
};

export function readPartnership({ plan }: PartnershipRecordsQuery): PartnershipRecords {
  if (!plan) return NOTHING;
  return {
    unitRecords: plan.unitRecords,
    engagements: plan.engagements.map(readEngagement),
    assessments: plan.assessments.map(readAssessment),
    interventions: plan.interventions,
    shadowItItems: plan.shadowItItems,
  };
}

export function readEngagement(item: EngagementItemFragment): LoggedEngagement {
  return { ...item, quarter: requiredQuarter(item.quarter) };
}

type Spoken = Pick<
  AssessmentItemFragment,
  'partnerLevel' | 'attributes' | 'externalFactors' | 'relationshipLevel' | 'intendedLevel'
>;

function organisation({ partnerLevel, attributes, externalFactors }: Spoken): OrganisationFinding {
  return { level: partnerLevel ?? 'reactive', attributes: attributes ?? [], externalFactors };
}

function relationship({ relationshipLevel, intendedLevel }: Spoken): RelationshipFinding {
  return { level: relationshipLevel ?? 0, intendedLevel };
}

type Given = Spoken & { readonly byId: string; readonly on: string };

function givenAs<F>(read: (spoken: Spoken) => F) {
  return (given: Given | null): GivenFinding<F> | null =>
    given && { ...read(given), byId: given.byId, on: given.on };
}

/** The API tells both instruments in one shape; which one it is decides what is read of it. */
export function readAssessment(item: AssessmentItemFragment): Assessment {
  const { id, businessUnitId, state } = item;
  const place = { id, businessUnitId, state, quarter: requiredQuarter(item.quarter) };
  return item.instrument === 'organisationPartnerMaturity'
    ? {
        ...{ ...place, instrument: item.instrument, ...organisation(item) },
        ...besides(item, givenAs(organisation)),
      }
    : {
        ...{ ...place, instrument: item.instrument, ...relationship(item) },
        ...besides(item, givenAs(relationship)),
      };
}

function besides<F>(
  { sides, proposal }: AssessmentItemFragment,
  read: (given: Given | null) => GivenFinding<F> | null,
) {
  const proposed = read(proposal);
  return {
    sides: { it: read(sides.it), business: read(sides.business) },
    proposal: proposal && proposed && { ...proposed, side: proposal.side },
  };
}
