import { Button, Select } from '@northing/web-ui';
import { ClipboardCheck, Plus, Printer } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { PartnershipView } from '../../address/partnership-view.js';
import type { FigureContext } from '../../figures/figure-context.js';
import { nameOf } from '../../plan/plan-frame.js';
import { namedOptions } from '../../plan/reference-options.js';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { useShell } from '../../shell/shell-context.js';
import { MissingState } from '../../shell/states.js';
import { partnershipAddress } from '../../address/partnership-view.js';
import type { PartnershipRecords } from '../read-partnership.js';
import { lastQuarter } from '../unit-levels.js';
import { BriefSection } from './brief-section.js';
import { ContactsSection } from './contacts-section.js';
import { InterventionsSection } from './interventions-section.js';
import { MaturitySection } from './maturity-section.js';
import { OwnershipSection } from './ownership-section.js';
import { PotentialSection } from './potential-section.js';
import { TimingSection } from './timing-section.js';
import type { UnitFacts } from './unit-facts.js';
import { EnablersSection, OutcomesSection, RequestsSection, SpendSection } from './work-sections.js';
import './unit.css';

const AssessmentDialog = lazy(async () => ({
  default: (await import('../assessment/assessment-dialog.js')).AssessmentDialog,
}));

interface UnitContentProps {
  readonly unitId: string;
  readonly records: PartnershipRecords;
  readonly context: FigureContext;
  readonly change: (patch: Partial<PartnershipView>) => void;
}

/** One unit, for the conversation with whoever leads it: the brief first, then all it rests on. */
export function UnitContent({ unitId, records, context, change }: UnitContentProps) {
  const plan = usePlan();
  const today = useToday();
  const [assessing, setAssessing] = useState(false);
  const facts = useMemo(
    (): UnitFacts => ({
      ...{ unitId, records, context, name: nameOf(plan.units, unitId) ?? unitId },
      last: lastQuarter([...records.assessments, ...records.engagements], plan, today),
    }),
    [unitId, records, context, plan, today],
  );
  if (!plan.units.has(unitId)) return <NoSuchUnit />;
  return (
    <>
      <UnitToolbar {...{ facts, change }} onAssess={() => setAssessing(true)} />
      <div className="app-page partner-page" tabIndex={0} role="region" aria-label={facts.name}>
        <UnitSections facts={facts} />
      </div>
      <Suspense fallback={null}>
        {assessing && <AssessmentDialog facts={facts} onClose={() => setAssessing(false)} />}
      </Suspense>
    </>
  );
}

function UnitSections({ facts }: { readonly facts: UnitFacts }) {
  return (
    <div className="partner">
      <BriefSection facts={facts} />
      <div className="unit-grid">
        <div className="unit-grid__column">
          <MaturitySection facts={facts} />
          <TimingSection facts={facts} />
          <OutcomesSection facts={facts} />
          <RequestsSection facts={facts} />
          <SpendSection facts={facts} />
        </div>
        <div className="unit-grid__column">
          <PotentialSection facts={facts} />
          <InterventionsSection facts={facts} />
          <EnablersSection facts={facts} />
          <OwnershipSection facts={facts} />
          <ContactsSection facts={facts} />
        </div>
      </div>
    </div>
  );
}

interface UnitToolbarProps extends Pick<UnitContentProps, 'change'> {
  readonly facts: UnitFacts;
  readonly onAssess: () => void;
}

function UnitToolbar({ facts: { unitId }, change, onAssess }: UnitToolbarProps) {
  const { units } = usePlan();
  const { openEngagement } = useShell();
  return (
    <div className="app-filters">
      <Select
        label="Business unit"
        labelHidden
        value={unitId}
        options={namedOptions(units.values(), new Set([unitId])).map(({ id, name }) => ({
          ...{ value: id, label: name },
        }))}
        onChange={(unit) => change({ unit })}
      />
      <span className="app-filters__space" />
      <Button variant="quiet" icon={<Printer aria-hidden size={16} />} onClick={() => window.print()}>
        Print
      </Button>
      <Button icon={<ClipboardCheck aria-hidden size={16} />} onClick={onAssess}>
        Assess
      </Button>
      <Button variant="primary" icon={<Plus aria-hidden size={16} />} onClick={openEngagement}>
        Log engagement
      </Button>
    </div>
  );
}

function NoSuchUnit() {
  const { id: plan } = usePlan();
  return (
    <MissingState
      title="There is no such business unit"
      to={partnershipAddress({ plan })}
      action="Show all units"
    >
      The address names a unit that the workspace does not have.
    </MissingState>
  );
}
