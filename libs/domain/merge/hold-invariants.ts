import type { PlanContent } from '../plan/plan-content.js';
import { violationsOf, type InvariantContext } from '../plan/invariants.js';
import type { ItemType } from '../plan/link-ends.js';
import type { Violation, ViolationCode } from '../plan/violation.js';
import { conflictKey, type ConflictOf } from './conflict.js';
import { ask, isTaken, ITEM_TYPES, withdraw, type MergeState } from './merge-state.js';
import { touchedPart } from './touched-part.js';
import { changedUnits, readUnit, unitName, type Unit } from './unit.js';

/** Units that a rule of one item reads together; for other rules all units of the item. */
const READ_TOGETHER: Partial<Record<ViolationCode, readonly string[]>> = {
  sameOwners: ['businessOwnerId', 'itOwnerId'],
  endsBeforeAnchor: ['schedule', 'stage'],
  startAfterEnd: ['schedule'],
  deliveredWithoutActualEnd: ['stage', 'actualEndQuarter'],
  targetBelowCurrent: ['targetMaturity', 'currentMaturity', 'deliberateReduction'],
  maturityOnParent: ['targetMaturity', 'currentMaturity'],
  capabilityTooDeep: ['parentId'],
  duplicateSiblingName: ['name', 'parentId'],
};

/** What is merely incomplete is listed as such and speaks against no merge. */
export function isTold({ code }: Violation): boolean {
  return code !== 'requiredMissing';
}

/**
 * Rules that a content breaks and another does not, where both share what is untouched. References and circles of
 * dependencies are left to the merge, which asks about them.
 */
function newlyTouched(
  before: PlanContent,
  after: PlanContent,
  context: InvariantContext,
): readonly Violation[] {
  if (before === after) return [];
  const [partBefore, partAfter] = touchedPart(before, after);
  if (newViolations(partBefore, partAfter, context).length === 0) return [];
  // Paths are those of the whole content.
  return newViolations(before, after, context);
}

/** Rules that a content breaks and another does not; work in proportion to the contents. */
export function newViolations(
  before: PlanContent,
  after: PlanContent,
  context: InvariantContext,
): readonly Violation[] {
  const found = violationsOf(after, context);
  if (found.length === 0) return found;
  const known = new Set(violationsOf(before, context).map(violationKey));
  return found.filter((violation) => !known.has(violationKey(violation)));
}

function violationKey({ code, entityType, entityId, field }: Violation): string {
  return JSON.stringify([code, entityType, entityId, field]);
}

/**
 * What is sound on either side and broken together becomes a question where it rests on units of one item that theirs
 * changed [M17]; their values wait. Answers what is broken beyond that [M18].
 */
export function holdInvariants(
  state: MergeState,
  contents: { readonly ours: PlanContent; readonly theirs: PlanContent },
  context: InvariantContext,
): readonly Violation[] {
  const found = newlyTouched(contents.ours, state.result.content(), context);
  if (found.length === 0) return found;
  const inTheirs = new Set(violationsOf(contents.theirs, context).map(violationKey));
  const questions = found
    .filter((violation) => !inTheirs.has(violationKey(violation)))
    .flatMap((violation) => questionOf(state, violation) ?? []);
  if (questions.length === 0) return found.filter(isTold);
  for (const question of questions) {
    const { entityType, entityId, units } = question;
    for (const unit of units) {
      const place = { of: 'unit', entityType, entityId, unit } as const;
      if (isTaken(state, place)) withdraw(state, place);
    }
    ask(state, question);
  }
  return newlyTouched(contents.ours, state.result.content(), context).filter(isTold);
}

function questionOf(state: MergeState, violation: Violation): ConflictOf<'invariant'> | null {
  const entityType = ITEM_TYPES.find((type) => type === violation.entityType);
  const owner = entityType ? violation.entityId : outcomeOf(state, violation);
  if (owner === null) return null;
  const type: ItemType = entityType ?? 'outcome';
  const units = unitsBehind(state, type, owner, violation);
  if (!units.some((unit) => isTaken(state, { of: 'unit', entityType: type, entityId: owner, unit })))
    return null;
  const place = { of: 'item', entityType: type, entityId: owner } as const;
  return {
    kind: 'invariant',
    key: conflictKey('invariant', place, `:${violation.code}`),
    entityType: type,
    entityId: owner,
    code: violation.code,
    units,
    values: units.map((unit) => valuesOf(state, type, owner, unit)),
    violation,
  };
}

function outcomeOf(state: MergeState, { entityType, entityId }: Violation): string | null {
  if (entityType !== 'keyResult') return null;
  const holder = state.result
    .items('outcome')
    .find(({ keyResults }) => keyResults.some(({ id }) => id === entityId));
  return holder?.id ?? null;
}

/** The units the rule reads in which the sides differ. */
function unitsBehind(state: MergeState, type: ItemType, id: string, violation: Violation): readonly Unit[] {
  const [base, ours, theirs] = [
    state.base.get(type, id),
    state.ours.get(type, id),
    state.theirs.get(type, id),
  ];
  if (!base || !ours || !theirs) return [];
  const units = new Map(
    [base, theirs].flatMap((from) => changedUnits(type, from, ours)).map((u) => [unitName(u), u]),
  );
  const together = READ_TOGETHER[violation.code];
  return [...units.values()].filter((unit) => !together || together.includes(unitName(unit)));
}

function valuesOf(state: MergeState, type: ItemType, id: string, unit: Unit) {
  const at = (side: 'base' | 'ours' | 'theirs') => {
    const item = state[side].get(type, id);
    return item ? readUnit(item, unit) : null;
  };
  return { base: at('base'), ours: at('ours'), theirs: at('theirs') };
}
