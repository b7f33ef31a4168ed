import {
  DEPENDENCY_TYPE_LABELS,
  FIELD_CATALOGUE,
  placeLabel,
  unitField,
  quarterLabel,
  type CostCell,
  type Dependency,
  type FieldEntry,
  type KeyResult,
  type MergePlace,
  type ScheduleValue,
  type ScopeValue,
  type Unit,
} from '@northing/domain';
import { fieldWords, referenceName, yearLabel, type WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import { quarterRange } from '../words/dates.js';
import { counted, plainNumber } from '../words/numbers.js';

type UnitPlace = Extract<MergePlace, { of: 'unit' }>;

/** What stands at a place, as it is read beside the item's name; `value` is what some side has there. */
export function placeTitle(place: MergePlace, values: readonly unknown[], context: WordsContext): string {
  const label = placeLabel(place);
  switch (place.of) {
    case 'unit': {
      const detail = unitDetail(place.unit, values, context);
      return detail === null ? label : `${label}, ${detail}`;
    }
    case 'link':
      return `${label} of ${referenceName('capability', place.toId, context)}`;
    case 'dependency':
      return `Waits for ${referenceName('enabler', place.predecessorId, context)}`;
    case 'item':
    case 'capacity':
    case 'envelope':
      return label;
  }
}

function unitDetail(unit: Unit, values: readonly unknown[], { plan }: WordsContext): string | null {
  if (unit.kind === 'keyResult') {
    return values.map((value) => (value as KeyResult | null)?.name).find(Boolean) ?? unit.id;
  }
  if (unit.kind === 'measured') return unit.id;
  if (unit.kind !== 'cell') return null;
  if (unit.list === 'cost') return unit.cell === 'unphased' ? 'unphased' : yearLabel(Number(unit.cell));
  if (unit.list === 'sustainDemand') return nameOf(plan.teams, unit.cell);
  const at = unit.cell.indexOf('@');
  const team = nameOf(plan.teams, unit.cell.slice(at + 1));
  return `${team}, quarter ${Number(unit.cell.slice(0, at)) + 1} of the work`;
}

/** What a side has at a place, in words. */
export function valueWords(place: MergePlace, value: unknown, context: WordsContext): string {
  const { money } = context.plan;
  if (place.of === 'unit') return unitWords(place, value, context);
  if (value === null || value === undefined) return NOTHING[place.of];
  switch (place.of) {
    case 'item':
      return (value as { readonly name: string }).name;
    case 'link':
      return numberIn(
        place.type === 'outcomeCapabilityLink' ? 'weight' : 'uplift',
        place.type,
        value,
        context,
      );
    case 'dependency':
      return dependencyWords(value as Dependency);
    case 'capacity':
      return `${plainNumber(amountOf(value, 'fte'))} FTE`;
    case 'envelope':
      return money.short(amountOf(value, 'amount'));
  }
}

const NOTHING = {
  item: 'Not in the plan',
  link: 'No link',
  dependency: 'Does not wait',
  capacity: 'None',
  envelope: 'None agreed',
} as const;

function amountOf(value: unknown, field: string): number {
  return typeof value === 'number' ? value : ((value as Readonly<Record<string, number>>)[field] ?? 0);
}

function numberIn(
  field: 'weight' | 'uplift',
  type: 'outcomeCapabilityLink' | 'enablerCapabilityLink',
  value: unknown,
  context: WordsContext,
): string {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const stored = typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[field] : value;
  return fieldWords(entries[field] as FieldEntry, stored, context) ?? 'Linked';
}

function dependencyWords({ type, lagQuarters }: Dependency): string {
  const lag = lagQuarters === 0 ? '' : `, ${counted(lagQuarters, 'quarter')} apart`;
  return `${DEPENDENCY_TYPE_LABELS[type]}${lag}`;
}

function unitWords({ entityType, unit }: UnitPlace, value: unknown, context: WordsContext): string {
  switch (unit.kind) {
    case 'schedule':
      return scheduleWords(value as ScheduleValue | null);
    case 'scope':
      return scopeWords(value as ScopeValue | null);
    case 'cell':
      return cellWords(unit.list, value, context);
    case 'keyResult':
      return keyResultWords(value as KeyResult | null);
    case 'field':
    case 'measured':
      return fieldWords(unitField(entityType, unit), value, context) ?? 'Not set';
  }
}

function scheduleWords(schedule: ScheduleValue | null): string {
  if (schedule === null) return 'Not scheduled';
  const { startQuarter: start, endQuarter: end, retireQuarter } = schedule;
  const range =
    start !== null && end !== null
      ? quarterRange(start, end)
      : start !== null
        ? `starts ${quarterLabel(start)}`
        : end !== null
          ? `ends ${quarterLabel(end)}`
          : 'Not scheduled';
  return retireQuarter === null ? range : `${range}, retires ${quarterLabel(retireQuarter)}`;
}

function scopeWords(scope: ScopeValue | null): string {
  if (scope === null) return 'Not set';
  const parts = [scope.scope, scope.deliverables.join('; ')].filter(Boolean);
  return parts.length === 0 ? 'Not set' : parts.join(': ');
}

function cellWords(
  list: 'cost' | 'capacityDemand' | 'sustainDemand',
  value: unknown,
  { plan }: WordsContext,
): string {
  if (value === null || value === undefined) return 'None';
  if (list !== 'cost') return `${plainNumber(amountOf(value, 'fte'))} FTE`;
  const { opex, capex } = value as CostCell;
  const parts = [
    opex !== 0 && `${plan.money.short(opex)} opex`,
    capex !== 0 && `${plan.money.short(capex)} capex`,
  ];
  return parts.filter(Boolean).join(', ') || plan.money.short(0);
}

function keyResultWords(value: KeyResult | null): string {
  if (value === null) return 'None';
  const { baseline, target, unit, dueQuarter } = value;
  const figure = (number: number | null) => (number === null ? 'not set' : plainNumber(number));
  const due = dueQuarter === null ? '' : ` by ${quarterLabel(dueQuarter)}`;
  return `${figure(baseline)} → ${figure(target)}${unit ? ` ${unit}` : ''}${due}`;
}
