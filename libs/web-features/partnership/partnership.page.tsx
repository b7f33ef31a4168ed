import { EmptyState } from '@northing/web-ui';
import { Handshake } from 'lucide-react';
import type { RevisionHead } from '@northing/domain';
import { useRevisionReading } from '../figures/use-revision-reading.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { partnershipTabs } from '../shell/partnership-tabs.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { NoRevision } from './no-revision.js';
import { OverviewContent } from './overview-content.js';
import { usePartnership } from './use-partnership.js';
import { usePartnershipView } from './use-partnership-view.js';
import './partnership.css';

/** How well business and IT decide together. */
export function PartnershipPage() {
  const plan = usePlan();
  const newest = newestOf(plan);
  return (
    <>
      <TopBar
        title="Partnership"
        documentTitle={`Partnership, ${plan.name}`}
        tabs={partnershipTabs('overview', { plan: plan.id, unit: null })}
      >
        <PlanPicker />
      </TopBar>
      <div className="app-body">{newest === null ? <NoRevision /> : <Overview newest={newest} />}</div>
    </>
  );
}

function Overview({ newest }: { readonly newest: RevisionHead }) {
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
            (plan.units.size === 0 && records.unitRecords.length === 0 ? (
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

function NoUnits() {
  return (
    <div className="app-center">
      <EmptyState icon={<Handshake aria-hidden size={18} />} title="No business units">
        Conversations, assessments and requests are counted here by unit once the plan names some.
      </EmptyState>
    </div>
  );
}
