import type { ChangeEntity, RevisionHead } from '@northing/domain';
import type { ChangeRowFragment, ComparisonQuery, PlanItemPartsFragment } from '@northing/web-data';
import type { Mark } from '../address/compare-view.js';
import { readItem, type AnyItem } from '../item/history.js';
import { readHead } from '../plan/read-content.js';
import { readChange, type ExplainedChange } from './read-change.js';

type Answer = NonNullable<ComparisonQuery['plan']>['comparison'];
type ComparisonAnswer = Extract<Answer, { readonly __typename: 'Comparison' }>;

/** A thing with rows in the comparison. */
export interface ComparedItem {
  /** `enabler:e1`. */
  readonly key: string;
  readonly type: ChangeEntity;
  readonly id: string;
  readonly name: string;
  /** Null when nobody decided anything about it. */
  readonly mark: Mark | null;
  readonly outcomeIds: readonly string[];
  /** Fields that differ though no row tells of them. */
  readonly unlistedFields: readonly string[];
  readonly before: AnyItem | null;
  readonly after: AnyItem | null;
}

export interface Compared {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly churn: ComparisonAnswer['churn'];
  readonly evidence: ComparisonAnswer['evidence'];
  readonly summary: ComparisonAnswer['summary'];
  readonly items: readonly ComparedItem[];
}

export type ComparisonOutcome =
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'refused'; readonly message: string };

export function itemKey(type: ChangeEntity, id: string): string {
  return `${type}:${id}`;
}

function readSide(item: PlanItemPartsFragment | null): AnyItem | null {
  return item && readItem(item);
}

export function readComparison({ plan }: ComparisonQuery): ComparisonOutcome {
  const answer = plan?.comparison;
  if (!answer) return { kind: 'refused', message: 'There is no such plan.' };
  if (answer.__typename !== 'Comparison') return { kind: 'refused', message: answer.message };
  const { from, to, churn, evidence, summary, items } = answer;
  return {
    kind: 'compared',
    compared: {
      from: readHead(from),
      to: readHead(to),
      churn,
      evidence,
      summary,
      items: items.map(({ entityType, entityId, before, after, ...item }) => ({
        ...item,
        key: itemKey(entityType, entityId),
        type: entityType,
        id: entityId,
        before: readSide(before),
        after: readSide(after),
      })),
    },
  };
}

/** Rows by the item they are about. */
export type RowsByItem = ReadonlyMap<string, readonly ExplainedChange[]>;

export function groupRows(rows: readonly ChangeRowFragment[]): RowsByItem {
  const byItem = new Map<string, ExplainedChange[]>();
  for (const row of rows) {
    const key = itemKey(row.entityType, row.entityId);
    const list = byItem.get(key) ?? [];
    byItem.set(key, list);
    list.push(readChange(row));
  }
  return byItem;
}
