import {
  ENABLER_KINDS,
  FUNDING_CLASSES,
  HEALTHS,
  SOURCINGS,
  STAGES,
  type Enabler,
  type EnablerKind,
  type FundingClass,
  type Health,
  type Sourcing,
  type Stage,
} from '@northing/domain';
import { put, putAll, readMany, readManyOf } from './params.js';

/** What narrows a view of enablers; an empty list does not narrow. */
export interface ItemFilter {
  readonly text: string;
  readonly unitIds: readonly string[];
  readonly ownerIds: readonly string[];
  readonly stages: readonly Stage[];
  readonly kinds: readonly EnablerKind[];
  readonly funding: readonly FundingClass[];
  readonly sourcing: readonly Sourcing[];
  readonly health: readonly Health[];
}

export const NO_FILTER: ItemFilter = {
  text: '',
  unitIds: [],
  ownerIds: [],
  stages: [],
  kinds: [],
  funding: [],
  sourcing: [],
  health: [],
};

export function readItemFilter(params: URLSearchParams): ItemFilter {
  return {
    text: params.get('q') ?? '',
    unitIds: readMany(params, 'bu'),
    ownerIds: readMany(params, 'owner'),
    stages: readManyOf(params, 'stage', STAGES),
    kinds: readManyOf(params, 'kind', ENABLER_KINDS),
    funding: readManyOf(params, 'funding', FUNDING_CLASSES),
    sourcing: readManyOf(params, 'sourcing', SOURCINGS),
    health: readManyOf(params, 'health', HEALTHS),
  };
}

export function writeItemFilter(params: URLSearchParams, filter: ItemFilter): void {
  put(params, 'q', filter.text);
  putAll(params, 'bu', filter.unitIds);
  putAll(params, 'owner', filter.ownerIds);
  putAll(params, 'stage', filter.stages);
  putAll(params, 'kind', filter.kinds);
  putAll(params, 'funding', filter.funding);
  putAll(params, 'sourcing', filter.sourcing);
  putAll(params, 'health', filter.health);
}

/** How many filters narrow the view. */
export function countFilters(filter: ItemFilter): number {
  const { text, ...lists } = filter;
  return (text.trim() === '' ? 0 : 1) + Object.values(lists).filter((list) => list.length > 0).length;
}

function within<T>(allowed: readonly T[], value: T | null): boolean {
  return allowed.length === 0 || (value !== null && allowed.includes(value));
}

/** Every word of `text` occurs in the item's name, id or any of `also` (names of its capabilities, owners …). */
export function matchesText(text: string, haystack: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const lower = haystack.toLowerCase();
  return words.every((word) => lower.includes(word));
}

/** `unitOf` gives the unit the work is for: its own, or the business owner's. */
export function keepsEnabler(
  filter: ItemFilter,
  enabler: Enabler,
  context: {
    readonly unitOf: (enabler: Enabler) => string | null;
    readonly words: (enabler: Enabler) => string;
  },
): boolean {
  return (
    within(filter.stages, enabler.stage) &&
    within(filter.kinds, enabler.kind) &&
    within(filter.funding, enabler.fundingClass) &&
    within(filter.sourcing, enabler.sourcing) &&
    within(filter.health, enabler.health) &&
    within(filter.unitIds, context.unitOf(enabler)) &&
    (filter.ownerIds.length === 0 ||
      within(filter.ownerIds, enabler.businessOwnerId) ||
      within(filter.ownerIds, enabler.itOwnerId)) &&
    (filter.text.trim() === '' || matchesText(filter.text, context.words(enabler)))
  );
}
