import type { ItemRef } from './item-token.js';
import { readOwnItem, writeOwnItem } from './own-item.js';
import { put, queryText, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** What the heat and the number of a capability show. */
export const HEAT_COLORS = ['gap', 'current', 'target'] as const;
export type HeatColor = (typeof HEAT_COLORS)[number];

/** Everything that decides what the capabilities show. */
export interface CapabilitiesView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  readonly color: HeatColor;
  readonly show: 'map' | 'table';
  readonly text: string;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export const CAPABILITIES_START: CapabilitiesView = {
  plan: null,
  rev: null,
  color: 'gap',
  show: 'map',
  text: '',
  item: null,
};

export function readCapabilities(params: URLSearchParams): CapabilitiesView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    color: readOne(params, 'color', HEAT_COLORS) ?? 'gap',
    show: params.get('show') === 'table' ? 'table' : 'map',
    text: params.get('q') ?? '',
    item: readOwnItem(params.get('item'), 'capability'),
  };
}

/** The address of a view, e.g. `/capabilities?plan=…&rev=FY27Q1.r3&item=C20`. */
export function capabilitiesAddress(view: Partial<CapabilitiesView>): string {
  const { plan, rev, color, show, text, item } = { ...CAPABILITIES_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'color', color === 'gap' ? null : color);
  put(params, 'show', show === 'table' ? show : null);
  put(params, 'q', text);
  put(params, 'item', item && writeOwnItem(item, 'capability'));
  return `/capabilities${queryText(params)}`;
}
