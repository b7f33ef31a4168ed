import { LONGEST_SLIP, type FiscalYear } from '@northing/domain';
import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';
import { readYear, writeYear } from './year-token.js';

/** Money that leads to no outcome: all of it, or what is spent on work that raises no capability. */
export const UNTRACED_PARTS = ['all', 'raises-nothing'] as const;
export type UntracedPart = (typeof UNTRACED_PARTS)[number];

/** Everything that decides what the trace shows. */
export interface TraceView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  /** What is traced, or slips. */
  readonly item: ItemRef | null;
  /** Quarters of the slip test, 0 to 8; null outside it. */
  readonly slip: number | null;
  /** The fiscal year whose money is followed; null outside that lens, and in a slip test. */
  readonly money: FiscalYear | null;
  /** Untraced money of that year that is followed instead of an item. */
  readonly untraced: UntracedPart | null;
  /** Shows what has no part in it as well; null: where the plan is small enough for that. */
  readonly all: boolean | null;
  readonly show: 'picture' | 'table';
}

export const TRACE_START: TraceView = {
  plan: null,
  rev: null,
  item: null,
  slip: null,
  money: null,
  untraced: null,
  all: null,
  show: 'picture',
};

export function readTrace(params: URLSearchParams): TraceView {
  const all = params.get('all');
  const item = readItem(params.get('item'));
  const slip = readSlip(params.get('slip'));
  const money = slip === null ? readYear(params.get('money')) : null;
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    item,
    slip,
    money,
    untraced: money !== null && item === null ? readOne(params, 'untraced', UNTRACED_PARTS) : null,
    all: all === '1' ? true : all === '0' ? false : null,
    show: params.get('show') === 'table' ? 'table' : 'picture',
  };
}

/** Null when the text is no number of quarters that can be tested. */
function readSlip(text: string | null): number | null {
  if (text === null || !/^\d{1,2}$/.test(text)) return null;
  return Math.min(LONGEST_SLIP, Number(text));
}

/** The address of a view, e.g. `/roadmap/trace?plan=…&item=E-146&slip=2` or `…&item=outcome:o2&money=FY28`. */
export function traceAddress(view: Partial<TraceView>): string {
  const { plan, rev, item, slip, money, untraced, all, show } = { ...TRACE_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'item', item && writeItem(item));
  put(params, 'slip', slip === null ? null : String(slip));
  put(params, 'money', money === null ? null : writeYear(money));
  put(params, 'untraced', untraced);
  put(params, 'all', all === null ? null : all ? '1' : '0');
  put(params, 'show', show === 'table' ? show : null);
  return `/roadmap/trace${queryText(params)}`;
}
