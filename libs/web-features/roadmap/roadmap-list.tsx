import { quarterLabel, type Enabler, type FiscalQuarter, type RevisionHead } from '@northing/domain';
import { spanText, StatusChip } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import type { RoadmapView } from '../address/roadmap-view.js';
import { totalCost, type PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { inOrder, needsAttention, type RoadmapGroup } from './roadmap-model.js';

/** Enablers of one starting quarter; null for those without a start. */
export interface StartGroup {
  readonly title: string;
  readonly note: string;
  readonly enablers: readonly Enabler[];
}

/** By starting quarter within the horizon; what started before the anchor is under way in it. */
export function byStart(
  enablers: readonly Enabler[],
  anchor: FiscalQuarter,
  quarters: number,
): readonly StartGroup[] {
  const groups = new Map<number, Enabler[]>();
  for (const enabler of enablers) {
    const { startQuarter: start, endQuarter: end } = enabler;
    if ((end ?? anchor) < anchor || (start ?? anchor) > anchor + quarters - 1) continue;
    const at = start === null ? Number.MAX_SAFE_INTEGER : Math.max(start, anchor);
    groups.set(at, [...(groups.get(at) ?? []), enabler]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([at, list]) => ({
      title: at === Number.MAX_SAFE_INTEGER ? 'Not scheduled' : quarterLabel(at as FiscalQuarter),
      note: `${(at as FiscalQuarter) === anchor ? 'under way or starting' : at === Number.MAX_SAFE_INTEGER ? 'no start' : 'starting'} · ${list.length}`,
      enablers: list,
    }));
}

interface RoadmapListProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly view: RoadmapView;
  readonly onOpen: (item: ItemRef) => void;
}

/** The timeline on a narrow screen. */
export function RoadmapList({ revision, index, groups, view, onOpen }: RoadmapListProps) {
  const { horizon } = usePlan();
  const quarters = view.horizon === 1 ? horizon.oneYearQuarters : horizon.fiveYearQuarters;
  const starts = useMemo(
    () => byStart(inOrder(groups), revision.anchorQuarter, quarters),
    [groups, revision, quarters],
  );
  return (
    <div className="roadmap-list">
      {starts.map(({ title, note, enablers }) => (
        <section key={title}>
          <h2>
            {title} <span>{note}</span>
          </h2>
          <ul>
            {enablers.map((enabler) => (
              <ListEntry key={enabler.id} enabler={enabler} index={index} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ListEntryProps {
  readonly enabler: Enabler;
  readonly index: PlanIndex;
  readonly onOpen: (item: ItemRef) => void;
}

function ListEntry({ enabler, index, onOpen }: ListEntryProps) {
  const { money } = usePlan();
  const { id, name, startQuarter: start, endQuarter: end } = enabler;
  const capability = index.capabilities.get(index.capabilitiesOf.get(id)?.[0] ?? '')?.name;
  const cost = totalCost(enabler);
  return (
    <li>
      <button type="button" onClick={() => onOpen({ type: 'enabler', id })}>
        <span className="roadmap-list__text">
          <span className="roadmap-list__name">{name}</span>
          <span className="roadmap-list__note">
            {[capability, end === null ? spanText({ start, end }) : `to ${quarterLabel(end)}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {needsAttention(enabler) && <StatusChip tone="risk">At risk</StatusChip>}
        {cost !== null && <span className="n-num">{money.short(cost)}</span>}
      </button>
    </li>
  );
}
