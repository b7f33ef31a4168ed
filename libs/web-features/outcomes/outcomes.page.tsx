import { SkeletonRows } from '@northing/web-ui';
import { outcomesAddress } from '../address/outcomes-view.js';
import { revisionToken } from '../address/revision-token.js';
import { FiguresAtRevision } from '../shell/figures-at-revision.js';
import { roadmapTabs } from '../shell/place-tabs.js';
import { usePlan } from '../shell/plan-context.js';
import { OutcomesContent } from './outcomes-content.js';
import { useOutcomesView } from './use-outcomes-view.js';
import './outcomes.css';

/** Which outcomes hold, which do not, and why. */
export function OutcomesPage() {
  const plan = usePlan();
  const [view, change] = useOutcomesView();
  return (
    <FiguresAtRevision
      title="Roadmap"
      documentTitle="Outcomes"
      tabs={(at) => roadmapTabs('outcomes', { plan: plan.id, rev: at && revisionToken(at), item: view.item })}
      rev={view.rev}
      addressAt={(rev) => outcomesAddress({ ...view, plan: plan.id, rev })}
      skeleton={<SkeletonRows />}
    >
      {(reading) => <OutcomesContent reading={reading} view={view} change={change} />}
    </FiguresAtRevision>
  );
}
