import { EMPTY_CONTENT, type PlanContent, type PlanItemKind, type RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import { NO_CHANGE_FILTER } from '../address/compare-view.js';
import { itemKey, type Compared, type ComparedItem, type RowsByItem } from '../compare/read-comparison.js';
import { useCompareModel } from '../compare/use-compare-model.js';
import { useRevisionReading } from '../figures/use-revision-reading.js';
import type { AnyItem } from '../item/history.js';
import type { Loaded } from '../plan/loaded.js';
import { indexPlan } from '../plan/plan-index.js';
import type { Reviewed } from './use-reviewed.js';

const ALL = { filter: NO_CHANGE_FILTER, group: null } as const;
const NO_ROWS: Loaded<RowsByItem> = { kind: 'ready', value: new Map(), stale: false };
const NOTHING = indexPlan(EMPTY_CONTENT);

/** A plan's first revision, of which everything is new; ready with null when it is not there any more. */
export function useFirstReviewed(revision: RevisionHead): Loaded<Reviewed | null> {
  const loaded = useRevisionReading(revision);
  const reading = loaded.kind === 'ready' ? loaded.value : null;
  const content = reading?.index.content ?? EMPTY_CONTENT;
  const compared = useMemo(() => comparedWithNothing(revision, content), [revision, content]);
  const model = useCompareModel(compared, NO_ROWS, ALL);
  return useMemo((): Loaded<Reviewed | null> => {
    if (loaded.kind !== 'ready') return loaded;
    const value = loaded.value && { reading: loaded.value, base: null, before: NOTHING, compared, model };
    return { kind: 'ready', value, stale: loaded.stale };
  }, [loaded, compared, model]);
}

/** Each item of the content as one that was added. */
export function comparedWithNothing(revision: RevisionHead, content: PlanContent): Compared {
  const items = [
    ...content.outcomes.map((item) => added('outcome', { type: 'outcome', item })),
    ...content.capabilities.map((item) => added('capability', { type: 'capability', item })),
    ...content.enablers.map((item) => added('enabler', { type: 'enabler', item })),
  ];
  return {
    ...{ from: revision, to: revision, churn: null, items },
    evidence: { replanningChanges: items.length, withEvidence: 0, evidenceCoverage: null },
    summary: { added: items.length, removed: 0, moved: 0, rescoped: 0, costDelta: null },
  };
}

function added(type: PlanItemKind, after: AnyItem): ComparedItem {
  const { id, name } = after.item;
  return {
    ...{ key: itemKey(type, id), type, id, name, mark: 'added' },
    ...{ outcomeIds: [], unlistedFields: [], before: null, after },
  };
}
