import { EvidenceLedgerDocument } from '@northing/web-data';
import { Button, Select } from '@northing/web-ui';
import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ledgerAddress, readLedgerView, type LedgerView } from '../../address/ledger-view.js';
import { nameOf } from '../../plan/plan-frame.js';
import { namedOptions } from '../../plan/reference-options.js';
import { useFresh } from '../../plan/use-fresh.js';
import { partnershipTabs } from '../../shell/partnership-tabs.js';
import { PlanPicker } from '../../shell/pickers.js';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { WithLoaded } from '../../shell/states.js';
import { TopBar } from '../../shell/top-bar.js';
import { dayLabel } from '../../words/dates.js';
import { firstUnit } from '../first-unit.js';
import { ledgerHeadline, shownEntries } from './ledger-rows.js';
import { LedgerTable } from './ledger-table.js';
import { readLedger, type Ledger } from './read-ledger.js';
import '../partnership.css';
import './ledger.css';

/** What IT brought unasked, and what became of it: to be read, and to be printed. */
export function LedgerPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readLedgerView(params), [params]);
  const variables = useMemo(() => ({ planId: plan.id }), [plan.id]);
  const { loaded } = useFresh(EvidenceLedgerDocument, variables, readLedger);
  return (
    <>
      <TopBar
        title="Partnership"
        documentTitle={`Evidence ledger, ${plan.name}`}
        tabs={partnershipTabs('ledger', { plan: plan.id, unit: view.unit ?? firstUnit(plan) })}
      >
        <PlanPicker />
      </TopBar>
      <div className="app-body">
        <LedgerToolbar view={view} />
        <WithLoaded loaded={loaded} what="The ledger">
          {(ledger) => <LedgerContent ledger={ledger} view={view} />}
        </WithLoaded>
      </div>
    </>
  );
}

const ALL = '';

function LedgerToolbar({ view: { unit } }: { readonly view: LedgerView }) {
  const { id: plan, units } = usePlan();
  const navigate = useNavigate();
  return (
    <div className="app-filters">
      <Select
        label="Business unit"
        labelHidden
        value={unit ?? ALL}
        options={[
          { value: ALL, label: 'All units' },
          ...namedOptions(units.values()).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => void navigate(ledgerAddress({ plan, unit: next || null }))}
      />
      <span className="app-filters__space" />
      <Button icon={<Printer aria-hidden size={16} />} onClick={() => window.print()}>
        Print
      </Button>
    </div>
  );
}

function LedgerContent({ ledger, view }: { readonly ledger: Ledger; readonly view: LedgerView }) {
  const plan = usePlan();
  const today = useToday();
  const entries = useMemo(() => shownEntries(ledger.entries, view.unit), [ledger, view.unit]);
  const place = [plan.workspaceName, nameOf(plan.units, view.unit) ?? 'all units', dayLabel(today, '')];
  return (
    <div className="app-page partner-page" tabIndex={0} role="region" aria-label="Evidence ledger">
      <div className="partner">
        <header className="ledger-head">
          <h2>{ledgerHeadline(entries)}</h2>
          <p className="partner-none">
            {place.join(', ')}. From a recommendation nobody asked for to the evidence about it, the enabler
            it became, its delivery, and the key results that moved since: only what is recorded and
            published.
          </p>
        </header>
        <section className="partner-card ledger" aria-label="Entries">
          <LedgerTable entries={entries} insights={ledger.insights} />
        </section>
      </div>
    </div>
  );
}
