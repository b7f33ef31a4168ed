import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

export const SLIP_GROUPINGS = ['team', 'unit', 'sourcing'] as const;
export type SlipGrouping = (typeof SLIP_GROUPINGS)[number];

/** Everything that decides what the steadiness of a plan shows. */
export interface SteadinessView {
  readonly plan: string | null;
  /** Both ends of the span; null: the first, and the newest, revision. */
  readonly from: RevisionToken | null;
  readonly to: RevisionToken | null;
  readonly by: SlipGrouping;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export function readSteadiness(params: URLSearchParams): SteadinessView {
  return {
    plan: params.get('plan'),
    from: readRevisionToken(params.get('from')),
    to: readRevisionToken(params.get('to')),
    by: readOne(params, 'by', SLIP_GROUPINGS) ?? 'team',
    item: readItem(params.get('item')),
  };
}

/** `/revisions/steadiness?plan=…&from=FY26Q4.r1&to=FY27Q1.r3&by=unit`. */
export function steadinessAddress(view: Partial<SteadinessView>): string {
  const { plan = null, from = null, to = null, by = 'team', item = null } = view;
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'from', from && writeRevisionToken(from));
  put(params, 'to', to && writeRevisionToken(to));
  put(params, 'by', by === 'team' ? null : by);
  put(params, 'item', item && writeItem(item));
  return `/revisions/steadiness${queryText(params)}`;
}
