import {
  LIMITING_ATTRIBUTES,
  type Assessment,
  type AttributeRating,
  type OrganisationFinding,
  type RelationshipFinding,
} from '../records/records.js';
import { LIMITING_ATTRIBUTE_LABELS } from '../records/record-labels.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';
import { flaw } from './record-refusal.js';

/** What is found with one of the two instruments. */
export type AssessmentFinding =
  | ({ readonly instrument: 'organisationPartnerMaturity' } & OrganisationFinding)
  | ({ readonly instrument: 'relationshipMaturity' } & RelationshipFinding);

/** What keeps a finding from being kept [A2]. */
export function findingFlaws(finding: AssessmentFinding): readonly FieldFlaw[] {
  return finding.instrument === 'organisationPartnerMaturity'
    ? LIMITING_ATTRIBUTES.flatMap((attribute) => ratingFlaws(attribute, finding.attributes))
    : levelFlaws(finding);
}

function ratingFlaws(
  attribute: AttributeRating['attribute'],
  attributes: readonly AttributeRating[],
): readonly FieldFlaw[] {
  const field = `attributes.${attribute}`;
  const label = LIMITING_ATTRIBUTE_LABELS[attribute];
  const given = attributes.filter((each) => each.attribute === attribute);
  const isOnScale = given.every(({ rating }) => isOneToFive(rating));
  return [
    ...flaw(field, given.length === 0 || !isOnScale, `Rate “${label}” from 1 to 5.`),
    ...flaw(field, given.length > 1, `“${label}” is rated more than once.`),
  ];
}

function levelFlaws({ level, intendedLevel }: RelationshipFinding): readonly FieldFlaw[] {
  return [
    ...flaw('level', !isOneToFive(level), 'Choose a level from 1 to 5.'),
    ...flaw(
      'intendedLevel',
      intendedLevel !== null && !isOneToFive(intendedLevel),
      'Choose an intended level from 1 to 5, or none.',
    ),
  ];
}

function isOneToFive(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

/** On what both sides differ: `level`, `externalFactors`, `intendedLevel` or an attribute; nothing until both are in. */
export function findingDifferences(assessment: Assessment): readonly string[] {
  if (assessment.instrument === 'organisationPartnerMaturity') {
    const { it, business } = assessment.sides;
    return it && business ? organisationDifferences(it, business) : [];
  }
  const { it, business } = assessment.sides;
  if (!it || !business) return [];
  return (['level', 'intendedLevel'] as const).filter((field) => it[field] !== business[field]);
}

function organisationDifferences(it: OrganisationFinding, business: OrganisationFinding): readonly string[] {
  const rated = ({ attributes }: OrganisationFinding, wanted: AttributeRating['attribute']) => {
    const found = attributes.find(({ attribute }) => attribute === wanted);
    return found ? `${found.rating} ${found.influence}` : null;
  };
  return [
    ...(['level', 'externalFactors'] as const).filter((field) => it[field] !== business[field]),
    ...LIMITING_ATTRIBUTES.filter((attribute) => rated(it, attribute) !== rated(business, attribute)),
  ];
}
