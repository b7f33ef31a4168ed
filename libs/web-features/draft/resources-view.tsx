import { FUNDING_CLASS_LABELS, FUNDING_CLASSES, itemKey, quarterLabel } from '@northing/domain';
import { CellGrid, EmptyState, FteGrid, IDLE, type FieldState } from '@northing/web-ui';
import { Users } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import { fieldNote } from '../editing/field-note.js';
import { yearLabel, type WordsContext } from '../plan/field-words.js';
import { usePlan } from '../shell/plan-context.js';
import { cellEdits, changedRows, type Figures } from './cell-edits.js';
import { capacityGrid, envelopeGrid } from './resource-grids.js';

const ResourcesFile = lazy(async () => ({ default: (await import('./resources-file.js')).ResourcesFile }));

export interface ResourcesViewProps {
  readonly context: WordsContext;
  readonly onEdited: (items: readonly ItemRef[]) => void;
}

/** The people and the money that the plan may use: capacity by team and quarter, envelopes by year and class. */
export function ResourcesView(props: ResourcesViewProps) {
  const { editable } = useBranch();
  return (
    <div className="draft-resources" tabIndex={0} role="region" aria-label="People and money">
      <Suspense fallback={null}>
        <ResourcesFile onEdited={props.onEdited} />
      </Suspense>
      <fieldset disabled={!editable}>
        <legend className="n-hidden">People and money</legend>
        <CapacityGrid {...props} />
        <EnvelopeGrid {...props} />
      </fieldset>
    </div>
  );
}

function CapacityGrid({ context, onEdited }: ResourcesViewProps) {
  const branch = useBranch();
  const { anchorQuarter, content } = branch;
  const { teams, quarters, placeOf, value } = capacityGrid(content, anchorQuarter, context.plan);
  if (teams.length === 0) {
    return (
      <EmptyState icon={<Users aria-hidden size={18} />} title="No teams yet">
        Capacity is planned here once the workspace has teams, under Settings.
      </EmptyState>
    );
  }
  const keyAt = (row: number, column: number) => itemKey('capacity', placeOf(row, column, 0));
  const commit = (next: Figures, seen: Figures) => {
    branch.edit({ kind: 'steps', edits: cellEdits('capacity', placeOf, next, seen) });
    onEdited(changedRows(next, seen).map((row) => ({ type: 'team', id: teams[row]!.id })));
  };
  const keys = teams.flatMap((_, row) => quarters.map((__, column) => keyAt(row, column)));
  return (
    <FteGrid
      label="Capacity of the teams"
      quarters={quarters.map((quarter) => ({ id: String(quarter), label: quarterLabel(quarter) }))}
      value={teams.map(({ id, name }, row) => ({
        teamId: id,
        teamName: name,
        fte: value[row] ?? [],
      }))}
      state={firstNote(
        keys.map((key) => fieldNote(branch, { type: 'capacity', key, field: 'fte' }, context)),
      )}
      onCommit={(next, seen) =>
        commit(
          next.map(({ fte }) => fte),
          seen.map(({ fte }) => fte),
        )
      }
    />
  );
}

function EnvelopeGrid({ context, onEdited }: ResourcesViewProps) {
  const branch = useBranch();
  const { anchorQuarter, content } = branch;
  const { years, placeOf, value } = envelopeGrid(content, anchorQuarter, usePlan());
  const keyAt = (row: number, column: number) => itemKey('envelope', placeOf(row, column, 0));
  const commit = (next: Figures, seen: Figures) => {
    const edits = cellEdits('envelope', placeOf, next, seen);
    branch.edit({ kind: 'steps', edits });
    onEdited(changedEnvelopes(next, seen, placeOf));
  };
  const keys = years.flatMap((_, row) => FUNDING_CLASSES.map((__, column) => keyAt(row, column)));
  return (
    <CellGrid
      label="Envelopes"
      rule={{
        unit: `${context.plan.money.exact(0).replace(/[\d\s]/g, '')} thousand`,
        min: 0,
        max: null,
        step: null,
      }}
      rowsLabel="Fiscal year"
      rows={years.map((year) => ({ id: String(year), label: yearLabel(year) }))}
      columns={FUNDING_CLASSES.map((id) => ({ id, label: FUNDING_CLASS_LABELS[id] }))}
      value={value}
      state={firstNote(
        keys.map((key) => fieldNote(branch, { type: 'envelope', key, field: 'amount' }, context)),
      )}
      onCommit={commit}
      totals="both"
    />
  );
}

function changedEnvelopes(
  next: Figures,
  seen: Figures,
  placeOf: (row: number, column: number, amount: number) => { fiscalYear: number; fundingClass: string },
): readonly ItemRef[] {
  return next.flatMap((line, row) =>
    line.flatMap((figure, column) => {
      if (figure === (seen[row]?.[column] ?? null)) return [];
      const { fiscalYear, fundingClass } = placeOf(row, column, 0);
      return [{ type: 'envelope' as const, id: `${fiscalYear}:${fundingClass}` }];
    }),
  );
}

/** A grid says one thing at a time: what needs an answer before what is on its way. */
function firstNote(notes: readonly FieldState[]): FieldState {
  const busy = notes.filter(({ kind }) => kind !== 'idle');
  return busy.find(({ kind }) => kind !== 'saving') ?? busy[0] ?? IDLE;
}
