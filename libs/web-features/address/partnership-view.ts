import { put, queryText, readOne } from './params.js';

/** Everything that decides what the partnership of business and IT shows. */
export interface PartnershipView {
  readonly plan: string | null;
  /** The business unit whose page is shown; null: all of them. */
  readonly unit: string | null;
  readonly show: 'picture' | 'table';
  /** Sourcing of one revision by fiscal year, or of its first year over the revisions. */
  readonly sourcing: 'year' | 'revision';
}

export const PARTNERSHIP_START: PartnershipView = {
  plan: null,
  unit: null,
  show: 'picture',
  sourcing: 'year',
};

export function readPartnership(params: URLSearchParams): PartnershipView {
  return {
    plan: params.get('plan'),
    unit: params.get('bu'),
    show: readOne(params, 'show', ['picture', 'table']) ?? 'picture',
    sourcing: params.get('sourcing') === 'revision' ? 'revision' : 'year',
  };
}

/** `/partnership?plan=…&bu=people`. */
export function partnershipAddress(view: Partial<PartnershipView>): string {
  const { plan, unit, show, sourcing } = { ...PARTNERSHIP_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'bu', unit);
  put(params, 'show', show === 'table' ? show : null);
  put(params, 'sourcing', sourcing === 'revision' ? sourcing : null);
  return `/partnership${queryText(params)}`;
}
