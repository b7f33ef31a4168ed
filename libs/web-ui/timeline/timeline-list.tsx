import { quarterLabel, type FiscalQuarter } from '@northing/domain';
import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '../controls/button.js';
import { ChangeMark } from '../marks/change-mark.js';
import { StatusChip } from '../marks/status-chip.js';
import type { EnablerRow, TimelineModel, TimelineTarget } from './model.js';
import { timelineEntries, type TimelineEntry } from './timeline-entries.js';
import './timeline-list.css';

export interface TimelineListProps {
  readonly model: TimelineModel;
  readonly selectedId?: string | null;
  readonly onSelect: (target: TimelineTarget) => void;
  /** What stands at the end of a row, e.g. its cost. */
  readonly trailing?: (row: EnablerRow) => ReactNode;
}

interface ListSection {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly entries: readonly TimelineEntry[];
}

const PAGE = 200;

/** The timeline where there is no room for one: by starting quarter, what is under way first. */
export function TimelineList({ model, selectedId, onSelect, trailing }: TimelineListProps) {
  const sections = useMemo(() => sectionsOf(model), [model]);
  const [room, setRoom] = useState(PAGE);
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div className="n-list" role="group" aria-label={model.label}>
      {clipped(sections, room).map((section) => (
        <section key={section.key}>
          <h2>
            {section.title} <span>{section.note}</span>
          </h2>
          <ul>
            {section.entries.map((entry) => (
              <li key={entry.row.id}>
                <ListRow
                  entry={entry}
                  selected={entry.row.id === selectedId}
                  onSelect={onSelect}
                  trailing={trailing?.(entry.row)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {total > room && (
        <Button className="n-list__more" onClick={() => setRoom(room + PAGE)}>
          Show {Math.min(PAGE, total - room)} more
        </Button>
      )}
    </div>
  );
}

interface ListRowProps {
  readonly entry: TimelineEntry;
  readonly selected: boolean;
  readonly onSelect: TimelineListProps['onSelect'];
  readonly trailing: ReactNode;
}

function ListRow({ entry, selected, onSelect, trailing }: ListRowProps) {
  const { row, capability, outcome } = entry;
  const where = capability ?? outcome;
  return (
    <button
      type="button"
      className="n-list__row"
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect({ kind: 'enabler', id: row.id })}
    >
      <span className="n-list__words">
        <span className="n-list__name">{row.name}</span>
        <span className="n-list__note">{[where, whenOf(row)].filter(Boolean).join(' · ')}</span>
      </span>
      {row.change && <ChangeMark kind={row.change.kind}>{row.change.label}</ChangeMark>}
      {row.atRisk && <StatusChip tone="risk">At risk</StatusChip>}
      {trailing != null && <span className="n-list__trailing">{trailing}</span>}
    </button>
  );
}

function whenOf({ start, end }: EnablerRow): string {
  if (end !== null) return `to ${quarterLabel(end)}`;
  return start === null ? 'start and end not set' : 'end not set';
}

function sectionsOf(model: TimelineModel): ListSection[] {
  const byQuarter = new Map<number | null, TimelineEntry[]>();
  for (const entry of timelineEntries(model)) {
    const from = entry.row.start ?? entry.row.end;
    const key = from === null ? null : Math.max(from, model.anchor);
    const entries = byQuarter.get(key);
    if (entries) entries.push(entry);
    else byQuarter.set(key, [entry]);
  }
  const last = Number.MAX_SAFE_INTEGER;
  return [...byQuarter]
    .sort(([a], [b]) => (a ?? last) - (b ?? last))
    .map(([quarter, entries]) => ({
      key: String(quarter),
      title: quarter === null ? 'Not scheduled' : quarterLabel(quarter as FiscalQuarter),
      note: `${quarter === model.anchor ? 'under way · ' : ''}${entries.length}`,
      entries,
    }));
}

function clipped(sections: readonly ListSection[], room: number): ListSection[] {
  let left = room;
  return sections.flatMap((section) => {
    const entries = section.entries.slice(0, Math.max(0, left));
    left -= entries.length;
    return entries.length > 0 ? [{ ...section, entries }] : [];
  });
}
