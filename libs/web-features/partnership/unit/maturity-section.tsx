import { quarterLabel, RELATIONSHIP_LEVEL_LABELS } from '@northing/domain';
import { LevelSteps } from '@northing/web-ui';
import { useMemo } from 'react';
import { LevelNow } from '../units-section.js';
import { unitLevels } from '../unit-levels.js';
import { openAssessments } from './open-assessments.js';
import { UnitCard } from './unit-card.js';
import type { UnitFacts } from './unit-facts.js';

/** How the relationship came to where it is, and what both sides still have to agree on. */
export function MaturitySection({ facts }: { readonly facts: UnitFacts }) {
  const { unitId, name, records, last } = facts;
  const maturity = useMemo(() => unitLevels(records.assessments, unitId, last), [records, unitId, last]);
  const open = openAssessments(records.assessments, facts);
  return (
    <UnitCard title="Relationship maturity">
      <div>
        <p className="unit-now">
          <LevelNow maturity={maturity} />
        </p>
        <LevelSteps
          label={name}
          run={maturity}
          names={RELATIONSHIP_LEVEL_LABELS}
          intended={maturity.intended}
        />
        <p className="partner-none">
          {`${quarterLabel(maturity.first)} to ${quarterLabel(last)}, Ad hoc (low) to Strategic Partner (high). `}
          {maturity.intended === null
            ? 'No intended level is agreed.'
            : `Intended: ${RELATIONSHIP_LEVEL_LABELS[maturity.intended - 1]}.`}
        </p>
      </div>
      {open.length > 0 && (
        <ul className="unit-list">
          {open.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </UnitCard>
  );
}
