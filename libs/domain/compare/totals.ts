import { isOpen, type Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { Revision } from '../revision/revision.js';
import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';
import type { ComparedRevision, ComparisonInput, RevisionTotals, Spend } from './comparison.js';
import { byYear } from './cost.js';
import { datesOf } from './frame.js';

/** Sums over a whole content, kept with a revision so that comparing it never reads all of it. */
export function totalsOf(content: Pick<PlanContent, 'enablers'>): RevisionTotals {
  const spendByFiscalYear = new Map<FiscalYear, Spend>();
  const openByEndQuarter = new Map<FiscalQuarter, number>();
  for (const enabler of content.enablers) {
    for (const [year, { opex, capex }] of byYear(enabler.cost)) {
      const known = spendByFiscalYear.get(year);
      spendByFiscalYear.set(year, { opex: (known?.opex ?? 0) + opex, capex: (known?.capex ?? 0) + capex });
    }
    const dates = datesOf(enabler);
    if (dates && isOpen(enabler)) {
      openByEndQuarter.set(dates.end, (openByEndQuarter.get(dates.end) ?? 0) + 1);
    }
  }
  return { spendByFiscalYear, openByEndQuarter };
}

/**
 * The input of a comparison from whole revisions in memory; null when either id is unknown or `to` comes before
 * `from`. Abandoned revisions never held anything.
 */
export function comparisonInput(
  revisions: readonly Revision[],
  fromId: string,
  toId: string,
  settings: WorkspaceSettings,
): ComparisonInput | null {
  const ordered = revisions
    .filter(({ id, state }) => state !== 'abandoned' || id === fromId || id === toId)
    .toSorted((x, y) => x.sequence - y.sequence);
  const from = ordered.find(({ id }) => id === fromId);
  const to = ordered.find(({ id }) => id === toId);
  if (!from || !to || to.sequence < from.sequence) return null;
  const earlier = ordered.filter(({ sequence }) => sequence < from.sequence);
  const since = ordered.filter(({ sequence }) => sequence > from.sequence && sequence <= to.sequence);
  return {
    from: compared(from),
    to: compared(to),
    heldBefore: heldBefore(earlier, from, to),
    lastHeld: lastHeld([from, ...since], to),
    records: since.flatMap(({ changeRecords }) => changeRecords),
    settings,
  };
}

function compared({ id, sequence, anchorQuarter, content }: Revision): ComparedRevision {
  return { head: { id, sequence, anchorQuarter }, content, totals: totalsOf(content) };
}

function heldBefore(earlier: readonly Revision[], from: Revision, to: Revision): ReadonlySet<string> {
  const held = new Set(earlier.flatMap(({ content }) => itemKeys(content)));
  const current = new Set(itemKeys(from.content));
  return new Set(itemKeys(to.content).filter((key) => held.has(key) && !current.has(key)));
}

function itemKeys({ outcomes, capabilities, enablers }: PlanContent): readonly string[] {
  return [
    ...outcomes.map(({ id }) => `outcome:${id}`),
    ...capabilities.map(({ id }) => `capability:${id}`),
    ...enablers.map(({ id }) => `enabler:${id}`),
  ];
}

function lastHeld(run: readonly Revision[], to: Revision): ReadonlyMap<string, Enabler> {
  const last = new Map<string, Enabler>();
  for (const { content } of run) for (const enabler of content.enablers) last.set(enabler.id, enabler);
  for (const { id } of to.content.enablers) last.delete(id);
  return last;
}
