import type { FiscalYear } from '@northing/domain';
import { put, putAll, queryText, readMany } from './params.js';
import { readYear, writeYear } from './year-token.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** At most this many scenarios stand side by side. */
export const MOST_SIDE_BY_SIDE = 3;

/** Everything that decides what the list of scenarios shows. */
export interface ScenariosView {
  readonly plan: string | null;
  /** Scenarios that are compared side by side. */
  readonly beside: readonly string[];
  /** The revision they are compared with; null: the newest. */
  readonly rev: RevisionToken | null;
  /** Whose budget is compared; null: the year whose season comes next. */
  readonly year: FiscalYear | null;
}

export function readScenarios(params: URLSearchParams): ScenariosView {
  return {
    plan: params.get('plan'),
    beside: readMany(params, 'with').slice(0, MOST_SIDE_BY_SIDE),
    rev: readRevisionToken(params.get('rev')),
    year: readYear(params.get('year')),
  };
}

/** `/revisions/scenarios?plan=…&with=s1&with=s2&rev=FY27Q1.r3&year=FY28`. */
export function scenariosAddress(view: Partial<ScenariosView>): string {
  const { plan = null, beside = [], rev = null, year = null } = view;
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  putAll(params, 'with', beside);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'year', year === null ? null : writeYear(year));
  return `/revisions/scenarios${queryText(params)}`;
}

export interface MergeView {
  readonly plan: string | null;
  /** Into the draft, or the draft into the scenario. */
  readonly as: 'merge' | 'rebase';
  /** The item whose fields are shown, such as `enabler:E-113`. */
  readonly item: string | null;
}

export function readMerge(params: URLSearchParams): MergeView {
  const as = params.get('as') === 'rebase' ? 'rebase' : 'merge';
  return { plan: params.get('plan'), as, item: params.get('item') };
}

/** `/revisions/draft/merge/two-warehouse-start?plan=…&item=enabler:E-113`. */
export function mergeAddress(scenarioId: string, view: Partial<MergeView>): string {
  const { plan = null, as = 'merge', item = null } = view;
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'as', as === 'rebase' ? as : null);
  put(params, 'item', item);
  return `/revisions/draft/merge/${encodeURIComponent(scenarioId)}${queryText(params)}`;
}
