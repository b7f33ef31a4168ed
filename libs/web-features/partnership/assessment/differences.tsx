import {
  ASSESSMENT_SIDE_LABELS,
  findingDifferences,
  INFLUENCE_LABELS,
  LIMITING_ATTRIBUTE_LABELS,
  PARTNER_LEVEL_LABELS,
  RELATIONSHIP_LEVEL_LABELS,
  type Assessment,
  type LimitingAttribute,
  type OrganisationFinding,
  type RelationshipFinding,
} from '@northing/domain';
import { counted } from '../../words/numbers.js';

/** One thing the sides say differently. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly it: string;
  readonly business: string;
}

/** What both sides say differently; nothing until both are in. */
export function differencesOf(assessment: Assessment): readonly Difference[] {
  const fields = findingDifferences(assessment);
  if (assessment.instrument === 'relationshipMaturity') {
    const { it, business } = assessment.sides;
    return !it || !business
      ? []
      : fields.map((field) => ({
          ...{ field, label: field === 'level' ? 'Level' : 'Intended level' },
          ...{ it: relationshipText(it, field), business: relationshipText(business, field) },
        }));
  }
  const { it, business } = assessment.sides;
  if (!it || !business) return [];
  return fields.map((field) => ({
    ...{ field, label: organisationLabel(field) },
    ...{ it: organisationText(it, field), business: organisationText(business, field) },
  }));
}

function relationshipText({ level, intendedLevel }: RelationshipFinding, field: string): string {
  const value = field === 'level' ? level : intendedLevel;
  return value === null ? 'Not said' : (RELATIONSHIP_LEVEL_LABELS[value - 1] ?? String(value));
}

function organisationLabel(field: string): string {
  if (field === 'level') return 'Level';
  if (field === 'externalFactors') return 'From outside';
  return LIMITING_ATTRIBUTE_LABELS[field as LimitingAttribute];
}

function organisationText(finding: OrganisationFinding, field: string): string {
  if (field === 'level') return PARTNER_LEVEL_LABELS[finding.level];
  if (field === 'externalFactors') return finding.externalFactors ?? 'Nothing named';
  const rated = finding.attributes.find(({ attribute }) => attribute === field);
  return rated ? `${rated.rating} of 5, ${INFLUENCE_LABELS[rated.influence].toLowerCase()}` : 'Not rated';
}

/** Where the sides differ, beside each other. */
export function Differences({ assessment }: { readonly assessment: Assessment }) {
  const rows = differencesOf(assessment);
  if (rows.length === 0) return <p>Both sides found the same.</p>;
  return (
    <div className="assess-differences">
      <p>Both sides differ in {counted(rows.length, 'answer')}.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">{ASSESSMENT_SIDE_LABELS.it}</th>
            <th scope="col">{ASSESSMENT_SIDE_LABELS.business}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, label, it, business }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{it}</td>
              <td>{business}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
