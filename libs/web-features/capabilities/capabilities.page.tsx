import { Skeleton } from '@northing/web-ui';
import { capabilitiesAddress } from '../address/capabilities-view.js';
import { FiguresAtRevision } from '../shell/figures-at-revision.js';
import { usePlan } from '../shell/plan-context.js';
import { CapabilitiesContent } from './capabilities-content.js';
import { useCapabilitiesView } from './use-capabilities-view.js';
import './capabilities.css';

/** Where the business is short of what it wants to be able to do. */
export function CapabilitiesPage() {
  const plan = usePlan();
  const [view, change] = useCapabilitiesView();
  return (
    <FiguresAtRevision
      title="Capabilities"
      rev={view.rev}
      addressAt={(rev) => capabilitiesAddress({ ...view, plan: plan.id, rev })}
      skeleton={<MapSkeleton />}
    >
      {(reading) => <CapabilitiesContent reading={reading} view={view} change={change} />}
    </FiguresAtRevision>
  );
}

/** Columns of tiles, as the map will have them. */
function MapSkeleton() {
  return (
    <span className="capabilities-skeleton" aria-hidden>
      {Array.from({ length: 12 }, (_, tile) => (
        <Skeleton key={tile} height="92px" />
      ))}
    </span>
  );
}
