import type { SideFinding } from '@northing/application';
import type {
  AssessmentFinding,
  AssessmentSide,
  AttributeRating,
  FiscalQuarter,
  PartnerLevel,
} from '@northing/domain';
import { ID, InputType, Int } from '@nestjs/graphql';
import { onlyOne } from '../edit/steps.js';
import { Optional, Required } from '../schema/field.js';
import { LimitingAttributeEnum, PartnerLevelEnum } from '../schema/metric-enums.js';
import { AssessmentSideEnum, InfluenceEnum } from '../schema/partnership-enums.js';
import { Quarter } from '../schema/scalars.js';

@InputType('AttributeRatingInput', { description: 'How much an attribute helps or limits the unit.' })
export class AttributeRatingInput implements AttributeRating {
  @Required(() => LimitingAttributeEnum, 'The attribute.') readonly attribute!: AttributeRating['attribute'];
  @Required(() => Int, '1 blocks, 5 helps.') readonly rating!: number;
  @Required(() => InfluenceEnum, 'Who can change it.') readonly influence!: AttributeRating['influence'];
}

@InputType('OrganisationFinding', { description: 'What is found of a unit’s partner maturity.' })
export class OrganisationFindingInput {
  @Required(() => PartnerLevelEnum, 'How the unit works with IT.') readonly level!: PartnerLevel;
  @Required(() => [AttributeRatingInput], 'All eight attributes, each once.')
  readonly attributes!: readonly AttributeRatingInput[];
  @Optional(() => String, 'What comes from outside, such as a merger.')
  readonly externalFactors?: string | null;
}

@InputType('RelationshipFinding', { description: 'What is found of the relationship.' })
export class RelationshipFindingInput {
  @Required(() => Int, '1 ad hoc to 5 strategic partner.') readonly level!: number;
  @Optional(() => Int, 'The level that is meant to be reached.') readonly intendedLevel?: number | null;
}

@InputType('AssessmentFinding', { description: 'What is found: exactly one of these.', isOneOf: true })
export class AssessmentFindingInput {
  @Optional(() => OrganisationFindingInput, 'The unit’s partner maturity.')
  readonly organisation?: OrganisationFindingInput;
  @Optional(() => RelationshipFindingInput, 'Its relationship maturity.')
  readonly relationship?: RelationshipFindingInput;
}

@InputType('AssessmentInput', { description: 'What one side found of a unit in a quarter.' })
export class AssessmentInput {
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => AssessmentSideEnum, 'The side that found it.') readonly side!: AssessmentSide;
  @Optional(() => OrganisationFindingInput, 'The unit’s partner maturity; this or `relationship`.')
  readonly organisation?: OrganisationFindingInput | null;
  @Optional(() => RelationshipFindingInput, 'Its relationship maturity; this or `organisation`.')
  readonly relationship?: RelationshipFindingInput | null;
}

type Of<K extends keyof AssessmentFindingInput> = NonNullable<AssessmentFindingInput[K]>;

const FINDINGS: { readonly [K in keyof AssessmentFindingInput]-?: (given: Of<K>) => AssessmentFinding } = {
  organisation: ({ level, attributes, externalFactors }) => {
    const factors = (externalFactors ?? '').trim();
    const ratings = attributes.map(({ attribute, rating, influence }) => ({ attribute, rating, influence }));
    return {
      ...{ instrument: 'organisationPartnerMaturity', level, attributes: ratings },
      externalFactors: factors === '' ? null : factors,
    };
  },
  relationship: ({ level, intendedLevel }) => {
    return { instrument: 'relationshipMaturity', level, intendedLevel: intendedLevel ?? null };
  },
};

/** Throws `GraphQLError` for what is none or both. */
export function assessmentFinding(input: AssessmentFindingInput): AssessmentFinding {
  const [name, given] = onlyOne(input);
  const read = FINDINGS[name] as (given: unknown) => AssessmentFinding;
  return read(given);
}

/** Throws as `assessmentFinding`. */
export function sideFinding({ organisation, relationship, ...place }: AssessmentInput): SideFinding {
  const finding = assessmentFinding({
    ...(organisation && { organisation }),
    ...(relationship && { relationship }),
  });
  return { ...place, finding };
}
