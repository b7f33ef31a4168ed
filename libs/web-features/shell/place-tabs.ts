import type { ItemRef } from '../address/item-token.js';
import { outcomesAddress } from '../address/outcomes-view.js';
import type { RevisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { traceAddress } from '../address/trace-view.js';
import type { TopBarProps } from './top-bar.js';

export const ROADMAP_VIEWS = ['timeline', 'trace', 'outcomes'] as const;
export type RoadmapViewId = (typeof ROADMAP_VIEWS)[number];

/** What stays the same from view to view. */
interface Kept {
  readonly plan: string;
  /** Null where the address names no revision that is there. */
  readonly rev: RevisionToken | null;
  /** What is open or traced. */
  readonly item?: ItemRef | null;
}

const VIEWS = {
  timeline: { label: 'Timeline', address: roadmapAddress },
  trace: { label: 'Trace', address: traceAddress },
  outcomes: { label: 'Outcomes', address: outcomesAddress },
} satisfies Record<RoadmapViewId, { label: string; address: (kept: Kept) => string }>;

/** The views of the Roadmap place, at the same plan, revision and item. */
export function roadmapTabs(current: RoadmapViewId, kept: Kept): NonNullable<TopBarProps['tabs']> {
  return ROADMAP_VIEWS.map((view) => ({
    label: VIEWS[view].label,
    to: VIEWS[view].address(kept),
    current: view === current,
  }));
}
