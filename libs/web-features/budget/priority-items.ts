import {
  FUNDING_CLASS_LABELS,
  PRIORITY_BAND_LABELS,
  type BudgetList,
  type BudgetRow,
  type Enabler,
  type Priority,
  type YearNeed,
} from '@northing/domain';
import type { CommittedWork, ListLine, PriorityItem, RowFit } from '@northing/web-ui';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { counted, oneDecimal } from '../words/numbers.js';

export interface ListWords {
  readonly list: BudgetList;
  readonly index: PlanIndex;
  readonly priorities: ReadonlyMap<string, Priority>;
  readonly money: PlanFrame['money'];
}

/** The rows of the list in words, in their order. */
export function priorityItems(words: ListWords): readonly PriorityItem[] {
  const { list, index } = words;
  return list.rows.flatMap((row) => {
    const enabler = index.enablers.get(row.enablerId);
    return enabler ? [itemOf(row, enabler, words)] : [];
  });
}

function itemOf(row: BudgetRow, enabler: Enabler, { index, priorities, money }: ListWords): PriorityItem {
  const { score = null, wsjf = null } = priorities.get(enabler.id) ?? {};
  const fit = fitOf(row);
  return {
    id: enabler.id,
    name: enabler.name,
    note: servesText(enabler.id, index),
    band: PRIORITY_BAND_LABELS[enabler.priorityBand ?? 'could'],
    score: score === null ? null : score.toFixed(2),
    scoreReason: 'No score: nothing is left to pay from the anchor’s year on',
    wsjf: wsjf === null ? null : wsjf.toFixed(2),
    placed: enabler.placedScore !== null,
    funding: fundingText(enabler),
    ...needText(row, money),
    runningTotal: row.runningTotal,
    runningText: `${money.exact(row.runningTotal)} with everything above`,
    fit,
    fitText: fitText(row, fit),
  };
}

function fitOf({ people, money }: BudgetRow): RowFit {
  if (people === 'doesNotFit' || money === 'doesNotFit') return 'waits';
  return people === 'fillable' || money === 'fillable' ? 'fillable' : 'fits';
}

function fitText({ people, money }: BudgetRow, fit: RowFit): string | null {
  if (fit === 'fillable') return 'Still fits';
  if (fit === 'fits') return null;
  if (people === 'doesNotFit' && money === 'doesNotFit') return 'Lacks people and money';
  return people === 'doesNotFit' ? 'Lacks people' : 'Lacks money';
}

/** The capabilities it lifts. */
export function servesText(enablerId: string, { capabilitiesOf, capabilities }: PlanIndex): string {
  const ids = capabilitiesOf.get(enablerId) ?? [];
  return ids.map((id) => capabilities.get(id)?.name ?? id).join(', ') || 'Lifts no capability';
}

function fundingText({ fundingClass }: Enabler): string {
  return fundingClass === null ? 'Not set' : FUNDING_CLASS_LABELS[fundingClass];
}

function needText({ cost, fte }: YearNeed, money: PlanFrame['money']) {
  return { fte: oneDecimal(fte), cost: money.short(cost) };
}

/** What is not up for choice; null where nothing carries over. */
export function committedWork({ list, index, money }: ListWords): CommittedWork | null {
  const { committed } = list;
  if (committed.enablerIds.length === 0) return null;
  const items = committed.enablerIds.flatMap((id) => {
    const enabler = index.enablers.get(id);
    const need = list.committed.needs.get(id);
    if (!enabler || !need) return [];
    return [
      {
        id,
        name: enabler.name,
        note: servesText(id, index),
        funding: fundingText(enabler),
        ...needText(need, money),
      },
    ];
  });
  return {
    note: `${counted(items.length, 'enabler')} ${items.length === 1 ? 'carries' : 'carry'} over`,
    ...needText(committed, money),
    runningTotal: committed.cost,
    items,
  };
}

/** The two lines, each at its own row. */
export function listLines({ list, money }: ListWords): readonly ListLine[] {
  const { capacityLine, cutLine, envelope, rows } = list;
  const lines: ListLine[] = [];
  if (capacityLine !== null) {
    lines.push({
      kind: 'capacity',
      before: capacityLine,
      title: 'Capacity line',
      text: 'Below, a team has too few people in a quarter. Needs partners or a later start',
    });
  }
  if (cutLine !== null && envelope !== null) {
    const spent = rows[cutLine - 1]?.runningTotal ?? list.committed.cost;
    lines.push({
      kind: 'cut',
      before: cutLine,
      title: 'Cut line',
      text: `Funding ends at ${money.short(spent)} of ${money.short(envelope)}`,
    });
  }
  return lines;
}
