import { EmptyState } from '@northing/web-ui';
import { Handshake } from 'lucide-react';
import { lazy } from 'react';
import type { RevisionHead } from '@northing/domain';
import { useRevisionReading } from '../figures/use-revision-reading.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { partnershipTabs } from '../shell/partnership-tabs.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { firstUnit } from './first-unit.js';
import { NoRevision } from './no-revision.js';
import { OverviewContent } from './overview-content.js';
import { usePartnership } from './use-partnership.js';
import { usePartnershipView } from './use-partnership-view.js';
import './partnership.css';

const UnitContent = lazy(async () => ({ default: (await import('./unit/unit-content.js')).UnitContent }));

/** How well business and IT decide together. */
export function PartnershipPage() {
  const plan = usePlan();
  const newest = newestOf(plan);
  const [view] = usePartnershipView();
  const unit = view.unit ?? firstUnit(plan);
  return (
    <>
      <TopBar
        title="Partnership"
        documentTitle={titleOf(plan, view.unit)}
        tabs={partnershipTabs(view.unit === null ? 'overview' : 'unit', { plan: plan.id, unit })}
      >
        <PlanPicker />
      </TopBar>
      <div className="app-body">{newest === null ? <NoRevision /> : <Shown newest={newest} />}</div>
    </>
  );
}

function Shown({ newest }: { readonly newest: RevisionHead }) {
  const plan = usePlan();
  const [view, change] = usePartnershipView();
  const { loaded } = usePartnership(plan.id);
  const reading = useRevisionReading(newest);
  return (
    <WithLoaded loaded={loaded} what="The records">
      {(records) => (
        <WithLoaded loaded={reading} what="The figures">
          {(context) =>
            context &&
            (view.unit !== null ? (
              <UnitContent key={view.unit} unitId={view.unit} {...{ records, context, change }} />
            ) : plan.units.size === 0 && records.unitRecords.length === 0 ? (
              <NoUnits />
            ) : (
              <OverviewContent {...{ records, context, view, change }} />
            ))
          }
        </WithLoaded>
      )}
    </WithLoaded>
  );
}

function titleOf(plan: PlanFrame, unit: string | null): string {
  const name = nameOf(plan.units, unit);
  return name === null ? `Partnership, ${plan.name}` : `Partnership with ${name}, ${plan.name}`;
}

function NoUnits() {
  return (
    <div className="app-center">
      <EmptyState icon={<Handshake aria-hidden size={18} />} title="No business units">
        Conversations, assessments and requests are counted here by unit once the plan names some.
      </EmptyState>
    </div>
  );
}
