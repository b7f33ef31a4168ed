import {
  INFLUENCE_LABELS,
  LIMITING_ATTRIBUTE_LABELS,
  PARTNER_LEVEL_LABELS,
  RELATIONSHIP_LEVEL_LABELS,
  type Assessment,
} from '@northing/domain';
import { FactList } from '@northing/web-ui';

/** What an assessment says: what is proposed to agree on, or what was agreed. */
export function FindingFacts({ assessment }: { readonly assessment: Assessment }) {
  if (assessment.instrument === 'relationshipMaturity') {
    const { level, intendedLevel } = assessment;
    return (
      <FactList
        facts={[
          { label: 'Level', value: RELATIONSHIP_LEVEL_LABELS[level - 1] },
          {
            label: 'Intended',
            value: intendedLevel === null ? 'Not said' : RELATIONSHIP_LEVEL_LABELS[intendedLevel - 1],
          },
        ]}
      />
    );
  }
  const { level, attributes, externalFactors } = assessment;
  return (
    <FactList
      facts={[
        { label: 'Level', value: PARTNER_LEVEL_LABELS[level] },
        ...attributes.map(({ attribute, rating, influence }) => ({
          label: LIMITING_ATTRIBUTE_LABELS[attribute],
          value: `${rating} of 5, ${INFLUENCE_LABELS[influence].toLowerCase()}`,
        })),
        { label: 'From outside', value: externalFactors ?? 'Nothing named' },
      ]}
    />
  );
}
