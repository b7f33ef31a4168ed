import { DISPOSITION_LABELS, type ShadowItExposure, type UnmanagedItem } from '@northing/domain';
import { buttonClass, DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { registerAddress } from '../address/register-view.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { nextStep } from './next-step.js';

/** As many as stand beside the sourcing; the register has all. */
const SHOWN = 4;

/** Technology that units bought or run around IT, the dearest first. */
export function OutsideSection({ exposure: { items } }: { readonly exposure: ShadowItExposure }) {
  const plan = usePlan();
  const columns = useMemo(() => columnsOf(plan), [plan]);
  return (
    <section className="partner-card" aria-labelledby="partner-outside">
      <header className="partner-card__head">
        <h2 id="partner-outside">Found outside the plan</h2>
        <Link
          className={buttonClass({ size: 'sm' })}
          to={registerAddress({ plan: plan.id, list: 'shadowIt' })}
        >
          {items.length > SHOWN ? `All ${items.length}` : 'Register'}
        </Link>
      </header>
      <DataTable
        caption="The dearest services outside the plan"
        columns={columns}
        rows={items.slice(0, SHOWN)}
        rowId={({ id }) => id}
        empty={
          <p className="partner-card__body partner-none">
            Nothing outside the plan is known; that is worth as much as the last search for it.
          </p>
        }
      />
    </section>
  );
}

function columnsOf({ units, money }: PlanFrame): readonly DataColumn<UnmanagedItem>[] {
  return [
    { id: 'name', header: 'Service', rowHeader: true, value: ({ name }) => name },
    { id: 'unit', header: 'Business unit', value: ({ businessUnitId }) => nameOf(units, businessUnitId) },
    {
      ...{ id: 'cost', header: 'Per year', align: 'end' as const },
      value: ({ annualCost }) => annualCost,
      cell: ({ annualCost }) => money.short(annualCost),
    },
    { id: 'state', header: 'Stands', value: ({ disposition }) => DISPOSITION_LABELS[disposition] },
    { id: 'next', header: 'Next step', value: nextStep },
  ];
}
