import { sameValue } from '../compare/canonical.js';
import { changedFields } from '../compare/diff.js';
import type { CostCell, DemandCell, Enabler, SustainCell } from '../plan/enabler.js';
import { FIELD_CATALOGUE, type ContentTypes } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import type { ItemType } from '../plan/link-ends.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';

/**
 * The smallest thing a merge takes from one side (SPEC.md [M1]): a field, dates together, scope with deliverables, a
 * cell, a key result without what was measured, or what was measured.
 */
export type Unit =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'scope' }
  | { readonly kind: 'cell'; readonly list: CellList; readonly cell: string }
  | { readonly kind: 'keyResult'; readonly id: string }
  | { readonly kind: 'measured'; readonly id: string };

export type CellList = 'cost' | 'capacityDemand' | 'sustainDemand';
type Cell = CostCell | DemandCell | SustainCell;
type Item = ContentTypes[ItemType];
type Values = Readonly<Record<string, unknown>>;

export interface ScheduleValue {
  readonly startQuarter: Enabler['startQuarter'];
  readonly endQuarter: Enabler['endQuarter'];
  readonly retireQuarter: Enabler['retireQuarter'];
}

export interface ScopeValue {
  readonly scope: string | null;
  readonly deliverables: readonly string[];
}

/** `endQuarter`, `schedule`, `cost:2027`, `capacityDemand:0@t-data`, `keyResult:k1`: how rows name a unit. */
export function unitName(unit: Unit): string {
  if (unit.kind === 'field') return unit.field;
  if (unit.kind === 'cell') return `${unit.list}:${unit.cell}`;
  return 'id' in unit ? `${unit.kind}:${unit.id}` : unit.kind;
}

/** The field of the catalogue that describes the unit best. */
export function unitField(type: ItemType, unit: Unit): FieldEntry {
  const fields: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  if (unit.kind === 'field') return fields[unit.field] as FieldEntry;
  if (unit.kind === 'measured') return FIELD_CATALOGUE.keyResult.actual;
  if (unit.kind === 'keyResult') return FIELD_CATALOGUE.outcome.keyResults;
  if (unit.kind === 'cell') return FIELD_CATALOGUE.enabler[unit.list];
  return FIELD_CATALOGUE.enabler[unit.kind === 'scope' ? 'scope' : 'startQuarter'];
}

const SCHEDULE: ReadonlySet<string> = new Set(['startQuarter', 'endQuarter', 'retireQuarter']);
const SCOPE: ReadonlySet<string> = new Set(['scope', 'deliverables']);
const CELLS: ReadonlySet<string> = new Set<CellList>(['cost', 'capacityDemand', 'sustainDemand']);

export function cellName(cell: Cell): string {
  if (!('teamId' in cell)) return cell.fiscalYear === null ? 'unphased' : String(cell.fiscalYear);
  return 'offset' in cell ? `${cell.offset}@${cell.teamId}` : cell.teamId;
}

/** The units in which two versions of an item differ. */
export function changedUnits<T extends ItemType>(
  type: T,
  before: ContentTypes[T],
  after: ContentTypes[T],
  fields: readonly string[] = changedFields(type, before, after),
): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const field of fields) {
    for (const unit of unitsOf(field, before, after)) units.set(unitName(unit), unit);
  }
  return [...units.values()].filter((unit) => {
    // What was measured comes and goes with its key result.
    if (unit.kind === 'measured' && [before, after].some((item) => keyResultOf(item, unit.id) === null))
      return false;
    return !sameUnit(unit, readUnit(before, unit), readUnit(after, unit));
  });
}

function unitsOf(field: string, before: Item, after: Item): readonly Unit[] {
  if (SCHEDULE.has(field)) return [{ kind: 'schedule' }];
  if (SCOPE.has(field)) return [{ kind: 'scope' }];
  if (CELLS.has(field)) {
    const list = field as CellList;
    const cells = [before, after].flatMap((item) => (item as Enabler)[list] as readonly Cell[]);
    return cells.map((cell) => ({ kind: 'cell', list, cell: cellName(cell) }));
  }
  if (field !== 'keyResults') return field === 'id' ? [] : [{ kind: 'field', field }];
  return [before, after].flatMap((item) =>
    (item as Outcome).keyResults.flatMap(({ id }): Unit[] => [
      { kind: 'keyResult', id },
      { kind: 'measured', id },
    ]),
  );
}

