import { useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { heatStops, stopAfter } from './heat-keys.js';
import { heatColumns, type HeatColumn, type HeatGroup, type HeatNode } from './heat-node.js';
import { HeatTile } from './heat-tile.js';
import './heat-map.css';

export interface HeatMapProps {
  /** What is mapped, e.g. "Capabilities of FY27 Q1 r3". */
  readonly label: string;
  /** What the numbers are, e.g. "Priority". */
  readonly figureLabel: string;
  /** Top-level capabilities in their order, with their parts. */
  readonly nodes: readonly HeatNode[];
  readonly selectedId: string | null;
  /** A tile or a heading. */
  readonly onSelect: (id: string) => void;
}

/** Tiles in columns by top-level capability. Arrows move, Enter selects; narrow screens have one column. */
export function HeatMap({ label, figureLabel, nodes, selectedId, onSelect }: HeatMapProps) {
  const columns = useMemo(() => heatColumns(nodes), [nodes]);
  const stops = useMemo(() => heatStops(columns), [columns]);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tabStop = tabStopOf(stops, [focusedId, selectedId]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = stopIn(event.target);
    const next = from === null ? null : stopAfter(stops, from, event.key);
    if (next === null) return;
    event.preventDefault();
    focusStop(event.currentTarget, next);
  };
  return (
    <div
      className="n-heat"
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => setFocusedId(stopIn(event.target))}
    >
      {columns.map((column) => (
        <Column key={column.id} {...{ column, figureLabel, selectedId, tabStop, onSelect }} />
      ))}
    </div>
  );
}

function tabStopOf(
  stops: readonly (readonly string[])[],
  wanted: readonly (string | null)[],
): string | undefined {
  const known = new Set(stops.flat());
  return wanted.find((id): id is string => id !== null && known.has(id)) ?? stops.flat()[0];
}

function stopIn(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? null)
    : null;
}

function focusStop(map: HTMLElement, id: string): void {
  const stops = map.querySelectorAll<HTMLElement>('[data-stop]');
  for (const stop of stops) if (stop.dataset.stop === id) stop.focus();
}

interface ColumnProps {
  readonly column: HeatColumn;
  readonly figureLabel: string;
  readonly selectedId: string | null;
  readonly tabStop: string | undefined;
  readonly onSelect: (id: string) => void;
}

function Column({ column, figureLabel, selectedId, tabStop, onSelect }: ColumnProps) {
  const { head, name, entries } = column;
  const heading = { selectedId, tabStop, onSelect };
  return (
    <div className="n-heat__column" role="group" aria-label={name}>
      {head ? (
        <GroupHeading group={head} depth={1} {...heading} />
      ) : (
        <h3 className="n-heat__heading" data-depth={1}>
          {name}
        </h3>
      )}
      {entries.map((entry) =>
        entry.kind === 'heading' ? (
          <GroupHeading key={entry.group.id} group={entry.group} depth={entry.depth} {...heading} />
        ) : (
          <HeatTile
            key={entry.tile.id}
            tile={entry.tile}
            figureLabel={figureLabel}
            selected={entry.tile.id === selectedId}
            tabStop={entry.tile.id === tabStop}
            onSelect={onSelect}
          />
        ),
      )}
    </div>
  );
}

interface GroupHeadingProps extends Pick<ColumnProps, 'selectedId' | 'tabStop' | 'onSelect'> {
  readonly group: HeatGroup;
  readonly depth: number;
}

const HEADING = ['h3', 'h4', 'h5', 'h6'] as const;

function GroupHeading({ group, depth, selectedId, tabStop, onSelect }: GroupHeadingProps) {
  const Heading = HEADING[Math.min(depth, HEADING.length) - 1] ?? 'h6';
  const { id, name, mean } = group;
  return (
    <Heading className="n-heat__heading" data-depth={depth}>
      <button
        type="button"
        data-stop={id}
        aria-pressed={id === selectedId}
        tabIndex={id === tabStop ? 0 : -1}
        onClick={() => onSelect(id)}
      >
        <span>{name}</span>
        <span className="n-hidden">, {meanText(mean)}</span>
        <span className="n-heat__mean" aria-hidden>
          {mean === null ? '–' : `Ø ${meanFigure(mean)}`}
        </span>
      </button>
    </Heading>
  );
}

function meanText(mean: number | null): string {
  return mean === null ? 'not assessed' : `mean maturity ${meanFigure(mean)} of 5`;
}

/** One decimal: a mean is not known more finely than its half levels. */
function meanFigure(mean: number): string {
  return (Math.round(mean * 10) / 10).toFixed(1);
}
