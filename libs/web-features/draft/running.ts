import {
  changeRecords,
  compare,
  forecastSchedules,
  hasReason,
  outcomeMetrics,
  totalsOf,
  type Comparison,
  type PlanContent,
  type ReasonedChange,
  type RevisionHead,
  type WorkspaceSettings,
} from '@northing/domain';

export interface RunningInput {
  readonly base: PlanContent;
  readonly content: PlanContent;
  readonly baseRevision: RevisionHead;
  readonly revision: RevisionHead;
  readonly changes: readonly ReasonedChange[];
  readonly settings: WorkspaceSettings;
}

/** How the draft stands beside the revision it builds on, computed anew with every edit. */
export function runningComparison(input: RunningInput): Comparison {
  const { base, content, baseRevision, revision, changes, settings } = input;
  const present = new Set(content.enablers.map(({ id }) => id));
  return compare({
    from: { head: baseRevision, content: base, totals: totalsOf(base) },
    to: { head: revision, content, totals: totalsOf(content) },
    heldBefore: new Set(),
    lastHeld: new Map(base.enablers.flatMap((each) => (present.has(each.id) ? [] : [[each.id, each]]))),
    records: changeRecords(changes.filter(hasReason), 'change-'),
    settings,
  });
}

/** Items that a comparison re-plans, as Compare counts them, and those of them no change of which cites evidence. */
export function replannedItems(
  { changes: rows }: Pick<Comparison, 'changes'>,
  changes: readonly ReasonedChange[],
): { readonly all: number; readonly withoutEvidence: number } {
  const replanned = rows.filter(({ category }) => category === 'replanning');
  const ids = new Set(replanned.map(({ entityType, entityId }) => `${entityType}:${entityId}`));
  const evidenced = changes.filter(({ reason }) => reason !== null && reason.evidenceIds.length > 0);
  const proven = new Set(evidenced.map(({ entityType, entityId }) => `${entityType}:${entityId}`));
  return { all: ids.size, withoutEvidence: [...ids].filter((id) => !proven.has(id)).length };
}

export function outcomesAtRisk(content: PlanContent, settings: WorkspaceSettings): number {
  const figures = outcomeMetrics(content, settings, forecastSchedules(content));
  return figures.filter(({ status }) => status === 'atRisk').length;
}

/** “1 more outcome at risk”; null where as many are as before. */
export function riskWords(before: number, after: number): string | null {
  const more = after - before;
  if (more === 0) return null;
  const count = Math.abs(more);
  return `${count} ${more > 0 ? 'more' : 'fewer'} ${count === 1 ? 'outcome' : 'outcomes'} at risk`;
}
