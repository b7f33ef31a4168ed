import { itemKey, linkKey, type ChangeReason, type PlanContent } from '@northing/domain';
import type {
  BranchNewsQuery,
  ContentItemsFragment,
  PatchItemsFragment,
  ReasonItemFragment,
} from '@northing/web-data';
import { readContent } from '../plan/read-content.js';
import type { News } from './branch-session.js';
import type { ContentPatch, PatchedItem } from './content-patch.js';

/** Values are compared field by field: what answers call their types must be no part of them. */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === '__typename' ? [] : [[key, plain(each)]])),
  ) as T;
}

export function readBranchContent(answer: ContentItemsFragment): PlanContent {
  return readContent(plain(answer));
}

export function readPatch(answer: PatchItemsFragment): ContentPatch {
  const { removed, ...lists } = plain(answer);
  const content = readContent(lists);
  const there: readonly PatchedItem[] = [
    ...content.outcomes.map((after) => ({ type: 'outcome', key: after.id, after }) as const),
    ...content.capabilities.map((after) => ({ type: 'capability', key: after.id, after }) as const),
    ...content.enablers.map((after) => ({ type: 'enabler', key: after.id, after }) as const),
    ...content.outcomeCapabilityLinks.map(
      (after) =>
        ({
          type: 'outcomeCapabilityLink',
          key: linkKey(after.outcomeId, after.capabilityId),
          after,
        }) as const,
    ),
    ...content.enablerCapabilityLinks.map(
      (after) =>
        ({
          type: 'enablerCapabilityLink',
          key: linkKey(after.enablerId, after.capabilityId),
          after,
        }) as const,
    ),
    ...content.dependencies.map((after) => ({ type: 'dependency', key: after.id, after }) as const),
    ...content.capacity.map(
      (after) => ({ type: 'capacity', key: itemKey('capacity', after), after }) as const,
    ),
    ...content.envelopes.map(
      (after) => ({ type: 'envelope', key: itemKey('envelope', after), after }) as const,
    ),
  ];
  return [...there, ...removed.map(({ type, key }) => ({ type, key, after: null }))];
}

export function readReasons(changes: readonly ReasonItemFragment[]): readonly ChangeReason[] {
  return changes.flatMap(({ entityType, entityId, field, reason }) =>
    reason === null ? [] : [{ entityType, entityId, field, ...plain(reason) }],
  );
}

/** Null when the draft or scenario is not there any more. */
export function readNews(answer: BranchNewsQuery, branchId: string, after: number): News | null {
  const edits = answer.plan?.edits;
  const branch = answer.plan?.draft ?? answer.plan?.scenario;
  if (!edits?.patch || branch?.id !== branchId) return null;
  return {
    version: Math.max(after, ...edits.entries.map(({ version }) => version)),
    patch: readPatch(edits.patch),
    reasons: readReasons(branch.changes),
    changes: edits.entries.flatMap(({ authorId, items }) =>
      items.flatMap(({ type, key, field }) => (field === null ? [] : [{ type, key, field, authorId }])),
    ),
  };
}
