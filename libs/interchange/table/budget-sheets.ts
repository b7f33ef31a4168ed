import {
  FUNDING_CLASS_LABELS,
  FUNDING_CLASSES,
  type BudgetList,
  type BudgetRow,
  type PlanContent,
} from '@northing/domain';
import { costHeader, enablerSheet, type SheetWords } from './content-sheets.js';
import { sheetOf, type FormulaCell, type Sheet, type SheetCell } from './sheet.js';

/**
 * A year's list as sheets: `Priorities` holds the enablers in their order, committed work first, as a table that can be
 * imported again, with running totals that are formulas and what advises without ordering; `Totals` adds up funding classes against their envelopes;
 * `Effects` says what the cut does. Amounts are whole thousands.
 */
export function budgetSheets(list: BudgetList, content: PlanContent, words: SheetWords): readonly Sheet[] {
  return [prioritySheet(list, content, words), totalsSheet(list, content), effectsSheet(list, content)];
}

const NAME = 'Priorities';

function prioritySheet(list: BudgetList, content: PlanContent, words: SheetWords): Sheet {
  const byId = new Map(content.enablers.map((enabler) => [enabler.id, enabler]));
  const rows = new Map(list.rows.map((row) => [row.enablerId, row]));
  const wsjf = new Map(list.priorities.map((priority) => [priority.enablerId, priority.wsjf]));
  const ids = orderOf(list);
  const table = enablerSheet({ ...content, enablers: ids.flatMap((id) => byId.get(id) ?? []) }, words);
  const cost = costColumns(table, list);
  let total = 0;
  const added = ids.map((id, at): readonly SheetCell[] => {
    const need = list.committed.needs.get(id) ?? rows.get(id);
    total += need?.cost ?? 0;
    const line = at + FIRST_ROW;
    const own = cost.map((column) => `${column}${line}`).join('+') || '0';
    const above = at === 0 ? '' : `${columnName(table.headers.length + 1)}${line - 1}+`;
    const running: FormulaCell = { kind: 'formula', formula: `${above}${own}`, result: total };
    return [need?.fte ?? null, running, fitText(rows.get(id)), wsjf.get(id) ?? null];
  });
  return {
    name: NAME,
    headers: [...table.headers, 'Mean FTE of the year', 'Running total (000)', 'Fits', 'WSJF (advisory)'],
    rows: table.rows.map((row, at) => [...row, ...(added[at] ?? [])]),
  };
}

/** The header is the first row. */
const FIRST_ROW = 2;

function orderOf({ committed, rows }: BudgetList): readonly string[] {
  return [...committed.enablerIds, ...rows.map(({ enablerId }) => enablerId)];
}

/** The columns that hold the year's cost. */
function costColumns({ headers }: Sheet, { fiscalYear }: BudgetList): readonly string[] {
  return (['opex', 'capex'] as const).flatMap((kind) => {
    const at = headers.indexOf(costHeader(fiscalYear, kind));
    return at < 0 ? [] : [columnName(at)];
  });
}

const LETTERS = 26;

/** `A` for 0, `AA` for 26. */
function columnName(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? letter : `${columnName(Math.floor(index / LETTERS) - 1)}${letter}`;
}

function fitText(row: BudgetRow | undefined): string {
  if (!row) return 'Committed';
  const lacking = [
    ...(row.people === 'doesNotFit' ? ['people'] : []),
    ...(row.money === 'doesNotFit' ? ['money'] : []),
  ];
  if (lacking.length > 0) return `Lacks ${lacking.join(' and ')}`;
  return row.people === 'fillable' || row.money === 'fillable' ? 'Fits below the line' : 'Fits';
}

function totalsSheet(list: BudgetList, content: PlanContent): Sheet {
  const funding = new Map(content.enablers.map(({ id, fundingClass }) => [id, fundingClass]));
  const needs = [...list.committed.needs, ...list.rows.map((row) => [row.enablerId, row] as const)];
  const rows = FUNDING_CLASSES.map((fundingClass, at): readonly SheetCell[] => {
    const cost = needs.reduce(
      (sum, [id, need]) => (funding.get(id) === fundingClass ? sum + need.cost : sum),
      0,
    );
    const agreed = content.envelopes.find(
      (envelope) => envelope.fiscalYear === list.fiscalYear && envelope.fundingClass === fundingClass,
    );
    const line = at + FIRST_ROW;
    return [
      FUNDING_CLASS_LABELS[fundingClass],
      cost,
      agreed?.amount ?? null,
      agreed ? { kind: 'formula', formula: `C${line}-B${line}`, result: agreed.amount - cost } : null,
    ];
  });
  const last = rows.length + FIRST_ROW - 1;
  const sum = (column: string, at: number): FormulaCell => ({
    kind: 'formula',
    formula: `SUM(${column}${FIRST_ROW}:${column}${last})`,
    result: rows.reduce((total, row) => total + numberIn(row[at]), 0),
  });
  return {
    name: 'Totals',
    headers: ['Funding', `Cost FY${list.fiscalYear} (000)`, 'Envelope (000)', 'Left (000)'],
    rows: [...rows, ['All', sum('B', 1), sum('C', 2), sum('D', 3)]],
  };
}

function numberIn(cell: SheetCell | undefined): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell?.kind === 'formula' ? cell.result : 0;
}

function effectsSheet(list: BudgetList, { outcomes, enablers }: PlanContent): Sheet {
  const nameOf = (items: readonly { readonly id: string; readonly name: string }[], id: string) =>
    items.find((item) => item.id === id)?.name ?? id;
  return sheetOf(
    'Effects',
    [
      { header: 'Outcome', cell: ({ outcomeId }) => nameOf(outcomes, outcomeId) },
      { header: 'Coverage as planned (0 to 1)', cell: ({ before }) => before },
      { header: 'Coverage without what waits (0 to 1)', cell: ({ after }) => after },
      { header: 'Waits', cell: ({ waitingIds }) => waitingIds.map((id) => nameOf(enablers, id)).join('\n') },
    ],
    list.effects,
  );
}
