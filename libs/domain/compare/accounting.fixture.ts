import { FIELD_CATALOGUE } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import type { Change } from './change.js';
import type { ComparisonInput } from './comparison.js';
import { diffContent, type ContentDiff } from './diff.js';

type ItemType = 'outcome' | 'capability' | 'enabler';

/** Kinds of rows that follow from anchors or other ends and not from a difference of the item they stand with. */
const WITHOUT_DIFF: ReadonlySet<Change['category']> = new Set(['roll', 'transition', 'consequence']);

/** Entries of the diff that no row speaks of, though none of the stated exceptions applies. */
export function unaccounted(input: ComparisonInput, rows: readonly Change[]): readonly string[] {
  const diff = diffContent(input.from.content, input.to.content);
  const explained = explainedIds(rows);
  const kindsOf = new Map<string, Set<string>>();
  for (const { entityType, entityId, kind } of rows) {
    const key = `${entityType}:${entityId}`;
    kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(kind));
  }
  return (['outcome', 'capability', 'enabler'] as const).flatMap((type) =>
    diff[type].flatMap((each) => {
      const key = `${type}:${each.key}`;
      if (each.op !== 'updated') return explained.has(key) ? [] : [`${key} ${each.op}`];
      return (each.fields as readonly string[])
        .filter((field) => expectedKinds(type, field).length > 0)
        .filter((field) => !expectedKinds(type, field).some((kind) => kindsOf.get(key)?.has(kind)))
        .filter((field) => !isExcepted(type, field, each, input))
        .map((field) => `${key}.${field}`);
    }),
  );
}

/** Rows that nothing in the diff gives cause for. */
export function groundless(input: ComparisonInput, rows: readonly Change[]): readonly Change[] {
  const touched = touchedIds(diffContent(input.from.content, input.to.content));
  return rows.filter(
    ({ category, entityType, entityId }) =>
      !WITHOUT_DIFF.has(category) && !touched.has(`${entityType}:${entityId}`),
  );
}

function explainedIds(rows: readonly Change[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => {
      const own = `${row.entityType}:${row.entityId}`;
      if (row.kind === 'split') return [own, ...row.into.map((id) => `enabler:${id}`)];
      if (row.kind === 'merged') return [own, ...row.sourceIds.map((id) => `enabler:${id}`)];
      return ['added', 'removed', 'rolledIn', 'rolledOut'].includes(row.kind) ? [own] : [];
    }),
  );
}

function expectedKinds(type: ItemType, field: string): readonly string[] {
  const fields: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const comparedAs = fields[field]?.comparedAs;
  if (field === 'lineage' || !comparedAs || comparedAs.by === 'none') return [];
  if (field === 'keyResults') {
    return ['keyResultAdded', 'keyResultRemoved', 'keyResultProgress', 'targetChanged', 'renamed'];
  }
  return comparedAs.by === 'rule' ? comparedAs.kinds : [comparedAs.kind];
}

/** The differences that make no row by rule: undated schedules, cost outside the window, demand that follows. */
function isExcepted(
  type: ItemType,
  field: string,
  each: ContentDiff[ItemType][number],
  { from, to, settings }: ComparisonInput,
): boolean {
  if (type !== 'enabler' || each.op !== 'updated' || !('cost' in each.before) || !('cost' in each.after)) {
    return false;
  }
  const dated = [each.before, each.after].some(
    (item) => item.startQuarter !== null && item.endQuarter !== null,
  );
  if (field === 'startQuarter' || field === 'endQuarter') return !dated;
  if (field === 'capacityDemand')
    return each.fields.some(
      (other) => (other as string) === 'endQuarter' || (other as string) === 'startQuarter',
    );
  if (field !== 'cost') return false;
  const first = Math.floor(to.head.anchorQuarter / 4);
  const last = Math.floor(from.head.anchorQuarter / 4) + settings.costYears - 1;
  const inWindow = (item: typeof each.before) =>
    JSON.stringify(
      item.cost
        .filter(
          ({ fiscalYear, opex, capex }) =>
            fiscalYear !== null && fiscalYear >= first && fiscalYear <= last && opex + capex > 0,
        )
        .map(({ fiscalYear, opex, capex }) => [fiscalYear, opex, capex])
        .sort(),
    );
  return inWindow(each.before) === inWindow(each.after);
}

function touchedIds(diff: ContentDiff): ReadonlySet<string> {
  const links = <T>(
    diffs: readonly ({ op: 'removed'; before: T } | { op: string; after?: T; before?: T })[],
    idOf: (link: T) => string,
  ) =>
    diffs.flatMap((each) =>
      [each.before, 'after' in each ? each.after : undefined].flatMap((link) =>
        link === undefined ? [] : [idOf(link)],
      ),
    );
  return new Set([
    ...diff.outcome.map(({ key }) => `outcome:${key}`),
    ...diff.capability.map(({ key }) => `capability:${key}`),
    ...diff.enabler.map(({ key }) => `enabler:${key}`),
    ...lineageSources(diff),
    ...links(diff.outcomeCapabilityLink, ({ outcomeId }) => `outcome:${outcomeId}`),
    ...links(diff.enablerCapabilityLink, ({ enablerId }) => `enabler:${enablerId}`),
    ...links(diff.dependency, ({ successorId }) => `enabler:${successorId}`),
    ...links(diff.capacity, ({ teamId }) => `team:${teamId}`),
    ...links(diff.envelope, ({ fiscalYear, fundingClass }) => `envelope:${fiscalYear}:${fundingClass}`),
  ]);
}

/** A split stands with its source, which may itself be unchanged. */
function lineageSources(diff: ContentDiff): readonly string[] {
  return diff.enabler.flatMap((each) =>
    each.op === 'added' ? (each.after.lineage?.sourceIds ?? []).map((id) => `enabler:${id}`) : [],
  );
}
