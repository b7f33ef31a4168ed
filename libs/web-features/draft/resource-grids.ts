import {
  FUNDING_CLASSES,
  fiscalYearOf,
  itemKey,
  plusQuarters,
  type CapacityCell,
  type ContentTypes,
  type Envelope,
  type FiscalQuarter,
  type FiscalYear,
  type PlanContent,
} from '@northing/domain';
import { inUse } from '../plan/reference-options.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { Figures } from './cell-edits.js';

/** DOMAIN §2.2: capacity is planned for twenty quarters. */
const QUARTERS = 20;

/** What stands in a grid, and which cell of the plan each of its places is. */
export interface ResourceGrid<T> {
  readonly value: Figures;
  readonly placeOf: (row: number, column: number, figure: number) => T;
}

export interface CapacityGridOf extends ResourceGrid<CapacityCell> {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly quarters: readonly FiscalQuarter[];
}

/** Capacity by team and quarter. */
export function capacityGrid(
  { capacity }: Pick<PlanContent, 'capacity'>,
  anchor: FiscalQuarter,
  plan: Pick<PlanFrame, 'teams'>,
): CapacityGridOf {
  const teams = inUse(plan.teams.values(), new Set(capacity.map(({ teamId }) => teamId)));
  const quarters = Array.from({ length: QUARTERS }, (_, at) => plusQuarters(anchor, at));
  const placeOf = (row: number, column: number, fte: number): CapacityCell => ({
    teamId: teams[row]!.id,
    quarter: quarters[column]!,
    fte,
  });
  const figureAt = figuresBy('capacity', capacity, ({ fte }) => fte);
  const value = teams.map((_, row) => quarters.map((__, column) => figureAt(placeOf(row, column, 0))));
  return { teams, quarters, placeOf, value };
}

export interface EnvelopeGridOf extends ResourceGrid<Envelope> {
  readonly years: readonly FiscalYear[];
}

/** Envelopes by fiscal year of the cost window and funding class. */
export function envelopeGrid(
  { envelopes }: Pick<PlanContent, 'envelopes'>,
  anchor: FiscalQuarter,
  { settings }: Pick<PlanFrame, 'settings'>,
): EnvelopeGridOf {
  const first = fiscalYearOf(anchor);
  const years = Array.from({ length: settings.costYears }, (_, at) => first + at);
  const placeOf = (row: number, column: number, amount: number): Envelope => ({
    fiscalYear: years[row]!,
    fundingClass: FUNDING_CLASSES[column]!,
    amount,
  });
  const figureAt = figuresBy('envelope', envelopes, ({ amount }) => amount);
  const value = years.map((_, row) => FUNDING_CLASSES.map((__, column) => figureAt(placeOf(row, column, 0))));
  return { years, placeOf, value };
}

function figuresBy<T extends 'capacity' | 'envelope'>(
  type: T,
  cells: readonly ContentTypes[T][],
  figure: (cell: ContentTypes[T]) => number,
): (place: ContentTypes[T]) => number | null {
  const known = new Map(cells.map((cell) => [itemKey(type, cell), figure(cell)]));
  return (place) => known.get(itemKey(type, place)) ?? null;
}
