import type { CostCell, DemandCell, Enabler, Stage, SustainCell } from '../plan/enabler.js';
import type { Dependency, EnablerCapabilityLink } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';
import { fiscalYearOf, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Edit } from './edit.js';
import { removalEdits } from './remove-item.js';

/** A part of a split: its share of cost, demand and uplift, in percent. */
export interface SplitPart {
  readonly id: string;
  readonly name: string;
  readonly percent: number;
}

/** An uplift is never above the scale of maturity. */
const HIGHEST_UPLIFT = 5;

/**
 * Steps that split an enabler into parts with its dates, owners and capabilities [D10]. Cost, demand and uplift are
 * shared out so that their totals stay; every part waits for what the source waited for, and who waited for the source
 * waits for every part.
 */
export function splitEdits(
  content: PlanContent,
  source: Enabler,
  parts: readonly SplitPart[],
): readonly Edit[] {
  const shares = parts.map(({ percent }) => percent);
  const links = linksOf(content, source.id);
  const steps = parts.flatMap((part, index): readonly Edit[] => [
    { op: 'add', type: 'enabler', item: partOf(source, part, shares, index) },
    ...links.flatMap((link): readonly Edit[] => {
      const uplift = shareOf(link.uplift ?? 0, shares, index);
      return uplift > 0 ? [addedLink({ ...link, enablerId: part.id, uplift })] : [];
    }),
    ...dependenciesOf(content, source.id).map((dependency) =>
      addedDependency(rewired(dependency, [source.id], part.id), part.id),
    ),
  ]);
  return [...removalEdits(content, 'enabler', source.id), ...steps];
}

function partOf(source: Enabler, part: SplitPart, shares: readonly number[], index: number): Enabler {
  const share = (amount: number) => shareOf(amount, shares, index);
  return {
    ...source,
    id: part.id,
    name: part.name,
    cost: source.cost.map((cell) => ({ ...cell, opex: share(cell.opex), capex: share(cell.capex) })),
    capacityDemand: source.capacityDemand.map((cell) => ({ ...cell, fte: share(cell.fte) })),
    sustainDemand: source.sustainDemand.map((cell) => ({ ...cell, fte: share(cell.fte) })),
    lineage: { operation: 'splitFrom', sourceIds: [source.id] },
  };
}

/** A share in hundredths; the last part takes what rounding leaves, so that the shares total the amount. */
function shareOf(amount: number, percents: readonly number[], index: number): number {
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  const upTo = (count: number) => {
    const percent = percents.slice(0, count).reduce((sum, each) => sum + each, 0);
    return count === percents.length ? amount : Math.round((amount * percent * 100) / total) / 100;
  };
  return Math.round((upTo(index + 1) - upTo(index)) * 100) / 100;
}

/**
 * Steps that merge enablers into a new one [D11]: it takes the first one's fields, runs from the earliest start to the
 * latest end, and holds the cost, demand and uplift of all. Dependencies among them go.
 */
export function mergeEdits(
  content: PlanContent,
  sources: readonly [Enabler, Enabler, ...Enabler[]],
  result: { readonly id: string; readonly name: string },
): readonly Edit[] {
  const ids = sources.map(({ id }) => id);
  const merged = mergedEnabler(sources, result);
  const uplifts = new Map<string, number>();
  for (const { capabilityId, uplift } of ids.flatMap((id) => linksOf(content, id))) {
    uplifts.set(capabilityId, Math.min(HIGHEST_UPLIFT, (uplifts.get(capabilityId) ?? 0) + (uplift ?? 0)));
  }
  const rewiredOnes = new Map<string, Dependency>();
  for (const dependency of ids.flatMap((id) => dependenciesOf(content, id))) {
    const next = rewired(dependency, ids, result.id);
    if (next.predecessorId === next.successorId) continue;
    const pair = JSON.stringify([next.predecessorId, next.successorId, next.type]);
    const known = rewiredOnes.get(pair);
    if (!known || next.lagQuarters > known.lagQuarters) rewiredOnes.set(pair, next);
  }
  return [
    ...removals(content, ids),
    { op: 'add', type: 'enabler', item: merged },
    ...[...uplifts].map(([capabilityId, uplift]) =>
      addedLink({ enablerId: result.id, capabilityId, uplift }),
    ),
    ...[...rewiredOnes.values()].map((dependency) => addedDependency(dependency, result.id)),
  ];
}

