import {
  INFLUENCE_LABELS,
  LIMITING_ATTRIBUTE_LABELS,
  PARTNER_LEVEL_LABELS,
  quarterLabel,
  valuePotentials,
  type AttributeRating,
  type OrganisationAssessment,
  type ValuePotential,
} from '@northing/domain';
import { DataTable, FactList, StatusChip, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { counted, sentenceList } from '../../words/numbers.js';
import { UnitCard } from './unit-card.js';
import { ofUnit, type UnitFacts } from './unit-facts.js';

/** What limits the unit, and how far it can go. */
export function PotentialSection({ facts }: { readonly facts: UnitFacts }) {
  const own = useMemo(() => ofUnit(facts.records.assessments, facts), [facts]);
  const potentials = useMemo(() => valuePotentials(own).toSorted((a, b) => b.quarter - a.quarter), [own]);
  const [latest, ...earlier] = potentials;
  const assessment = own.find(({ id }) => id === latest?.assessmentId);
  if (!latest || assessment?.instrument !== 'organisationPartnerMaturity') {
    return (
      <UnitCard title="Partner maturity and potential">
        <p className="partner-none">
          – Nothing agreed yet: both sides assess what limits the unit, then agree on it.
        </p>
      </UnitCard>
    );
  }
  return (
    <UnitCard title="Partner maturity and potential">
      <PotentialFacts potential={latest} assessment={assessment} />
      <DataTable
        caption="What limits the unit"
        columns={columnsOf(latest)}
        rows={assessment.attributes}
        rowId={({ attribute }) => attribute}
      />
      {earlier.length > 0 && (
        <p className="partner-none">
          {`Earlier: ${earlier
            .map(
              ({ quarter, level, reachablePotential }) =>
                `${quarterLabel(quarter)} ${PARTNER_LEVEL_LABELS[level]}, reachable ${PARTNER_LEVEL_LABELS[reachablePotential]}`,
            )
            .join('; ')}.`}
        </p>
      )}
    </UnitCard>
  );
}

interface PotentialFactsProps {
  readonly potential: ValuePotential;
  readonly assessment: OrganisationAssessment;
}

function PotentialFacts({ potential, assessment: { externalFactors } }: PotentialFactsProps) {
  const { quarter, level, maximumValuePotential, reachablePotential, bindingAttributes } = potential;
  return (
    <FactList
      facts={[
        { label: 'Level', value: `${PARTNER_LEVEL_LABELS[level]}, agreed for ${quarterLabel(quarter)}` },
        { label: 'Potential', value: PARTNER_LEVEL_LABELS[maximumValuePotential] },
        { label: 'Reachable', value: reachableText(reachablePotential) },
        { label: 'Headroom', value: headroomText(potential) },
        {
          label: 'Bound by',
          value:
            bindingAttributes.length === 0
              ? 'Nothing'
              : sentenceList(bindingAttributes.map((each) => LIMITING_ATTRIBUTE_LABELS[each])),
        },
        { label: 'From outside', value: externalFactors ?? 'Nothing named' },
      ]}
    />
  );
}

function reachableText(level: ValuePotential['reachablePotential']): string {
  return `${PARTNER_LEVEL_LABELS[level]}, if all that can be changed or influenced is`;
}

export function headroomText({ headroom, inconsistent }: Pick<ValuePotential, 'headroom' | 'inconsistent'>) {
  if (inconsistent) {
    return (
      <StatusChip tone="risk">
        {counted(-headroom, 'level')} above what the attributes allow: inconsistent
      </StatusChip>
    );
  }
  return headroom === 0 ? 'None: it stands where its attributes allow' : counted(headroom, 'level');
}

function columnsOf({ bindingAttributes }: ValuePotential): readonly DataColumn<AttributeRating>[] {
  return [
    {
      ...{ id: 'attribute', header: 'Attribute', rowHeader: true },
      value: ({ attribute }) => LIMITING_ATTRIBUTE_LABELS[attribute],
    },
    {
      ...{ id: 'rating', header: 'Rating', align: 'end' as const },
      value: ({ rating }) => rating,
      cell: ({ rating }) => `${rating} of 5`,
    },
    { id: 'influence', header: 'Influence', value: ({ influence }) => INFLUENCE_LABELS[influence] },
    {
      ...{ id: 'binding', header: 'Binds' },
      value: ({ attribute }) => (bindingAttributes.includes(attribute) ? 'Binds' : ''),
      cell: ({ attribute }) =>
        bindingAttributes.includes(attribute) ? <StatusChip tone="risk">Binds</StatusChip> : '–',
    },
  ];
}
