import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** Everything that decides what the overview for leadership shows. */
export interface ReviewView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export function readReview(params: URLSearchParams): ReviewView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    item: readItem(params.get('item')),
  };
}

/** `/revisions/review?plan=…&rev=FY27Q1.r3`. */
export function reviewAddress({ plan = null, rev = null, item = null }: Partial<ReviewView>): string {
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'item', item && writeItem(item));
  return `/revisions/review${queryText(params)}`;
}
