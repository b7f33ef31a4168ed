import { diffContent, type ContentDiff, type ItemDiff } from '../compare/diff.js';
import { documentForm } from '../compare/fields.js';
import { changedPlanFields } from '../compare/plan-fields.js';
import { stageRows } from '../compare/stage.js';
import type { Enabler } from '../plan/enabler.js';
import { FIELD_CATALOGUE, type ContentTypes } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { ChangeRecordEntity } from '../revision/change-record.js';
import { formatQuarter } from '../time/fiscal-quarter.js';
import { keyResultField } from './edit.js';

/** One re-planned field of a draft against what it is based on: what a change record speaks of [D4]. */
export interface FieldChange {
  readonly entityType: ChangeRecordEntity;
  readonly entityId: string;
  /** As in change records: a field's name, `*`, `link:<id>`, `dependency:<id>`, `keyResult:<id>`. */
  readonly field: string;
  /** Values as documents write them. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What was re-planned between two contents, one entry a field. Progress, assessment and what only follows from the
 * removal of another item are none.
 */
export function fieldChanges(base: PlanContent, draft: PlanContent): readonly FieldChange[] {
  const diff = diffContent(base, draft);
  return [
    ...diff.outcome.flatMap((each) => ofItem('outcome', each, ofOutcome)),
    ...diff.capability.flatMap((each) => ofItem('capability', each, () => [])),
    ...diff.enabler.flatMap((each) => ofItem('enabler', each, ofEnabler)),
    ...ofLinks(diff, base, draft),
    ...diff.capacity.map((each) => {
      const { teamId, quarter } = each.op === 'removed' ? each.before : each.after;
      return cell('team', teamId, formatQuarter(quarter), each, ({ fte }) => fte);
    }),
    ...diff.envelope.map((each) => {
      const { fiscalYear, fundingClass } = each.op === 'removed' ? each.before : each.after;
      return cell('envelope', `${fiscalYear}:${fundingClass}`, 'amount', each, ({ amount }) => amount);
    }),
  ];
}

export type PlanItemType = 'outcome' | 'capability' | 'enabler';

function ofItem<T extends PlanItemType>(
  entityType: T,
  diff: ItemDiff<ContentTypes[T]>,
  further: (before: ContentTypes[T], after: ContentTypes[T]) => readonly FieldChange[],
): readonly FieldChange[] {
  const about = { entityType, entityId: diff.key };
  if (diff.op === 'added') return [{ ...about, field: '*', before: null, after: diff.after.name }];
  if (diff.op === 'removed') return [{ ...about, field: '*', before: diff.before.name, after: null }];
  const values = (item: ContentTypes[T]) => item as unknown as Readonly<Record<string, unknown>>;
  const fields = changedPlanFields(entityType, diff.before, diff.after).map((field) => ({
    ...about,
    field,
    before: asDocument(entityType, field, values(diff.before)[field]),
    after: asDocument(entityType, field, values(diff.after)[field]),
  }));
  return [...fields, ...further(diff.before, diff.after)];
}

/** A stage moved back, a stop and taking up again are decisions; a stage moved forward is progress. */
function ofEnabler(before: Enabler, after: Enabler): readonly FieldChange[] {
  if (!stageRows(before, after).some(({ category }) => category === 'replanning')) return [];
  const about = { entityType: 'enabler', entityId: after.id, field: 'stage' } as const;
  return [{ ...about, before: before.stage, after: after.stage }];
}

function ofOutcome(before: Outcome, after: Outcome): readonly FieldChange[] {
  const earlier = new Map(before.keyResults.map((keyResult) => [keyResult.id, keyResult]));
  const later = new Map(after.keyResults.map((keyResult) => [keyResult.id, keyResult]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const was = earlier.get(id) ?? null;
    const is = later.get(id) ?? null;
    if (was && is && changedPlanFields('keyResult', was, is).length === 0) return [];
    const about = { entityType: 'outcome', entityId: after.id, field: keyResultField(id) } as const;
    return [{ ...about, before: planned(was), after: planned(is) }];
  });
}

/** A key result without its progress. */
function planned(keyResult: KeyResult | null): unknown {
  if (!keyResult) return null;
  const { id, name, unit, baseline, target, dueQuarter } = keyResult;
  return { id, name, unit, baseline, target, dueQuarter: asDocument('keyResult', 'dueQuarter', dueQuarter) };
}

/** A field's value as documents write it. */
export function asDocument(type: PlanItemType | 'keyResult', field: string, value: unknown): unknown {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const entry = entries[field];
  return entry ? documentForm(entry, value) : value;
}

/** Links of owners and ends that both contents hold; the others belong to the coming or going of an item. */
function ofLinks(diff: ContentDiff, base: PlanContent, draft: PlanContent): readonly FieldChange[] {
  const stays = survivors(base, draft);
  const capabilities = new Set(draft.capabilities.map(({ id }) => id));
  const links = [
    ...diff.outcomeCapabilityLink.map((each) => {
      const link = beforeOf(each) ?? afterOf(each);
      const ends = {
        entityType: 'outcome',
        entityId: link?.outcomeId ?? '',
        other: link?.capabilityId ?? '',
      } as const;
      return { ...ends, before: share(beforeOf(each)), after: share(afterOf(each)) };
    }),
    ...diff.enablerCapabilityLink.map((each) => {
      const link = beforeOf(each) ?? afterOf(each);
      const ends = {
        entityType: 'enabler',
        entityId: link?.enablerId ?? '',
        other: link?.capabilityId ?? '',
      } as const;
      return { ...ends, before: share(beforeOf(each)), after: share(afterOf(each)) };
    }),
  ].flatMap(({ entityType, entityId, other, before, after }): FieldChange[] => {
    const isConsequence = after === null && !capabilities.has(other);
    if (!stays(entityType, entityId) || isConsequence) return [];
    return [{ entityType, entityId, field: `link:${other}`, before, after }];
  });
  return [...links, ...ofDependencies(diff, stays, draft)];
}

function ofDependencies(
  { dependency }: ContentDiff,
  stays: (type: PlanItemType, id: string) => boolean,
  draft: PlanContent,
): readonly FieldChange[] {
  const present = new Set(draft.enablers.map(({ id }) => id));
  return dependency.flatMap((each): FieldChange[] => {
    const { id, successorId, predecessorId } = each.op === 'removed' ? each.before : each.after;
    if (!stays('enabler', successorId)) return [];
    if (each.op === 'removed' && !present.has(predecessorId)) return [];
    const before = each.op === 'added' ? null : each.before.predecessorId;
    const after = each.op === 'removed' ? null : each.after.predecessorId;
    return [{ entityType: 'enabler', entityId: successorId, field: `dependency:${id}`, before, after }];
  });
}

function survivors(base: PlanContent, draft: PlanContent): (type: PlanItemType, id: string) => boolean {
  const both = (before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) => {
    const later = new Set(after.map(({ id }) => id));
    return new Set(before.flatMap(({ id }) => (later.has(id) ? [id] : [])));
  };
  const kept = {
    outcome: both(base.outcomes, draft.outcomes),
    capability: both(base.capabilities, draft.capabilities),
    enabler: both(base.enablers, draft.enablers),
  } satisfies Record<PlanItemType, ReadonlySet<string>>;
  return (type, id) => kept[type].has(id);
}

type Weighted = { readonly weight: number | null } | { readonly uplift: number | null };

function share(link: Weighted | null): number | null {
  if (!link) return null;
  return 'weight' in link ? link.weight : link.uplift;
}

function beforeOf<T>(diff: ItemDiff<T>): T | null {
  return diff.op === 'added' ? null : diff.before;
}

function afterOf<T>(diff: ItemDiff<T>): T | null {
  return diff.op === 'removed' ? null : diff.after;
}

function cell<T>(
  entityType: 'team' | 'envelope',
  entityId: string,
  field: string,
  diff: ItemDiff<T>,
  amount: (item: T) => number,
): FieldChange {
  const before = beforeOf(diff);
  const after = afterOf(diff);
  return {
    entityType,
    entityId,
    field,
    before: before === null ? null : amount(before),
    after: after === null ? null : amount(after),
  };
}
