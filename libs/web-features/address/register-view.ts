import { put, queryText, readOne } from './params.js';

export const REGISTER_LISTS = ['engagements', 'shadowIt', 'suppliers', 'owners'] as const;
export type RegisterList = (typeof REGISTER_LISTS)[number];

/** Everything that decides what the register of partnership records shows. */
export interface RegisterView {
  readonly plan: string | null;
  readonly list: RegisterList;
  readonly text: string;
  readonly unit: string | null;
  /** `FY27Q3`; null: all. */
  readonly quarter: string | null;
  readonly timing: 'beforeDecision' | 'afterDecision' | 'notApplicable' | null;
  /** The record that is open. */
  readonly open: string | null;
  /** A new entry is asked for as soon as the page is there. */
  readonly log: boolean;
}

export const REGISTER_START: RegisterView = {
  ...{
    plan: null,
    list: 'engagements',
    text: '',
    unit: null,
    quarter: null,
    timing: null,
    open: null,
    log: false,
  },
};

const TIMINGS = ['beforeDecision', 'afterDecision', 'notApplicable'] as const;

export function readRegister(params: URLSearchParams): RegisterView {
  return {
    plan: params.get('plan'),
    list: readOne(params, 'list', REGISTER_LISTS) ?? 'engagements',
    text: params.get('q') ?? '',
    unit: params.get('bu'),
    quarter: params.get('quarter'),
    timing: readOne(params, 'timing', TIMINGS),
    open: params.get('record'),
    log: params.get('log') === 'new',
  };
}

/** `/partnership/register?plan=…&list=shadowIt&bu=people`. */
export function registerAddress(view: Partial<RegisterView>): string {
  const { plan, list, text, unit, quarter, timing, open, log } = { ...REGISTER_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'list', list === 'engagements' ? null : list);
  put(params, 'q', text);
  put(params, 'bu', unit);
  put(params, 'quarter', quarter);
  put(params, 'timing', timing);
  put(params, 'record', open);
  put(params, 'log', log ? 'new' : null);
  return `/partnership/register${queryText(params)}`;
}
