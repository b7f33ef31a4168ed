import { UnitRecordsDocument, type UnitRecordsQuery } from '@northing/web-data';
import { DataTable, EmptyState, type DataColumn } from '@northing/web-ui';
import { Handshake } from 'lucide-react';
import { useMemo } from 'react';
import { useLoaded } from '../plan/loaded.js';
import { usePlan } from '../shell/plan-context.js';
import { PlanPicker } from '../shell/pickers.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { rowsByUnit, type UnitRow } from './unit-rows.js';

function readRecords({ plan }: UnitRecordsQuery) {
  return plan?.unitRecords ?? [];
}

/** What has been recorded of working together, unit by unit. */
export function PartnershipPage() {
  const plan = usePlan();
  const variables = useMemo(() => ({ planId: plan.id }), [plan.id]);
  const loaded = useLoaded(UnitRecordsDocument, { variables }, readRecords);
  return (
    <>
      <TopBar title="Partnership" documentTitle={`Partnership, ${plan.name}`}>
        <PlanPicker />
      </TopBar>
      <div className="app-body">
        <WithLoaded loaded={loaded} what="The records">
          {(records) => <Units rows={rowsByUnit(plan.units, plan.people, records)} />}
        </WithLoaded>
      </div>
    </>
  );
}

function Units({ rows }: { readonly rows: readonly UnitRow[] }) {
  if (rows.length === 0) {
    return (
      <div className="app-center">
        <EmptyState icon={<Handshake aria-hidden size={18} />} title="No business units">
          Engagements, assessments and requests are counted here by unit once the plan names some.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Partnership by business unit">
      <div className="app-page__inner">
        <div>
          <h2>Records by business unit</h2>
          <p className="app-page__lead">What has been recorded of deciding together, over all quarters.</p>
        </div>
        <DataTable caption="Records by business unit" columns={COLUMNS} rows={rows} rowId={(row) => row.id} />
      </div>
    </div>
  );
}

type CountKey =
  'people' | 'engagements' | 'assessments' | 'demandRequests' | 'shadowItItems' | 'interventions';

function count(id: CountKey, header: string): DataColumn<UnitRow> {
  return { id, header, align: 'end', value: (row) => row[id] };
}

const COLUMNS: readonly DataColumn<UnitRow>[] = [
  { id: 'name', header: 'Business unit', rowHeader: true, value: (row) => row.name },
  count('people', 'People'),
  count('engagements', 'Engagements'),
  count('assessments', 'Assessments'),
  count('demandRequests', 'Demand requests'),
  count('shadowItItems', 'Shadow IT'),
  count('interventions', 'Interventions'),
];
