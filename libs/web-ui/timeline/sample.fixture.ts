import { parseQuarter, type FiscalQuarter } from '@northing/domain';
import type { EnablerRow, TimelineModel, TimelineRow } from './model.js';

/** `FY2027-Q1` as a quarter; a slip in a test throws. */
export function q(text: string): FiscalQuarter {
  const quarter = parseQuarter(text);
  if (quarter === null) throw new Error(`not a quarter: ${text}`);
  return quarter;
}

export function enabler(
  id: string,
  name: string,
  span: readonly [string | null, string | null],
  more: Partial<EnablerRow> = {},
): EnablerRow {
  const [start, end] = span;
  return {
    kind: 'enabler',
    id,
    name,
    start: start === null ? null : q(start),
    end: end === null ? null : q(end),
    status: 'planned',
    ...more,
  };
}

export const SAMPLE_ROWS: readonly TimelineRow[] = [
  {
    kind: 'outcome',
    id: 'o1',
    name: 'Deliver 97% of orders on time',
    note: '3 enablers',
    attention: 'At risk',
  },
  { kind: 'capability', id: 'c1', name: 'Warehouse execution', maturity: { current: 2, target: 4 } },
  enabler('e1', 'Warehouse upgrade, Reno', ['FY2026-Q2', 'FY2027-Q2'], {
    status: 'inProgress',
    atRisk: true,
  }),
  enabler('e2', 'Warehouse rollout, three sites', ['FY2027-Q3', 'FY2028-Q4']),
  { kind: 'capability', id: 'c2', name: 'Transport planning' },
  enabler('e3', 'Voice picking', ['FY2029-Q1', null], { status: 'proposed' }),
  { kind: 'outcome', id: 'o2', name: 'Close the books in four days' },
  enabler('e4', 'Close orchestration', [null, null], { status: 'unknown' }),
  enabler('e5', 'Ledger archive', ['FY2026-Q1', 'FY2026-Q4'], { status: 'delivered' }),
  enabler('e6', 'Consolidation engine', ['FY2027-Q2', 'FY2027-Q4']),
];

export function sampleModel(more: Partial<TimelineModel> = {}): TimelineModel {
  return {
    mode: 'plan',
    label: 'Roadmap FY27 to FY31',
    heading: 'Capability and enablers',
    rows: SAMPLE_ROWS,
    dependencies: [{ predecessorId: 'e1', successorId: 'e2', type: 'FS' }],
    anchor: q('FY2027-Q1'),
    quarters: 20,
    oneYearQuarters: 4,
    today: '2026-11-22',
    calendar: { yearStartMonth: 10, yearLabel: 'endYear' },
    describe: (row) => (row.id === 'e2' ? 'planned, $4.2M, confidence 60%' : row.status),
    ...more,
  };
}

/** Before and after: one of each kind of change, and one unchanged. */
export function sampleComparison(): TimelineModel {
  const moved = {
    kind: 'moved',
    label: '→ 1Q later',
    before: { start: q('FY2027-Q2'), end: q('FY2028-Q3') },
  } as const;
  return sampleModel({
    mode: 'compare',
    label: 'Overlay of both revisions',
    heading: 'Changed enablers',
    rows: [
      { kind: 'outcome', id: 'o1', name: 'Deliver 97% of orders on time' },
      enabler('e2', 'Warehouse rollout, three sites', ['FY2027-Q3', 'FY2028-Q4'], { change: moved }),
      enabler('e7', 'Supplier lot exchange', ['FY2028-Q1', 'FY2028-Q4'], {
        change: { kind: 'added', label: 'New · $880K' },
      }),
      enabler('e8', 'Provenance pilot', ['FY2028-Q2', 'FY2029-Q1'], {
        change: { kind: 'removed', label: 'Removed · −$1.1M' },
      }),
      enabler('e9', 'Lot genealogy store', ['FY2027-Q2', 'FY2028-Q1'], {
        change: { kind: 'rescoped', label: 'Scope · +$450K' },
      }),
      enabler('e6', 'Consolidation engine', ['FY2027-Q2', 'FY2027-Q4']),
    ],
  });
}
