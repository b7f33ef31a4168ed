import type { DiffedType } from '@northing/domain';
import type { ContentList } from '../plan/content-tables.js';

/** The list of a content that holds items of a kind. */
export const LIST_OF = {
  outcome: 'outcomes',
  capability: 'capabilities',
  enabler: 'enablers',
  outcomeCapabilityLink: 'outcomeCapabilityLinks',
  enablerCapabilityLink: 'enablerCapabilityLinks',
  dependency: 'dependencies',
  capacity: 'capacity',
  envelope: 'envelopes',
} as const satisfies Record<DiffedType, ContentList>;

export const ITEM_TYPES = Object.keys(LIST_OF) as DiffedType[];
