import { DataTable, EmptyState, type DataColumn } from '@northing/web-ui';
import { Handshake } from 'lucide-react';
import { useMemo } from 'react';
import { usePlan } from '../shell/plan-context.js';
import { PlanPicker } from '../shell/pickers.js';
import { TopBar } from '../shell/top-bar.js';

export function PartnershipPage() {
  const plan = usePlan();
  return (
    <>
      <TopBar title="Partnership" documentTitle={`Partnership, ${plan.name}`}>
        <PlanPicker />
      </TopBar>
      <div className="app-body">
        <Units />
      </div>
    </>
  );
}

interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

function Units() {
  const { units, people } = usePlan();
  const rows = useMemo(
    () =>
      [...units.values()].map(({ id, name }): UnitRow => ({
        id,
        name,
        people: [...people.values()].filter((person) => person.businessUnitId === id).length,
      })),
    [units, people],
  );
  if (rows.length === 0) {
    return (
      <div className="app-center">
        <EmptyState icon={<Handshake aria-hidden size={18} />} title="No business units">
          Business units are shown here once the plan names some.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Business units">
      <div className="app-page__inner">
        <h2>Business units</h2>
        <DataTable caption="Business units" columns={COLUMNS} rows={rows} rowId={(row) => row.id} />
      </div>
    </div>
  );
}

const COLUMNS: readonly DataColumn<UnitRow>[] = [
  { id: 'name', header: 'Business unit', rowHeader: true, value: (row) => row.name },
  { id: 'people', header: 'People', align: 'end', value: (row) => row.people },
];
