import type { ItemRef } from './item-token.js';
import { readOwnItem, writeOwnItem } from './own-item.js';
import { put, putAll, queryText, readManyOf, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** The statuses of an outcome, and `unmeasured` for one that has none; the most urgent first. */
export const STATUS_CHOICES = ['atRisk', 'uncovered', 'watch', 'onTrack', 'unmeasured'] as const;
export type StatusChoice = (typeof STATUS_CHOICES)[number];

export const OUTCOME_SORTS = ['status', 'weight', 'due', 'coverage', 'slack', 'name'] as const;
export type OutcomeSort = (typeof OUTCOME_SORTS)[number];

/** Everything that decides what the outcomes show. */
export interface OutcomesView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  /** Empty does not narrow. */
  readonly statuses: readonly StatusChoice[];
  readonly sort: OutcomeSort;
  /** Reads the forecast by the quarter in which eight of ten runs are done. */
  readonly p80: boolean;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export const OUTCOMES_START: OutcomesView = {
  plan: null,
  rev: null,
  statuses: [],
  sort: 'status',
  p80: false,
  item: null,
};

export function readOutcomes(params: URLSearchParams): OutcomesView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    statuses: readManyOf(params, 'status', STATUS_CHOICES),
    sort: readOne(params, 'sort', OUTCOME_SORTS) ?? 'status',
    p80: params.get('p80') === '1',
    item: readOwnItem(params.get('item'), 'outcome'),
  };
}

/** The address of a view, e.g. `/roadmap/outcomes?plan=…&rev=FY27Q1.r3&status=atRisk&item=o2`. */
export function outcomesAddress(view: Partial<OutcomesView>): string {
  const { plan, rev, statuses, sort, p80, item } = { ...OUTCOMES_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  putAll(params, 'status', statuses);
  put(params, 'sort', sort === 'status' ? null : sort);
  put(params, 'p80', p80 ? '1' : null);
  put(params, 'item', item && writeOwnItem(item, 'outcome'));
  return `/roadmap/outcomes${queryText(params)}`;
}
