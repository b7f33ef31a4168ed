import {
  LINEAGE_LABELS,
  quarterLabel,
  valueLabel,
  type DemandCell,
  type FieldEntry,
  type FieldUnit,
  type FiscalQuarter,
  type Lineage,
  type ReferenceTarget,
  type SustainCell,
  type Wsjf,
} from '@northing/domain';
import { percent, plainNumber } from '../words/numbers.js';
import { nameOf, type PlanFrame } from './plan-frame.js';
import type { PlanIndex } from './plan-index.js';

/** What gives ids their names and amounts their currency. */
export interface WordsContext {
  readonly plan: Pick<PlanFrame, 'people' | 'units' | 'teams' | 'money'>;
  readonly index: Pick<PlanIndex, 'outcomes' | 'capabilities' | 'enablers'>;
}

/** `FY27`. */
export function yearLabel(year: number): string {
  return `FY${String(year % 100).padStart(2, '0')}`;
}

export function referenceName(to: ReferenceTarget, id: string, { plan, index }: WordsContext): string {
  const lists = {
    person: plan.people,
    businessUnit: plan.units,
    team: plan.teams,
    outcome: index.outcomes,
    capability: index.capabilities,
    enabler: index.enablers,
  } satisfies Record<ReferenceTarget, ReadonlyMap<string, { readonly name: string }>>;
  return nameOf(lists[to], id) ?? id;
}

const UNIT_WORDS = {
  percent: (value) => `${plainNumber(value)}%`,
  share: percent,
  money: null,
  fte: (value) => `${plainNumber(value)} FTE`,
  quarters: (value) => `${plainNumber(value)} quarters`,
  maturity: plainNumber,
  points: plainNumber,
  scale: plainNumber,
} satisfies Record<FieldUnit, ((value: number) => string) | null>;

function numberWords(value: number, unit: FieldUnit | null, context: WordsContext): string {
  if (unit === null) return plainNumber(value);
  return (UNIT_WORDS[unit] ?? context.plan.money.short)(value);
}

/** A stored value as people read it; null when it is not set. The value has the type its entry says. */
export function fieldWords(entry: FieldEntry, value: unknown, context: WordsContext): string | null {
  if (value === null || value === undefined || value === '') return null;
  const { value: kind } = entry;
  switch (kind.type) {
    case 'id':
    case 'text':
      return value as string;
    case 'number':
      return numberWords(value as number, kind.unit, context);
    case 'quarter':
      return quarterLabel(value as FiscalQuarter);
    case 'fiscalYear':
      return yearLabel(value as number);
    case 'flag':
      return value === true ? 'Yes' : 'No';
    case 'choice':
      return valueLabel(entry, value as string);
    case 'reference':
      return referenceName(kind.to, value as string, context);
    case 'textList':
      return listWords(value as readonly string[]);
    case 'demandCells':
      return demandWords(value as readonly DemandCell[], context);
    case 'sustainCells':
      return sustainWords(value as readonly SustainCell[], context);
    case 'wsjf':
      return wsjfWords(value as Wsjf);
    case 'lineage':
      return lineageWords(value as Lineage, context);
    case 'costCells':
    case 'keyResults':
      return null;
  }
}

function listWords(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join('; ');
}

/** `Commerce 6.5 FTE-quarters`: average FTE summed over quarters, by team. */
function demandWords(cells: readonly DemandCell[], { plan }: WordsContext): string | null {
  const sums = new Map<string, number>();
  for (const { teamId, fte } of cells) sums.set(teamId, (sums.get(teamId) ?? 0) + fte);
  return listWords(
    [...sums].map(([team, fte]) => `${nameOf(plan.teams, team)} ${plainNumber(fte)} FTE-quarters`),
  );
}

function sustainWords(cells: readonly SustainCell[], { plan }: WordsContext): string | null {
  return listWords(cells.map(({ teamId, fte }) => `${nameOf(plan.teams, teamId)} ${plainNumber(fte)} FTE`));
}

function wsjfWords({ businessValue, timeCriticality, riskOpportunity, jobSize }: Wsjf): string {
  return `value ${businessValue}, urgency ${timeCriticality}, risk ${riskOpportunity}, size ${jobSize}`;
}

function lineageWords({ operation, sourceIds }: Lineage, context: WordsContext): string {
  const names = sourceIds.map((id) => referenceName('enabler', id, context));
  return `${LINEAGE_LABELS[operation]} ${names.join(', ')}`;
}
