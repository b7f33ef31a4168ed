import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

export const RESULT_GROUPINGS = ['enabler', 'unit', 'supplier'] as const;
export type ResultGrouping = (typeof RESULT_GROUPINGS)[number];

/** Everything that decides what promise against result shows. */
export interface ResultsView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  readonly by: ResultGrouping;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export function readResults(params: URLSearchParams): ResultsView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    by: readOne(params, 'by', RESULT_GROUPINGS) ?? 'enabler',
    item: readItem(params.get('item')),
  };
}

/** `/revisions/results?plan=…&rev=FY27Q1.r3&by=supplier`. */
export function resultsAddress(view: Partial<ResultsView>): string {
  const { plan = null, rev = null, by = 'enabler', item = null } = view;
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'by', by === 'enabler' ? null : by);
  put(params, 'item', item && writeItem(item));
  return `/revisions/results${queryText(params)}`;
}
