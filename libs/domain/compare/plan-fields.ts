import { fieldsOf, type ContentTypes } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import type { Enabler } from '../plan/enabler.js';
import { demandDelta } from './demand.js';
import { changedFields } from './diff.js';

export type PlannedType = 'outcome' | 'capability' | 'enabler' | 'keyResult';

const PLANNED_RULES: ReadonlySet<string> = new Set(['schedule', 'cost', 'demand', 'resourced']);

/** Whether the field states an intent: its change is re-planning, not progress or assessment. */
function isPlanned({ comparedAs }: FieldEntry): boolean {
  if (comparedAs.by === 'rule') return PLANNED_RULES.has(comparedAs.rule);
  return comparedAs.by !== 'none' && comparedAs.category === 'replanning';
}

type Planned = { readonly [T in PlannedType]: ReadonlyMap<string, FieldEntry> };

/** The plan fields of each kind of item; key results and links are counted by themselves. */
export const PLAN_FIELDS: Planned = {
  outcome: plannedOf('outcome'),
  capability: plannedOf('capability'),
  enabler: plannedOf('enabler'),
  keyResult: plannedOf('keyResult'),
};

/** The plan fields of two versions that differ by decision: demand that only follows its schedule does not count. */
export function changedPlanFields<T extends PlannedType>(
  type: T,
  before: ContentTypes[T],
  after: ContentTypes[T],
): readonly string[] {
  const fields = changedFields(type, before, after).filter((field) => PLAN_FIELDS[type].has(field));
  if (type !== 'enabler' || !fields.some((field) => field === 'capacityDemand')) return fields;
  const decided = profileDecided(before as Enabler, after as Enabler);
  return decided ? fields : fields.filter((field) => field !== 'capacityDemand');
}

/** Whether the demand profile differs beyond what the schedule change explains. */
export function profileDecided(before: Enabler, after: Enabler): boolean {
  return demandDelta({ ...before, sustainDemand: after.sustainDemand }, after) !== null;
}

function plannedOf<T extends PlannedType>(type: T): ReadonlyMap<string, FieldEntry> {
  return new Map(fieldsOf(type).filter(([, entry]) => isPlanned(entry)));
}
