import { useMemo } from 'react';
import { Link } from 'react-router';
import { registerAddress } from '../../address/register-view.js';
import { unitOf } from '../../plan/plan-frame.js';
import { usePlan } from '../../shell/plan-context.js';
import { counted } from '../../words/numbers.js';
import { GapTable, OwnerTable } from '../owners-list.js';
import { gapRows, ownerRows } from '../ownership.js';
import { UnitCard } from './unit-card.js';
import type { UnitFacts } from './unit-facts.js';

/** Who of the unit owns what, and what has no two owners who differ. */
export function OwnershipSection({ facts: { unitId, context } }: { readonly facts: UnitFacts }) {
  const plan = usePlan();
  const { content } = context.index;
  const gaps = useMemo(
    () => gapRows(content.enablers).filter(({ enabler }) => unitOf(enabler, plan.people) === unitId),
    [content, plan, unitId],
  );
  const owners = useMemo(
    () => ownerRows(content, plan.people).filter((each) => each.unitId === unitId),
    [content, plan, unitId],
  );
  return (
    <UnitCard
      title="Joint ownership"
      action={
        <Link
          className="partner-onward"
          to={registerAddress({ plan: plan.id, list: 'owners', unit: unitId })}
        >
          Ownership in full
        </Link>
      }
    >
      <p className="partner-none">
        {gaps.length === 0
          ? 'All open work of the unit has a business and an IT owner who differ.'
          : `${counted(gaps.length, 'open enabler')} without two owners who differ.`}
      </p>
      {gaps.length > 0 && <GapTable rows={gaps} />}
      <OwnerTable rows={owners} plan={plan} />
    </UnitCard>
  );
}
