import { EMPTY_CONTENT, sameText, type Capability, type PlanContent } from '@northing/domain';
import { blankCapability } from './blank-items.js';
import { buildEnablers } from './build-enablers.js';
import { buildOutcomes } from './build-outcomes.js';
import { withoutDangling } from './dangling-links.js';
import type { BuildContext } from './build-context.js';
import { linkEnablers } from './link-enablers.js';
import { entityOf } from './mapping.js';

import { freeId } from './reference-book.js';
import type { ReadRow } from './read-rows.js';

/**
 * The content of a revision: the items a table lists, and all that it says nothing about as it was before. Fields
 * without a column keep the value that the item of the same id had.
 */
export function buildContent(
  rows: readonly ReadRow[],
  previous: PlanContent | null,
  context: BuildContext,
): PlanContent {
  const base = previous ?? EMPTY_CONTENT;
  switch (entityOf(context.mapping)) {
    case 'enabler':
      return linkEnablers(rows, { ...base, enablers: buildEnablers(rows, base.enablers) }, context);
    case 'outcome':
      return withoutDangling({ ...base, outcomes: buildOutcomes(rows, base.outcomes) });
    case 'capability':
      return withoutDangling({ ...base, capabilities: buildCapabilities(rows, base.capabilities, context) });
  }
}

function buildCapabilities(
  rows: readonly ReadRow[],
  previous: readonly Capability[],
  context: BuildContext,
): Capability[] {
  const before = new Map(previous.map((capability) => [capability.id, capability]));
  const listed = rows.map(({ id, name, fields }) => {
    const base = before.get(id) ?? blankCapability(id, name);
    const { deliberateReduction, ...rest } = fields as Partial<Capability>;
    const read: Capability = { ...base, ...rest, id, name };
    return { ...read, deliberateReduction: deliberateReduction ?? base.deliberateReduction };
  });
  return withParents(listed, rows, context);
}

/** Parents may be named by id or name, before or after their own row; one that has no row is made. */
function withParents(
  listed: readonly Capability[],
  rows: readonly ReadRow[],
  { file, findings }: BuildContext,
): Capability[] {
  const ids = new Set(listed.map(({ id }) => id));
  const byName = new Map(listed.map(({ id, name }) => [sameText(name), id]));
  const made: Capability[] = [];
  const resolve = (parent: string, place: ReadRow['place']): string => {
    const known = ids.has(parent) ? parent : byName.get(sameText(parent));
    if (known !== undefined) return known;
    const id = freeId(parent, (wanted) => ids.has(wanted));
    ids.add(id);
    byName.set(sameText(parent), id);
    made.push(blankCapability(id, parent));
    findings.remark(file, place, 'capabilityCreated', `The parent “${parent}” has no row and is created.`);
    return id;
  };
  const resolved = listed.map((capability, index) => {
    const { parentId } = capability;
    const place = rows[index]?.place ?? { row: null, column: null };
    return parentId === null ? capability : { ...capability, parentId: resolve(parentId, place) };
  });
  return [...resolved, ...made];
}
