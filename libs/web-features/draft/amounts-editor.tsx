import {
  fiscalYearOf,
  plusQuarters,
  quarterLabel,
  type AnyItem,
  type CostCell,
  type DemandCell,
  type Enabler,
  type SustainCell,
  type Wsjf,
} from '@northing/domain';
import { CellGrid, FteGrid, MoneyGrid, type CostCell as CostRow, type TeamDemand } from '@northing/web-ui';
import { useBranch } from '../editing/branch.js';
import { yearLabel, type WordsContext } from '../plan/field-words.js';
import { inUse } from '../plan/reference-options.js';
import type { OneField } from './field-editor.js';

interface AmountsEditorProps {
  readonly one: OneField;
  readonly kind: 'costCells' | 'demandCells' | 'sustainCells' | 'wsjf';
  readonly item: AnyItem;
  readonly context: WordsContext;
}

/** Amounts of an enabler by year, by team and quarter, by team, or by what they weigh. */
export function AmountsEditor(props: AmountsEditorProps) {
  switch (props.kind) {
    case 'costCells':
      return <CostEditor {...props} />;
    case 'demandCells':
      return <DemandEditor {...props} />;
    case 'sustainCells':
      return <SustainEditor {...props} />;
    case 'wsjf':
      return <WsjfEditor {...props} />;
  }
}

/** Years beyond the anchor's that can be planned. */
const YEARS = 5;

function CostEditor({ one, context }: AmountsEditorProps) {
  const { anchorQuarter } = useBranch();
  const cells = one.value as readonly CostCell[];
  const first = fiscalYearOf(anchorQuarter);
  const planned = Array.from({ length: YEARS }, (_, at) => first + at);
  const known = cells.flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const years = [...new Set([...known, ...planned])].toSorted((a, b) => a - b);
  const row = (fiscalYear: number | null): CostRow => {
    const cell = cells.find((each) => each.fiscalYear === fiscalYear);
    const label = fiscalYear === null ? 'No year' : yearLabel(fiscalYear);
    return { fiscalYear, label, opex: cell?.opex ?? null, capex: cell?.capex ?? null };
  };
  const isUnphased = cells.some(({ fiscalYear }) => fiscalYear === null);
  const stored = (rows: readonly CostRow[]): readonly CostCell[] =>
    rows.flatMap(({ fiscalYear, opex, capex }) =>
      opex === null && capex === null ? [] : [{ fiscalYear, opex: opex ?? 0, capex: capex ?? 0 }],
    );
  return (
    <MoneyGrid
      label={one.label}
      currency={context.plan.money.exact(0).replace(/[\d\s]/g, '')}
      value={[...years, ...(isUnphased ? [null] : [])].map(row)}
      state={one.state}
      onCommit={(next, seen) => one.commit(stored(next), stored(seen))}
    />
  );
}

/** Quarters shown for work that has no end yet. */
const OPEN_QUARTERS = 8;

function DemandEditor({ one, item, context }: AmountsEditorProps) {
  const { startQuarter: start, endQuarter: end } = item as Enabler;
  const cells = one.value as readonly DemandCell[];
  if (start === null) return <p className="draft-hint">Demand is planned once there is a start.</p>;
  const last = Math.max(end === null ? OPEN_QUARTERS - 1 : end - start, ...cells.map(({ offset }) => offset));
  const offsets = Array.from({ length: last + 1 }, (_, offset) => offset);
  const teams = inUse(context.plan.teams.values(), new Set(cells.map(({ teamId }) => teamId)));
  const value = teams.map(({ id, name }): TeamDemand => ({
    teamId: id,
    teamName: name,
    fte: offsets.map((at) => cells.find(({ teamId, offset }) => teamId === id && offset === at)?.fte ?? null),
  }));
  const stored = (rows: readonly TeamDemand[]): readonly DemandCell[] =>
    rows.flatMap(({ teamId, fte }) =>
      fte.flatMap((figure, offset) =>
        figure === null || figure === 0 ? [] : [{ teamId, offset, fte: figure }],
      ),
    );
  return (
    <FteGrid
      label={one.label}
      quarters={offsets.map((offset) => ({
        id: String(offset),
        label: quarterLabel(plusQuarters(start, offset)),
      }))}
      value={value}
      state={one.state}
      onCommit={(next, seen) => one.commit(stored(next), stored(seen))}
    />
  );
}

function SustainEditor({ one, context }: AmountsEditorProps) {
  const cells = one.value as readonly SustainCell[];
  const teams = inUse(context.plan.teams.values(), new Set(cells.map(({ teamId }) => teamId)));
  const stored = (rows: readonly (readonly (number | null)[])[]): readonly SustainCell[] =>
    teams.flatMap(({ id: teamId }, row) => {
      const fte = rows[row]?.[0] ?? null;
      return fte === null || fte === 0 ? [] : [{ teamId, fte }];
    });
  return (
    <CellGrid
      label={one.label}
      rule={{ unit: 'FTE', min: 0, max: null, step: null }}
      rowsLabel="Team"
      rows={teams.map(({ id, name }) => ({ id, label: name }))}
      columns={[{ id: 'fte', label: 'Each quarter' }]}
      value={teams.map(({ id }) => [cells.find(({ teamId }) => teamId === id)?.fte ?? null])}
      state={one.state}
      onCommit={(next, seen) => one.commit(stored(next), stored(seen))}
    />
  );
}

const WSJF_PARTS = [
  { id: 'businessValue', label: 'Business value' },
  { id: 'timeCriticality', label: 'Time criticality' },
  { id: 'riskOpportunity', label: 'Risk or opportunity' },
  { id: 'jobSize', label: 'Size of the work' },
] as const satisfies readonly { readonly id: keyof Wsjf; readonly label: string }[];

/** All four or none: a figure alone weighs nothing. */
function WsjfEditor({ one }: AmountsEditorProps) {
  const value = one.value as Wsjf | null;
  const stored = (rows: readonly (readonly (number | null)[])[]): unknown => {
    const figures = WSJF_PARTS.map(({ id }, row) => [id, rows[row]?.[0] ?? null] as const);
    return figures.every(([, figure]) => figure === null)
      ? null
      : Object.fromEntries(figures.map(([id, figure]) => [id, figure ?? 1]));
  };
  return (
    <CellGrid
      label={one.label}
      rule={{ unit: 'points', min: 1, max: 20, step: 1 }}
      rowsLabel="Weighed"
      rows={WSJF_PARTS}
      columns={[{ id: 'points', label: '1, 2, 3, 5, 8, 13 or 20' }]}
      value={WSJF_PARTS.map(({ id }) => [value?.[id] ?? null])}
      state={one.state}
      onCommit={(next, seen) => one.commit(stored(next), stored(seen))}
    />
  );
}
