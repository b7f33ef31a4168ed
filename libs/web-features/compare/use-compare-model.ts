import type { Outcome } from '@northing/domain';
import { useMemo } from 'react';
import type { CompareView } from '../address/compare-view.js';
import type { WordsContext } from '../plan/field-words.js';
import type { Loaded } from '../plan/loaded.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { usePlan } from '../shell/plan-context.js';
import { EMPTY_CONTENT } from '@northing/domain';
import { groupChanges, type GroupedChanges } from './change-groups.js';
import type { Compared, ComparedItem, RowsByItem } from './read-comparison.js';

/** All that the parts of the page draw from. */
export interface CompareModel {
  readonly groups: GroupedChanges;
  readonly rows: RowsByItem;
  /** Outcomes after, and those only before. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The later revision; empty until it has been read. */
  readonly index: PlanIndex;
  readonly context: WordsContext;
}

const NOTHING = indexPlan(EMPTY_CONTENT);
const NO_ROWS: RowsByItem = new Map();

export function useCompareModel(
  compared: Compared,
  loadedRows: Loaded<RowsByItem>,
  { filter, group }: Pick<CompareView, 'filter' | 'group'>,
): CompareModel {
  const plan = usePlan();
  const later = useRevisionContent(plan.id, compared.to);
  const index = later.kind === 'ready' && later.value ? later.value.index : NOTHING;
  const rows = loadedRows.kind === 'ready' ? loadedRows.value : NO_ROWS;
  return useMemo(() => {
    const outcomes = withRemoved(index.outcomes, compared.items, 'outcome');
    const capabilities = withRemoved(index.capabilities, compared.items, 'capability');
    const enablers = withRemoved(index.enablers, compared.items, 'enabler');
    const groups = groupChanges(compared.items, rows, { filter, group }, { plan, outcomes });
    return { groups, rows, outcomes, index, context: { plan, index: { outcomes, capabilities, enablers } } };
  }, [compared, rows, filter, group, plan, index]);
}

/** Names must be found for what is gone, too. */
function withRemoved<T extends { readonly id: string }>(
  after: ReadonlyMap<string, T>,
  items: readonly ComparedItem[],
  type: 'outcome' | 'capability' | 'enabler',
): ReadonlyMap<string, T> {
  const all = new Map(after);
  for (const { before, after: now } of items) {
    const side = now ?? before;
    if (side?.type === type && !all.has(side.item.id)) all.set(side.item.id, side.item as unknown as T);
  }
  return all;
}
