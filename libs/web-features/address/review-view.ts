import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

export const REVIEW_SHOWS = ['decisions', 'overview'] as const;
export type ReviewShow = (typeof REVIEW_SHOWS)[number];

/** Everything that decides what the review of a revision shows. */
export interface ReviewView {
  readonly plan: string | null;
  /** Null: the revision under review, else the newest; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  /** Null: decisions while the revision is under review, else the overview for leadership. */
  readonly show: ReviewShow | null;
  /** The decision that is read; null: the first that is open. */
  readonly decision: string | null;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export function readReview(params: URLSearchParams): ReviewView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    show: readOne(params, 'show', REVIEW_SHOWS),
    decision: params.get('decision'),
    item: readItem(params.get('item')),
  };
}

/** `/revisions/review?plan=…&rev=FY27Q1.r3&decision=…`. */
export function reviewAddress(view: Partial<ReviewView>): string {
  const params = new URLSearchParams();
  put(params, 'plan', view.plan ?? null);
  put(params, 'rev', view.rev ? writeRevisionToken(view.rev) : null);
  put(params, 'show', view.show ?? null);
  put(params, 'decision', view.decision ?? null);
  put(params, 'item', view.item ? writeItem(view.item) : null);
  return `/revisions/review${queryText(params)}`;
}

/** `/revisions/review/pack?plan=…&rev=FY27Q1.r3`: the same as printed pages. */
export function reviewPackAddress({ plan = null, rev = null }: Partial<ReviewView>): string {
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  return `/revisions/review/pack${queryText(params)}`;
}
