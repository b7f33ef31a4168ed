import type { Enabler } from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { lazy, Suspense, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { inOrder } from '../roadmap/roadmap-model.js';
import { BulkBar } from './bulk-bar.js';
import type { DraftPictureProps } from './draft-timeline.js';
import { FieldEditor } from './field-editor.js';
import { PasteProblems } from './paste-problems.js';
import { cellAt, focusCell, placeOf } from './table-cell.js';
import { enablerField, TABLE_COLUMNS, type TableColumn } from './table-columns.js';
import { usePaste } from './use-paste.js';

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.js')).BulkDialog }));

type DraftTableProps = Pick<DraftPictureProps, 'groups' | 'view' | 'onOpen' | 'onEdited'> & {
  readonly context: WordsContext;
};

export interface TableRow {
  readonly enabler: Enabler;
  readonly index: number;
}

/** Height of a row with its editors, in px. */
const ROW = 49;

/** The same enablers in the same order as the picture, each cell edited where it stands, several by a block or at once. */
export function DraftTable({ groups, view, context, onOpen, onEdited }: DraftTableProps) {
  const { editable } = useBranch();
  const rows = useMemo(() => inOrder(groups).map((enabler, index) => ({ enabler, index })), [groups]);
  const columns = useColumns(context, onOpen, onEdited);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const paste = usePaste(rows, onEdited);
  const chosen = useMemo(
    () => rows.flatMap(({ enabler }) => (picked.has(enabler.id) ? [enabler] : [])),
    [rows, picked],
  );
  const drop = () => setPicked(new Set());
  return (
    <>
      {editable && <BulkBar count={chosen.length} onEdit={() => setBulk(true)} onClear={drop} />}
      <PasteProblems problems={paste.problems} onClose={paste.clear} />
      <div
        ref={region}
        className="draft-table"
        onPasteCapture={editable ? paste.onPaste : undefined}
        onKeyDown={(event) => moveByKey(event, region.current)}
      >
        <DataTable
          caption="Enablers of the draft"
          columns={columns}
          rows={rows}
          rowId={({ enabler }) => enabler.id}
          rowHeight={ROW}
          selectedId={view.item?.type === 'enabler' ? view.item.id : null}
          {...(editable && { picks: { ids: picked, onChange: setPicked } })}
        />
      </div>
      <Suspense fallback={null}>
        {bulk && (
          <BulkDialog
            enablers={chosen}
            context={context}
            onEdited={onEdited}
            onClose={() => setBulk(false)}
          />
        )}
      </Suspense>
    </>
  );
}

/** Enter, once kept, and Ctrl ↑ ↓ go to the same field of the next row, or of the one before. */
function moveByKey(event: KeyboardEvent, region: HTMLElement | null): void {
  const place = placeOf(event.target);
  const step = stepOf(event);
  if (!region || !place || step === 0) return;
  if (focusCell(region, { row: place.row + step, column: place.column })) event.preventDefault();
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): number {
  if (altKey) return 0;
  if (key === 'Enter' && !ctrlKey && !metaKey && target instanceof HTMLInputElement) return shiftKey ? -1 : 1;
  if (!ctrlKey && !metaKey) return 0;
  return { ArrowDown: 1, ArrowUp: -1 }[key] ?? 0;
}

function useColumns(
  context: WordsContext,
  onOpen: DraftTableProps['onOpen'],
  onEdited: DraftTableProps['onEdited'],
): readonly DataColumn<TableRow>[] {
  return useMemo(() => {
    const editor = (field: TableColumn, column: number): DataColumn<TableRow> => {
      const entry = enablerField(field);
      return {
        id: field,
        header: entry.label,
        sortable: false,
        value: () => null,
        cell: ({ enabler, index }) => (
          <div {...cellAt({ row: index, column })}>
            <FieldEditor
              type="enabler"
              itemKey={enabler.id}
              item={enabler}
              field={field}
              entry={{ ...entry, label: `${entry.label} of ${enabler.name}` }}
              context={context}
              labelHidden
              onEdited={() => onEdited([{ type: 'enabler', id: enabler.id }])}
            />
          </div>
        ),
      };
    };
    return [idColumn(onOpen), ...TABLE_COLUMNS.map(editor)];
  }, [context, onOpen, onEdited]);
}

function idColumn(onOpen: (item: ItemRef) => void): DataColumn<TableRow> {
  return {
    id: 'id',
    header: 'Id',
    sortable: false,
    rowHeader: true,
    value: ({ enabler }) => enabler.name,
    cell: ({ enabler: { id, name } }) => (
      <button
        type="button"
        className="draft-changes__open"
        aria-label={`Open ${name}`}
        onClick={() => onOpen({ type: 'enabler', id })}
      >
        {id}
      </button>
    ),
  };
}
