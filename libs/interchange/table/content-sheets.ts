import {
  daysOf,
  fieldsOf,
  formatQuarter,
  valueLabel,
  type CostCell,
  type Enabler,
  type FieldEntry,
  type FiscalQuarter,
  type PlanContent,
  type ReferenceData,
  type YearRule,
} from '@northing/domain';
import { sheetOf, type Sheet, type SheetCell, type SheetColumn } from './sheet.js';

/** What cells name people and units by, and when quarters begin. */
export interface SheetWords {
  readonly reference: ReferenceData;
  readonly calendar: YearRule;
}

type Item = Readonly<Record<string, unknown>>;
type Listed = 'enabler' | 'outcome' | 'capability' | 'keyResult' | 'outcomeCapabilityLink' | 'enablerCapabilityLink' | 'dependency'; // prettier-ignore

/** A revision as sheets: Enablers, Outcomes, Key results, Capabilities, Links, Dependencies and Demand. */
export function contentSheets(content: PlanContent, words: SheetWords): readonly Sheet[] {
  return [
    enablerSheet(content, words),
    sheetOf('Outcomes', fieldColumns('outcome', words), asItems(content.outcomes)),
    keyResultSheet(content, words),
    sheetOf('Capabilities', fieldColumns('capability', words), asItems(content.capabilities)),
    linkSheet(content),
    sheetOf('Dependencies', fieldColumns('dependency', words), asItems(content.dependencies)),
    demandSheet(content, words),
  ];
}

/** The enablers of a revision, with their cost by fiscal year and the days their quarters begin and end. */
export function enablerSheet({ enablers }: PlanContent, words: SheetWords): Sheet {
  const columns = fieldColumns('enabler', words);
  const days: SheetColumn<Item>[] = [
    { header: 'Start date', cell: ({ startQuarter }) => dayOf(startQuarter, 'first', words) },
    { header: 'End date', cell: ({ endQuarter }) => dayOf(endQuarter, 'last', words) },
  ];
  return sheetOf('Enablers', [...columns, ...costColumns(enablers), ...days], asItems(enablers));
}

function asItems(items: readonly object[]): readonly Item[] {
  return items.map((item) => ({ ...item }));
}

const CELL_TYPES: readonly FieldEntry['value']['type'][] = [
  'id', 'text', 'number', 'quarter', 'fiscalYear', 'flag', 'choice', 'reference', 'textList',
]; // prettier-ignore

/** A column for each field that fits one cell, named as screens name it. */
function fieldColumns(type: Listed, words: SheetWords): SheetColumn<Item>[] {
  const entries: readonly (readonly [string, FieldEntry])[] = fieldsOf(type);
  return entries
    .filter(([, { value }]) => CELL_TYPES.includes(value.type))
    .map(([key, entry]) => ({
      header: entry.label,
      cell: (item) => fieldCell(entry, item[key], words),
    }));
}

function fieldCell(entry: FieldEntry, value: unknown, words: SheetWords): SheetCell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('\n');
  if (entry.value.type === 'quarter') return formatQuarter(value as FiscalQuarter);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (entry.value.type === 'reference') return referenceName(entry.value.to, value, words);
  return valueLabel(entry, value);
}

/** A name that two bear tells nobody apart, so that their ids are written. */
function referenceName(to: string, id: string, { reference }: SheetWords): string {
  const items = { person: reference.people, businessUnit: reference.businessUnits, team: reference.teams };
  const listed: readonly { readonly id: string; readonly name: string }[] =
    to in items ? items[to as keyof typeof items] : [];
  const name = listed.find((item) => item.id === id)?.name;
  return name !== undefined && listed.filter((item) => item.name === name).length === 1 ? name : id;
}

function dayOf(quarter: unknown, which: 'first' | 'last', { calendar }: SheetWords): SheetCell {
  if (typeof quarter !== 'number') return null;
  return { kind: 'day', day: daysOf(quarter as FiscalQuarter, calendar)[which] };
}

/** `Cost FY2027 opex` and `Cost FY2027 capex` for each year that any enabler costs anything. */
function costColumns(enablers: readonly Enabler[]): SheetColumn<Item>[] {
  const years = new Set(enablers.flatMap(({ cost }) => cost.map(({ fiscalYear }) => fiscalYear)));
  const inOrder = [...years].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return inOrder.flatMap((year) =>
    (['opex', 'capex'] as const).map((kind) => ({
      header: costHeader(year, kind),
      cell: ({ cost }: Item) =>
        (cost as readonly CostCell[]).find((each) => each.fiscalYear === year)?.[kind] ?? null,
    })),
  );
}

/** Costs are whole thousands of the workspace's currency. */
export function costHeader(fiscalYear: number | null, kind: 'opex' | 'capex'): string {
  return fiscalYear === null ? `Cost whole life ${kind} (000)` : `Cost FY${fiscalYear} ${kind} (000)`;
}

function keyResultSheet({ outcomes }: PlanContent, words: SheetWords): Sheet {
  const items = outcomes.flatMap(({ id, keyResults }) =>
    keyResults.map((keyResult) => ({ ...keyResult, outcomeId: id })),
  );
  const outcome: SheetColumn<Item> = { header: 'Outcome id', cell: ({ outcomeId }) => String(outcomeId) };
  return sheetOf('Key results', [outcome, ...fieldColumns('keyResult', words)], asItems(items));
}

function linkSheet({ outcomeCapabilityLinks, enablerCapabilityLinks }: PlanContent): Sheet {
  const rows: SheetCell[][] = [
    ...outcomeCapabilityLinks.map((link) => [
      'Outcome',
      link.outcomeId,
      link.capabilityId,
      link.weight,
      null,
    ]),
    ...enablerCapabilityLinks.map((link) => [
      'Enabler',
      link.enablerId,
      link.capabilityId,
      null,
      link.uplift,
    ]),
  ];
  return { name: 'Links', headers: ['From', 'From id', 'Capability id', 'Weight', 'Uplift'], rows };
}

function demandSheet({ enablers }: PlanContent, words: SheetWords): Sheet {
  const team = (id: string): string => referenceName('team', id, words);
  const rows: SheetCell[][] = enablers.flatMap(({ id, capacityDemand, sustainDemand }) => [
    ...capacityDemand.map(({ teamId, offset, fte }) => [id, team(teamId), 'From start', offset, fte]),
    ...sustainDemand.map(({ teamId, fte }) => [id, team(teamId), 'After delivery', null, fte]),
  ]);
  return { name: 'Demand', headers: ['Enabler id', 'Team', 'When', 'Quarters after start', 'FTE'], rows };
}
