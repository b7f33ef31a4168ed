import { DndContext, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { Fragment, useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useVisibleRows } from '../data-table/visible-rows.js';
import { listEntries, type ListEntry } from './list-entries.js';
import type { CommittedWork, ListLine, PriorityItem } from './priority-item.js';
import { CommittedRow, ItemRow, LineRow, LockedRow, type RowActions } from './priority-rows.js';
import '../data-table/data-table.css';
import './priority-list.css';

export interface PriorityListProps {
  /** What the table holds, e.g. "FY28 priorities". */
  readonly caption: string;
  readonly costHeader: string;
  /** Heads the running total, e.g. "Running total of $22.0M". */
  readonly totalHeader: string;
  /** What the running total is held against, in whole thousands; null: nothing was agreed. */
  readonly limit: number | null;
  readonly committed: CommittedWork | null;
  readonly committedOpen: boolean;
  readonly onCommitted: (open: boolean) => void;
  readonly items: readonly PriorityItem[];
  readonly lines: readonly ListLine[];
  readonly selectedId: string | null;
  readonly onOpen: (id: string) => void;
  /** Null: the list is read only. */
  readonly onMove: ((from: number, to: number) => void) | null;
}

/** Height of every row in px, lines too: what is far away is not rendered. */
const ROW = 36;
const COLUMNS = 10;
const COLUMNS_WITH_WSJF = COLUMNS + 1;
/** A press that moves less than this many px is a click. */
const DRAG_FROM = 4;

/** Work in priority order with the lines where people and money end; rows move by drag, Alt ↑ ↓ and menu. */
export function PriorityList(props: PriorityListProps) {
  const { caption, costHeader, totalHeader, limit, committed, committedOpen, items, lines } = props;
  const region = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const entries = useMemo(
    () => listEntries(committed, committedOpen, items, lines),
    [committed, committedOpen, items, lines],
  );
  const move = useMove(props, region, setSaid);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM } }));
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const [from, to] = [active, over].map((each) => items.findIndex(({ id }) => id === each?.id));
    if (from !== undefined && to !== undefined && to >= 0) move(from, to);
  };
  const total = Math.max(limit ?? 0, committed?.runningTotal ?? 0, items.at(-1)?.runningTotal ?? 0);
  const scale = { total, limit };
  const wsjf = items.some((item) => item.wsjf !== null);
  return (
    <DndContext sensors={sensors} onDragEnd={onDragEnd} accessibility={SILENT}>
      <div ref={region} className="n-table n-priority" tabIndex={0} role="region" aria-label={caption}>
        <table aria-rowcount={entries.length + 1} onKeyDown={(event) => moveByKey(event, items, move)}>
          <caption className="n-hidden">{caption}</caption>
          <Head {...{ costHeader, totalHeader, wsjf }} />
          <Body {...props} {...{ entries, region, move, scale, wsjf }} />
        </table>
      </div>
      <p className="n-hidden" role="status">
        {said}
      </p>
    </DndContext>
  );
}

interface HeadProps extends Pick<PriorityListProps, 'costHeader' | 'totalHeader'> {
  /** Somebody gave the estimates behind it. */
  readonly wsjf: boolean;
}

function Head({ costHeader, totalHeader, wsjf }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="n-priority__grip" />
        <th scope="col" data-align="end" className="n-priority__rank">
          <span className="n-hidden">Place</span>
        </th>
        <th scope="col">Enabler</th>
        <th scope="col" className="n-priority__wide">
          Priority
        </th>
        <th scope="col" data-align="end" className="n-priority__wide">
          Score
        </th>
        {wsjf && (
          <th
            scope="col"
            data-align="end"
            className="n-priority__wide"
            title="Weighted shortest job first. Advisory: it does not order the list"
          >
            WSJF
          </th>
        )}
        <th scope="col" className="n-priority__wide">
          Funding
        </th>
        <th scope="col" data-align="end" className="n-priority__wide">
          FTE
        </th>
        <th scope="col" data-align="end">
          {costHeader}
        </th>
        <th scope="col" className="n-priority__wide n-priority__total">
          {totalHeader}
        </th>
        <td className="n-priority__menu" />
      </tr>
    </thead>
  );
}

