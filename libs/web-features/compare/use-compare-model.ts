import type { Outcome } from '@northing/domain';
import { useMemo } from 'react';
import type { ChangeGrouping, CompareView } from '../address/compare-view.js';
import type { WordsContext } from '../plan/field-words.js';
import type { Loaded } from '../plan/loaded.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { homeOutcome, homesOf } from '../plan/homes.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { usePlan } from '../shell/plan-context.js';
import { EMPTY_CONTENT } from '@northing/domain';
import { groupChanges, type GroupedChanges } from './change-groups.js';
import type { Compared, ComparedItem, RowsByItem } from './read-comparison.js';

/** All that the parts of the page draw from. */
export interface CompareModel {
  readonly groups: GroupedChanges;
  readonly grouping: ChangeGrouping;
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
  const earlier = useRevisionContent(plan.id, compared.from);
  const before = earlier.kind === 'ready' && earlier.value ? earlier.value.index : NOTHING;
  const rows = loadedRows.kind === 'ready' ? loadedRows.value : NO_ROWS;
  return useMemo(() => {
    const outcomes = new Map([...before.outcomes, ...index.outcomes]);
    const capabilities = new Map([...before.capabilities, ...index.capabilities]);
    const enablers = new Map([...before.enablers, ...index.enablers]);
    const [homesAfter, homesBefore] = [homesOf(index), homesOf(before)];
    const homeOf = ({ type, id, after, outcomeIds }: ComparedItem) =>
      homeOutcome(after === null ? homesBefore : homesAfter, type, id) ?? outcomeIds[0];
    const grouping = group ?? (outcomes.size > 0 ? 'outcome' : 'unit');
    const groups = groupChanges(
      compared.items,
      rows,
      { filter, group: grouping },
      { plan, outcomes, homeOf },
    );
    return {
      groups,
      grouping,
      rows,
      outcomes,
      index,
      context: { plan, index: { outcomes, capabilities, enablers } },
    };
  }, [compared, rows, filter, group, plan, index, before]);
}
