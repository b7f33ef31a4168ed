import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  bySlip,
  trendOf,
  trendSentence,
  trendText,
  type TrendItem,
  type TrendRevision,
} from './trend-item.js';
import { layOutTrend, type TrendArea, type TrendLabel } from './trend-layout.js';
import { TrendOptions } from './trend-options.js';
import { TrendPlot } from './trend-plot.js';
import { useWidth } from './use-width.js';
import './milestone-trend.css';

export interface MilestoneTrendProps {
  /** What is drawn, e.g. "Milestone trend of 26 enablers". */
  readonly label: string;
  /** Oldest first; each item has one end for each. */
  readonly revisions: readonly TrendRevision[];
  readonly items: readonly TrendItem[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** Pixels. */
  readonly height?: number;
}

/** Planned end against revision, one line an item: flat is as planned, rising is slipping. */
export function MilestoneTrend(props: MilestoneTrendProps) {
  const { revisions, items } = props;
  if (revisions.length < 2) {
    return <p className="n-trend__none">{fewRevisions(revisions.length)}</p>;
  }
  if (items.every((item) => trendOf(item).kind === 'undated')) {
    return <p className="n-trend__none">No item has a planned end in these revisions.</p>;
  }
  return <TrendChart {...props} />;
}

function fewRevisions(count: number): string {
  const so = count === 0 ? 'there is none yet' : 'there is one so far';
  return `A trend needs two revisions; ${so}.`;
}

/** Room for labels: a quarter of the width, neither too little to read nor more than names need. */
const gutterOf = (width: number) => Math.min(340, Math.max(216, width / 4));
/** Below this width the labels stand under the picture, as a list. */
const NARROW = 560;

function TrendChart({ label, revisions, items, selectedId, onSelect, height = 420 }: MilestoneTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 960);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const list = useRoving(items, selectedId, onSelect);
  const narrow = width < NARROW;
  const area = useMemo(() => areaOf(width, height, narrow), [width, height, narrow]);
  const layout = useMemo(() => layOutTrend(items, revisions, area), [items, revisions, area]);
  const shownId = hoveredId ?? list.activeId ?? selectedId;
  const name = trendSentence(items, revisions.length);
  return (
    <figure className="n-trend" data-narrow={narrow}>
      <figcaption className="n-trend__read">{readOut(items, shownId) ?? name}</figcaption>
      <div ref={box} className="n-trend__box">
        <TrendPlot
          name={name}
          {...{ layout, area, height, shownId }}
          onHover={setHoveredId}
          onPress={onSelect}
        />
        {!narrow && (
          <Leaders labels={layout.labels} shownId={shownId} width={width} area={area} height={height} />
        )}
        <TrendOptions
          label={`${label}, most slipped first`}
          items={list.order}
          labels={layout.labels}
          left={area.right + LEADER}
          {...{ narrow, selectedId, shownId }}
          activeId={list.activeId}
          idPrefix={list.prefix}
          onKeyDown={list.onKeyDown}
          onFocusChange={list.onFocusChange}
          onHover={setHoveredId}
          onPress={onSelect}
        />
      </div>
    </figure>
  );
}

const LEADER = 24;

function areaOf(width: number, height: number, narrow: boolean): TrendArea {
  return { left: 60, right: width - (narrow ? 8 : gutterOf(width)), top: 16, bottom: height - 32 };
}

function readOut(items: readonly TrendItem[], shownId: string | null) {
  const item = items.find(({ id }) => id === shownId);
  return item ? (
    <>
      <strong>{item.name}</strong> {trendText(item)}
    </>
  ) : null;
}

/** The items as one tab stop: arrows, Home and End move through them, Enter selects. */
function useRoving(items: readonly TrendItem[], selectedId: string | null, onSelect: (id: string) => void) {
  const prefix = useId();
  const order = useMemo(() => bySlip(items), [items]);
  const [focused, setFocused] = useState(false);
  const [movedTo, setMovedTo] = useState<string | null>(null);
  const startId = movedTo ?? selectedId;
  const at = Math.max(
    0,
    order.findIndex(({ id }) => id === startId),
  );
  const activeId = focused ? (order[at]?.id ?? null) : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key];
    const selects = event.key === 'Enter' || event.key === ' ';
    if (next === undefined && !selects) return;
    event.preventDefault();
    if (next !== undefined) setMovedTo(order[Math.min(Math.max(next, 0), order.length - 1)]?.id ?? null);
    else if (activeId !== null) onSelect(activeId);
  };
  return { prefix, order, activeId, onKeyDown, onFocusChange: setFocused };
}

interface LeadersProps {
  readonly labels: readonly TrendLabel[];
  readonly shownId: string | null;
  readonly width: number;
  readonly area: TrendArea;
  readonly height: number;
}

/** From the end of each line to its label. */
function Leaders({ labels, shownId, width, area, height }: LeadersProps) {
  return (
    <svg className="n-trend__leaders" width={width} height={height} aria-hidden>
      {labels.map(({ item, from, y }) => (
        <path
          key={item.id}
          data-shown={item.id === shownId}
          d={`M${from.x + 4} ${from.y}L${area.right + LEADER - 4} ${y}`}
        />
      ))}
    </svg>
  );
}
