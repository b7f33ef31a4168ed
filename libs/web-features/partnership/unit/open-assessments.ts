import { quarterLabel, type Assessment } from '@northing/domain';
import { ofUnit, type UnitFacts } from './unit-facts.js';

export const INSTRUMENT_LABELS = {
  relationshipMaturity: 'Relationship maturity',
  organisationPartnerMaturity: 'Partner maturity',
} satisfies Record<Assessment['instrument'], string>;

/** An assessment that both sides have not agreed on yet, and what it waits for. */
export interface OpenAssessment {
  readonly id: string;
  readonly text: string;
}

export function openAssessments(
  assessments: readonly Assessment[],
  facts: Pick<UnitFacts, 'unitId'>,
): readonly OpenAssessment[] {
  return ofUnit(assessments, facts)
    .filter(({ state }) => state === 'draft')
    .map((assessment) => {
      const { id, instrument, quarter } = assessment;
      return {
        id,
        text: `${INSTRUMENT_LABELS[instrument]} of ${quarterLabel(quarter)}: ${waitsFor(assessment)}`,
      };
    });
}

/** What has to happen next before it counts. */
export function waitsFor({ sides, proposal }: Pick<Assessment, 'sides' | 'proposal'>): string {
  if (!sides.it && !sides.business) return 'both sides have to give their finding.';
  if (!sides.it) return 'IT has to give its finding.';
  if (!sides.business) return 'the business side has to give its finding.';
  if (!proposal) return 'both sides are in; one of them proposes what to agree on.';
  return proposal.side === 'it' ? 'the business side has to accept.' : 'IT has to accept.';
}