/** The list says itself what a move did; the library would say it in words of its own. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
} as const;

interface BodyProps extends PriorityListProps, Pick<HeadProps, 'wsjf'> {
  readonly entries: readonly ListEntry[];
  readonly region: React.RefObject<HTMLDivElement | null>;
  readonly move: (from: number, to: number) => void;
  readonly scale: { readonly total: number; readonly limit: number | null };
}

function Body({ entries, region, move, scale, wsjf, ...props }: BodyProps) {
  const { committedOpen, onCommitted, items, selectedId, onOpen, onMove } = props;
  const columns = wsjf ? COLUMNS_WITH_WSJF : COLUMNS;
  const [kept, setKept] = useState<number | null>(null);
  const shown = useVisibleRows({ count: entries.length, rowHeight: ROW, kept }, region);
  const actions: RowActions = { last: items.length - 1, move: onMove && move, onOpen };
  const rowOf = (entry: ListEntry, at: number) => {
    const place = at + 2;
    switch (entry.kind) {
      case 'committed':
        return (
          <CommittedRow
            {...{ place, scale, wsjf, work: entry.work, isOpen: committedOpen }}
            onToggle={() => onCommitted(!committedOpen)}
          />
        );
      case 'locked':
        return <LockedRow {...{ place, wsjf, item: entry.item, onOpen }} />;
      case 'line':
        return <LineRow {...{ place, line: entry.line, columns }} />;
      case 'row': {
        const { item, index } = entry;
        return (
          <ItemRow {...{ place, item, index, scale, wsjf, actions, selected: item.id === selectedId }} />
        );
      }
    }
  };
  return (
    <tbody onFocus={(event) => setKept(placeOf(event))}>
      {shown.rows.map(({ index, gap }) => {
        const entry = entries[index];
        return (
          entry && (
            <Fragment key={entry.key}>
              <Gap height={gap} columns={columns} />
              {rowOf(entry, index)}
            </Fragment>
          )
        );
      })}
      <Gap height={shown.after} columns={columns} />
    </tbody>
  );
}

/** Stands in for rows that are not rendered. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="n-table__spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function placeOf(event: FocusEvent): number | null {
  const place = event.target.closest('tr')?.getAttribute('aria-rowindex');
  return place ? Number(place) - 2 : null;
}

/** Alt ↑ and ↓ move the row that has focus. */
function moveByKey(
  event: KeyboardEvent,
  items: readonly PriorityItem[],
  move: (from: number, to: number) => void,
): void {
  const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0) : 0;
  const id = event.target instanceof Element ? event.target.closest('tr')?.dataset.id : undefined;
  const from = items.findIndex((item) => item.id === id);
  if (step === 0 || from < 0) return;
  event.preventDefault();
  move(from, from + step);
}

/** Moves, says where the row stands now, and keeps the focus on it. */
function useMove(
  { items, onMove }: Pick<PriorityListProps, 'items' | 'onMove'>,
  region: React.RefObject<HTMLDivElement | null>,
  say: (text: string) => void,
): (from: number, to: number) => void {
  const moved = useRef<string | null>(null);
  useEffect(() => {
    const at = items.findIndex(({ id }) => id === moved.current);
    const item = items[at];
    if (!item) return;
    moved.current = null;
    say(
      `${item.name}: place ${at + 1} of ${items.length}${item.fitText === null ? '' : `. ${item.fitText}`}`,
    );
    region.current
      ?.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(item.id)}"] .n-priority__handle`)
      ?.focus({ preventScroll: false });
  }, [items, region, say]);
  return (from, to) => {
    const item = items[from];
    if (!onMove || !item || from === to || to < 0 || to >= items.length) return;
    moved.current = item.id;
    onMove(from, to);
  };
}
