import type { ColumnPreview, Mapping } from '@northing/web-data';
import { Select, StatusChip } from '@northing/web-ui';
import { useMemo, useState } from 'react';
import { useToday } from '../shell/plan-context.js';
import { LoadingRows } from '../shell/states.js';
import { counted } from '../words/numbers.js';
import { ColumnOptions } from './column-options.js';
import { MappingPanel } from './mapping-panel.js';
import { columnState, mapColumn, mappedColumn, missingColumns, type ColumnState } from './mapping-edits.js';
import { SKIPPED, targetOf, targetsAround, type Target } from './targets.js';
import { dispatchWizard } from './wizard-store.js';
import { leadingPreview, type Wizard } from './wizard.js';

/** What each column becomes, with what it holds; what needs an answer is asked beside it. */
export function MatchStep({ wizard }: { readonly wizard: Wizard }) {
  const today = useToday();
  const targets = useMemo(() => targetsAround(Number(today.slice(0, 4))), [today]);
  const [current, setCurrent] = useState<string | null>(null);
  const preview = leadingPreview(wizard);
  const { mapping } = wizard;
  if (!preview || !mapping) return <LoadingRows label="The file is being read" />;
  const { columns } = preview;
  const matched = columns.filter(({ name }) => mappedColumn(mapping, name)).length;
  const chosen = columns.find(({ name }) => name === current) ?? firstToAnswer(mapping, columns);
  return (
    <div className="app-split">
      <div className="import__page" tabIndex={0} role="region" aria-label="Columns">
        <div className="import__column">
          <div>
            <h2>Match your columns</h2>
            <p className="app-page__lead">
              Nothing is saved until the last step. {matched} of {columns.length} columns matched.
            </p>
          </div>
          <MissingColumns names={missingColumns(mapping, columns)} />
          <ColumnTable {...{ columns, mapping, targets }} chosen={chosen} onChoose={setCurrent} />
        </div>
      </div>
      <aside className="import-side" aria-label="Answers and mapping" tabIndex={0}>
        <MappingPanel wizard={wizard} mapping={mapping} preview={preview} />
        {chosen && <ColumnOptions key={chosen.name} column={chosen} mapping={mapping} />}
      </aside>
    </div>
  );
}

interface ColumnTableProps {
  readonly columns: readonly ColumnPreview[];
  readonly mapping: Mapping;
  readonly targets: readonly Target[];
  readonly chosen: ColumnPreview | undefined;
  readonly onChoose: (name: string) => void;
}

function ColumnTable({ columns, mapping, targets, chosen, onChoose }: ColumnTableProps) {
  return (
    <table className="import-columns">
      <thead>
        <tr>
          <th scope="col">Your column</th>
          <th scope="col">First values</th>
          <th scope="col">Becomes</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow
            key={column.index}
            column={column}
            mapping={mapping}
            targets={targets}
            isCurrent={column.name === chosen?.name}
            onChoose={() => onChoose(column.name)}
          />
        ))}
      </tbody>
    </table>
  );
}

function firstToAnswer(mapping: Mapping, columns: readonly ColumnPreview[]): ColumnPreview | undefined {
  return columns.find((column) => {
    const { kind } = columnState(mapping, column);
    return kind === 'chooseValues' || kind === 'toFix';
  });
}

function MissingColumns({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="import-problem" role="alert">
      The mapping needs {names.map((name) => `“${name}”`).join(', ')}, which the file does not have. Choose
      other columns for these, or load another mapping.
    </p>
  );
}

interface ColumnRowProps {
  readonly column: ColumnPreview;
  readonly mapping: Mapping;
  readonly targets: readonly Target[];
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function ColumnRow({ column, mapping, targets, isCurrent, onChoose }: ColumnRowProps) {
  const { name, samples } = column;
  const mapped = mappedColumn(mapping, name);
  const target = mapped ? targetOf(mapped) : SKIPPED;
  const state = columnState(mapping, column);
  const known = targets.some(({ value }) => value === target);
  return (
    <tr data-state={state.kind} data-current={isCurrent}>
      <th scope="row">{name}</th>
      <td className="import-columns__samples">{samples.slice(0, 3).join(' · ')}</td>
      <td>
        <Select
          label={`${name} becomes`}
          labelHidden
          options={known ? targets : [...targets, { value: target, label: target }]}
          value={target}
          onFocus={onChoose}
          onChange={(next) => {
            onChoose();
            dispatchWizard({ do: 'setMapping', mapping: mapColumn(mapping, name, next) });
          }}
        />
      </td>
      <td>
        <button type="button" className="import-columns__state" onClick={onChoose}>
          <StateChip state={state} />
        </button>
      </td>
    </tr>
  );
}

function StateChip({ state }: { readonly state: ColumnState }) {
  switch (state.kind) {
    case 'matched':
      return <StatusChip tone="ok">Matched</StatusChip>;
    case 'skipped':
      return <StatusChip>Skipped</StatusChip>;
    case 'chooseValues':
      return <StatusChip tone="risk">Choose {counted(state.count, 'value')}</StatusChip>;
    case 'toFix':
      return <StatusChip tone="risk">{state.count} to fix</StatusChip>;
  }
}