/** What an item holds in a unit; null when it has no such cell or key result. */
export function readUnit(item: Item, unit: Unit): unknown {
  const values = item as unknown as Values;
  switch (unit.kind) {
    case 'field':
      return values[unit.field];
    case 'schedule': {
      const { startQuarter, endQuarter, retireQuarter } = item as Enabler;
      return { startQuarter, endQuarter, retireQuarter } satisfies ScheduleValue;
    }
    case 'scope': {
      const { scope, deliverables } = item as Enabler;
      return { scope, deliverables } satisfies ScopeValue;
    }
    case 'cell':
      return (values[unit.list] as readonly Cell[]).find((cell) => cellName(cell) === unit.cell) ?? null;
    case 'keyResult':
      return keyResultOf(item, unit.id);
    case 'measured':
      return keyResultOf(item, unit.id)?.actual ?? null;
  }
}

function keyResultOf(item: Item, id: string): KeyResult | null {
  return (item as Outcome).keyResults.find((keyResult) => keyResult.id === id) ?? null;
}

/** Progress of a key result is a unit of its own, so it does not make two definitions differ. */
export function sameUnit(unit: Unit, x: unknown, y: unknown): boolean {
  if (unit.kind !== 'keyResult') return sameValue(x, y);
  if (x === null || y === null) return x === y;
  return sameValue({ ...(x as KeyResult), actual: null }, { ...(y as KeyResult), actual: null });
}

/** The item with another value in a unit; what was measured stays with its key result. */
export function writeUnit<T extends ItemType>(
  item: ContentTypes[T],
  unit: Unit,
  value: unknown,
): ContentTypes[T] {
  return { ...item, ...(patchOf(item, unit, value) as Partial<ContentTypes[T]>) };
}

function patchOf(item: Item, unit: Unit, value: unknown): Values {
  switch (unit.kind) {
    case 'field':
      return { [unit.field]: value };
    case 'schedule':
    case 'scope':
      return value as Values;
    case 'cell': {
      const cells = (item as unknown as Values)[unit.list] as readonly Cell[];
      return { [unit.list]: replaced(cells, (cell) => cellName(cell) === unit.cell, value as Cell | null) };
    }
    case 'keyResult': {
      const measured = keyResultOf(item, unit.id);
      const definition = value as KeyResult | null;
      const kept = definition && measured ? { ...definition, actual: measured.actual } : definition;
      return { keyResults: replaced((item as Outcome).keyResults, ({ id }) => id === unit.id, kept) };
    }
    case 'measured': {
      const actual = value as number | null;
      const { keyResults } = item as Outcome;
      return { keyResults: keyResults.map((each) => (each.id === unit.id ? { ...each, actual } : each)) };
    }
  }
}

function replaced<E>(list: readonly E[], is: (element: E) => boolean, by: E | null): readonly E[] {
  const kept = list.flatMap((element) => (is(element) ? (by === null ? [] : [by]) : [element]));
  return by !== null && !list.some(is) ? [...kept, by] : kept;
}

/** What has been recorded and is no intent, so that it counts neither as an edit nor against one (SPEC.md [M4]). */
export function isProgress(type: ItemType, unit: Unit): boolean {
  return unitField(type, unit).group === 'progress';
}

/** The fields of an item that an edit changed, progress apart. */
export function editedFields<T extends ItemType>(
  type: T,
  before: ContentTypes[T],
  after: ContentTypes[T],
): readonly string[] {
  return changedFields(type, before, after).filter((field) =>
    changedUnits(type, before, after, [field]).some((unit) => !isProgress(type, unit)),
  );
}
