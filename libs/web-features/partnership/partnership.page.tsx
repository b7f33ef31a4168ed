import type { MetricId } from '@northing/domain';
import { UnitRecordsDocument, type UnitRecordsQuery } from '@northing/web-data';
import { DataTable, EmptyState, type DataColumn } from '@northing/web-ui';
import { Handshake } from 'lucide-react';
import { useMemo } from 'react';
import { PlaceFigures } from '../figures/place-figures.js';
import { useLoaded } from '../plan/loaded.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
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
        <RecordsFigures />
        <WithLoaded loaded={loaded} what="The records">
          {(records) => <Units rows={rowsByUnit(plan.units, plan.people, records)} />}
        </WithLoaded>
      </div>
    </>
  );
}

const FIGURES: readonly MetricId[] = [
  'engagementTiming', 'openQuestions', 'relationshipTrend', 'valuePotential', 'shadowIt',
]; // prettier-ignore

/** How business and IT decide together, beside the newest revision. */
function RecordsFigures() {
  const plan = usePlan();
  const newest = newestOf(plan) ?? null;
  const content = useRevisionContent(plan.id, newest);
  if (newest === null || content.kind !== 'ready' || content.value === null) return null;
  return (
    <PlaceFigures
      label="Do business and IT decide together?"
      metrics={FIGURES}
      revision={newest}
      index={content.value.index}
    />
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