/** A dependency between two of them is removed once. */
function removals(content: PlanContent, ids: readonly string[]): readonly Edit[] {
  const steps = ids.flatMap((id) => removalEdits(content, 'enabler', id));
  const keys = steps.map((step) => JSON.stringify(step));
  return steps.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function mergedEnabler(
  sources: readonly [Enabler, Enabler, ...Enabler[]],
  { id, name }: { readonly id: string; readonly name: string },
): Enabler {
  const starts = sources.flatMap(({ startQuarter }) => startQuarter ?? []);
  const ends = sources.flatMap(({ endQuarter }) => endQuarter ?? []);
  const start = starts.length > 0 ? (Math.min(...starts) as FiscalQuarter) : null;
  const end = ends.length > 0 ? (Math.max(...ends) as FiscalQuarter) : null;
  return {
    ...sources[0],
    id,
    name,
    startQuarter: start,
    endQuarter: end,
    cost: summedCost(sources.flatMap(({ cost }) => cost)),
    capacityDemand: summedDemand(sources, start),
    sustainDemand: summedSustain(sources.flatMap(({ sustainDemand }) => sustainDemand)),
    deliverables: [...new Set(sources.flatMap(({ deliverables }) => deliverables))],
    lineage: { operation: 'mergedFrom', sourceIds: sources.map((source) => source.id) },
  };
}

function summedCost(cells: readonly CostCell[]): readonly CostCell[] {
  const byYear = new Map<number | null, CostCell>();
  for (const { fiscalYear, opex, capex } of cells) {
    const known = byYear.get(fiscalYear);
    byYear.set(fiscalYear, {
      fiscalYear,
      opex: (known?.opex ?? 0) + opex,
      capex: (known?.capex ?? 0) + capex,
    });
  }
  return [...byYear.values()].toSorted((x, y) => (x.fiscalYear ?? Infinity) - (y.fiscalYear ?? Infinity));
}

/** Demand keeps its quarters: offsets count from the new start. */
function summedDemand(sources: readonly Enabler[], start: FiscalQuarter | null): readonly DemandCell[] {
  const sums = new Map<string, DemandCell>();
  for (const { startQuarter, capacityDemand } of sources) {
    const shift = start === null || startQuarter === null ? 0 : startQuarter - start;
    for (const { teamId, offset, fte } of capacityDemand) {
      const key = JSON.stringify([teamId, offset + shift]);
      sums.set(key, { teamId, offset: offset + shift, fte: (sums.get(key)?.fte ?? 0) + fte });
    }
  }
  return [...sums.values()];
}

function summedSustain(cells: readonly SustainCell[]): readonly SustainCell[] {
  const sums = new Map<string, number>();
  for (const { teamId, fte } of cells) sums.set(teamId, (sums.get(teamId) ?? 0) + fte);
  return [...sums].map(([teamId, fte]) => ({ teamId, fte }));
}

/** Steps that stop an enabler: its unspent cost, from the anchor's fiscal year on, leaves the plan [D12]. */
export function stopEdits(enabler: Enabler, anchor: FiscalQuarter): readonly Edit[] {
  const year = fiscalYearOf(anchor);
  const spent = enabler.cost.filter(({ fiscalYear }) => fiscalYear !== null && fiscalYear < year);
  const about = { op: 'set', type: 'enabler', key: enabler.id } as const;
  return [
    { ...about, field: 'stage', value: 'stopped', expected: enabler.stage },
    { ...about, field: 'cost', value: spent, expected: enabler.cost },
  ];
}

/** What an enabler was when it was last in the plan. */
export interface Former {
  readonly enabler: Enabler;
  readonly links: readonly EnablerCapabilityLink[];
}

/**
 * Steps that take an enabler up again under its old id [D13]: one that left comes back as it was, with the links whose
 * capability still stands; one that was stopped returns to its former stage with the cost it had.
 */
export function reinstateEdits(content: PlanContent, { enabler, links }: Former): readonly Edit[] {
  const present = content.enablers.find(({ id }) => id === enabler.id);
  const stage = openStage(enabler.stage);
  if (present) {
    const about = { op: 'set', type: 'enabler', key: present.id } as const;
    return [
      { ...about, field: 'stage', value: stage, expected: present.stage },
      { ...about, field: 'cost', value: enabler.cost, expected: present.cost },
    ];
  }
  const capabilities = new Set(content.capabilities.map(({ id }) => id));
  return [
    { op: 'add', type: 'enabler', item: { ...enabler, stage } },
    ...links.filter(({ capabilityId }) => capabilities.has(capabilityId)).map(addedLink),
  ];
}

/** What comes back starts before any funding: that has to be decided anew. */
function openStage(stage: Stage | null): Stage {
  return stage === 'idea' || stage === 'research' || stage === 'prototype' ? stage : 'feasibility';
}

function linksOf({ enablerCapabilityLinks }: PlanContent, id: string): readonly EnablerCapabilityLink[] {
  return enablerCapabilityLinks.filter(({ enablerId }) => enablerId === id);
}

function dependenciesOf({ dependencies }: PlanContent, id: string): readonly Dependency[] {
  return dependencies.filter(({ predecessorId, successorId }) => predecessorId === id || successorId === id);
}

function rewired(dependency: Dependency, from: readonly string[], to: string): Dependency {
  const end = (id: string) => (from.includes(id) ? to : id);
  return {
    ...dependency,
    predecessorId: end(dependency.predecessorId),
    successorId: end(dependency.successorId),
  };
}

function addedLink(item: EnablerCapabilityLink): Edit {
  return { op: 'add', type: 'enablerCapabilityLink', item };
}

/** Its id tells whose it is, so that parts of a split do not share one. */
function addedDependency(dependency: Dependency, ownerId: string): Edit {
  const item = { ...dependency, id: `${dependency.id}-${ownerId}` };
  return { op: 'add', type: 'dependency', item };
}
