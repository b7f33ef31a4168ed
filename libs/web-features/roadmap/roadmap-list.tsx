import { TimelineList, type EnablerRow, type TimelineModel } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import { totalCost, type PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { itemOfTarget } from './roadmap-timeline.js';

interface RoadmapListProps {
  readonly model: TimelineModel;
  readonly index: PlanIndex;
  readonly selectedId: string | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** The timeline on a narrow screen: by starting quarter, with costs. */
export function RoadmapList({ model, index, selectedId, onOpen }: RoadmapListProps) {
  const { money } = usePlan();
  const costOf = ({ id }: EnablerRow) => {
    const enabler = index.enablers.get(id);
    const cost = enabler ? totalCost(enabler) : null;
    return cost === null ? null : money.short(cost);
  };
  return (
    <div className="roadmap-list" tabIndex={0} role="region" aria-label={model.label}>
      <TimelineList
        model={model}
        selectedId={selectedId}
        trailing={costOf}
        onSelect={(target) => {
          const item = itemOfTarget(target);
          if (item) onOpen(item);
        }}
      />
    </div>
  );
}
