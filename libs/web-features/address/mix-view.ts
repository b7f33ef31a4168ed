import type { FiscalYear } from '@northing/domain';
import { put, queryText } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';
import { readYear, writeYear } from './year-token.js';

/** Everything that decides what the funding mix shows. */
export interface MixView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  /** The fiscal years of the revision, or one of them over all revisions. */
  readonly by: 'year' | 'revision';
  /** Followed over revisions; null: the whole cost window of each. */
  readonly year: FiscalYear | null;
  readonly show: 'picture' | 'table';
}

export const MIX_START: MixView = { plan: null, rev: null, by: 'year', year: null, show: 'picture' };

export function readMix(params: URLSearchParams): MixView {
  const by = params.get('by') === 'revision' ? 'revision' : 'year';
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    by,
    year: by === 'revision' ? readYear(params.get('year')) : null,
    show: params.get('show') === 'table' ? 'table' : 'picture',
  };
}

/** The address of a view, e.g. `/budget/mix?plan=…&rev=FY27Q1.r3&by=revision&year=FY28`. */
export function mixAddress(view: Partial<MixView>): string {
  const { plan, rev, by, year, show } = { ...MIX_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'by', by === 'revision' ? by : null);
  put(params, 'year', by === 'revision' && year !== null ? writeYear(year) : null);
  put(params, 'show', show === 'table' ? show : null);
  return `/budget/mix${queryText(params)}`;
}
