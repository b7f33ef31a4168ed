import { DataTable, EmptyState, StatusChip, type DataColumn } from '@northing/web-ui';
import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { itemHref } from '../item/item-href.js';
import { nameOf, unitOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { gapRows, OWNER_GAP_LABELS, ownerRows, type GapRow, type OwnerRow } from './ownership.js';

interface OwnersListProps {
  readonly index: PlanIndex;
  /** Null: every unit. */
  readonly unit: string | null;
}

/** Who owns the open work on both sides, what is missing, and how much each carries. */
export function OwnersList({ index, unit }: OwnersListProps) {
  const plan = usePlan();
  const { enablers } = index.content;
  const gaps = useMemo(
    () => gapRows(enablers).filter(({ enabler }) => unit === null || unitOf(enabler, plan.people) === unit),
    [enablers, plan, unit],
  );
  const owners = useMemo(
    () => ownerRows(index.content, plan.people).filter(({ unitId }) => unit === null || unitId === unit),
    [index, plan, unit],
  );
  return (
    <div className="partner-lists">
      <section aria-labelledby="owner-gaps">
        <h2 id="owner-gaps">Missing owners</h2>
        <p className="partner-none">{gapsText(gaps.length, owners.length)}</p>
        {gaps.length > 0 && <GapTable rows={gaps} />}
      </section>
      <section aria-labelledby="owner-load">
        <h2 id="owner-load">Who owns what</h2>
        <OwnerTable rows={owners} plan={plan} />
      </section>
    </div>
  );
}

function gapsText(gaps: number, owners: number): string {
  if (gaps > 0) return `${counted(gaps, 'open enabler')} without two owners who differ.`;
  return owners === 0
    ? 'No open work needs an owner here.'
    : 'All open work has a business and an IT owner who differ.';
}

/** Open work that lacks an owner, with what it lacks. */
export function GapTable({ rows }: { readonly rows: readonly GapRow[] }) {
  const location = useLocation();
  const columns: readonly DataColumn<GapRow>[] = [
    {
      ...{ id: 'enabler', header: 'Enabler', rowHeader: true },
      value: ({ enabler }) => enabler.name,
      cell: ({ enabler: { id, name } }) => (
        <Link to={itemHref(location, { type: 'enabler', id })}>{name}</Link>
      ),
    },
    {
      ...{ id: 'missing', header: 'Missing' },
      value: ({ gaps }) => gaps.map((gap) => OWNER_GAP_LABELS[gap]).join(', '),
      cell: ({ gaps }) => (
        <span className="partner-chips">
          {gaps.map((gap) => (
            <StatusChip key={gap} tone="risk">
              {OWNER_GAP_LABELS[gap]}
            </StatusChip>
          ))}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption="Open work without two owners"
      columns={columns}
      rows={rows}
      rowId={({ enabler }) => enabler.id}
    />
  );
}

interface OwnerTableProps {
  readonly rows: readonly OwnerRow[];
  readonly plan: Pick<PlanFrame, 'units'>;
}

export function OwnerTable({ rows, plan: { units } }: OwnerTableProps) {
  const columns = useMemo(
    (): readonly DataColumn<OwnerRow>[] => [
      { id: 'name', header: 'Person', rowHeader: true, value: ({ name }) => name },
      { id: 'unit', header: 'Unit', value: ({ unitId }) => nameOf(units, unitId) },
      {
        id: 'business',
        header: 'As business owner',
        align: 'end',
        value: ({ asBusiness }) => asBusiness,
      },
      { id: 'it', header: 'As IT owner', align: 'end', value: ({ asIt }) => asIt },
      { id: 'load', header: 'Open enablers', align: 'end', value: ({ load }) => load },
    ],
    [units],
  );
  return (
    <DataTable
      caption="Owners and what they carry"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState icon={<Users aria-hidden size={18} />} title="Nobody owns open work">
          Owners of enablers are listed here with how much each carries.
        </EmptyState>
      }
    />
  );
}
