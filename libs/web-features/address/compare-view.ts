import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, putAll, queryText, readMany, readManyOf, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

export const CHANGE_GROUPINGS = ['outcome', 'driver', 'unit'] as const;
export type ChangeGrouping = (typeof CHANGE_GROUPINGS)[number];

export const MARKS = ['added', 'removed', 'moved', 'rescoped'] as const;
export type Mark = (typeof MARKS)[number];

/** What narrows a comparison; empty does not narrow. */
export interface ChangeFilter {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly outcomeIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly ownerIds: readonly string[];
}

export const NO_CHANGE_FILTER: ChangeFilter = {
  text: '',
  marks: [],
  outcomeIds: [],
  unitIds: [],
  ownerIds: [],
};

export interface RevisionPair {
  readonly from: RevisionToken;
  readonly to: RevisionToken;
}

/** Everything that decides what the comparison shows. */
export interface CompareView {
  readonly plan: string | null;
  /** Null: the last two revisions; the address then still has to be completed. */
  readonly pair: RevisionPair | null;
  /** Null: what suits the plan (by outcome where it has outcomes). */
  readonly group: ChangeGrouping | null;
  readonly show: 'timeline' | 'table';
  /** Adds what did not change to the picture. */
  readonly all: boolean;
  readonly filter: ChangeFilter;
  /** The item whose rows are open. */
  readonly change: ItemRef | null;
}

export const COMPARE_START: CompareView = {
  plan: null,
  pair: null,
  group: null,
  show: 'timeline',
  all: false,
  filter: NO_CHANGE_FILTER,
  change: null,
};

/** Reads `FY26Q4.r2..FY27Q1.r3`. */
export function readPair(text: string | null | undefined): RevisionPair | null {
  const [first, second, ...more] = (text ?? '').split('..');
  const from = readRevisionToken(first);
  const to = readRevisionToken(second);
  return from && to && more.length === 0 ? { from, to } : null;
}

export function readCompare(pairText: string | null | undefined, params: URLSearchParams): CompareView {
  return {
    plan: params.get('plan'),
    pair: readPair(pairText),
    group: readOne(params, 'group', CHANGE_GROUPINGS),
    show: params.get('show') === 'table' ? 'table' : 'timeline',
    all: params.get('all') === '1',
    filter: {
      text: params.get('q') ?? '',
      marks: readManyOf(params, 'mark', MARKS),
      outcomeIds: readMany(params, 'outcome'),
      unitIds: readMany(params, 'bu'),
      ownerIds: readMany(params, 'owner'),
    },
    change: readItem(params.get('change')),
  };
}

/** The address of a view, e.g. `/revisions/FY26Q4.r2..FY27Q1.r3?plan=…&change=E-113`. */
export function compareAddress(view: Partial<CompareView>): string {
  const { plan, pair, group, show, all, filter, change } = { ...COMPARE_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'group', group);
  put(params, 'show', show === 'table' ? show : null);
  put(params, 'all', all ? '1' : null);
  put(params, 'q', filter.text);
  putAll(params, 'mark', filter.marks);
  putAll(params, 'outcome', filter.outcomeIds);
  putAll(params, 'bu', filter.unitIds);
  putAll(params, 'owner', filter.ownerIds);
  put(params, 'change', change && writeItem(change));
  const path = pair ? `/${writeRevisionToken(pair.from)}..${writeRevisionToken(pair.to)}` : '';
  return `/revisions${path}${queryText(params)}`;
}
