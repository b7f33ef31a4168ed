import { quarterLabel, type RevisionHead } from '@northing/domain';
import { DataTable, MilestoneTrend, type DataColumn, type TrendItem } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import { useNarrow } from '../shell/use-narrow.js';
import { shiftLabel } from '../words/numbers.js';
import { spelledCount } from '../words/spelled.js';
import { forecastCell, hiddenWords, recordWords } from './forecast-words.js';
import type { MilestoneLine, Milestones } from './read-steadiness.js';
import type { SlipForecasts } from './slip-forecast.js';
import type { Span } from './span.js';
import { SteadySection } from './steady-section.js';

interface MilestoneSectionProps {
  readonly span: Span;
  readonly milestones: Milestones;
  /** Of the last revision; null while it is not known. */
  readonly forecasts: SlipForecasts | null;
  readonly selected: ItemRef | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** More lines than this are no picture: then only what moved is drawn. */
const MOST_LINES = 60;

/** Planned end against revision, one line an enabler, and the same as a table. */
export function MilestoneSection({ span, milestones, forecasts, selected, onOpen }: MilestoneSectionProps) {
  const revisions = useRevisions(span, milestones);
  const { lines } = milestones;
  const drawn = useMemo(() => drawnLines(lines, selected), [lines, selected]);
  const narrow = useNarrow();
  const columns = useMemo(
    () => columnsOf(narrow ? revisions.slice(-1) : revisions, forecasts, revisions.length),
    [revisions, forecasts, narrow],
  );
  const selectedId = selected?.type === 'enabler' ? selected.id : null;
  const open = (id: string) => onOpen({ type: 'enabler', id });
  return (
    <SteadySection title="Milestone trend" reading={readingOf(lines, drawn, forecasts)}>
      <MilestoneTrend
        label={`Milestone trend of ${spelledCount(drawn.length, 'enabler')}`}
        revisions={revisions.map((revision) => ({
          key: revision.id,
          label: revisionLabel(revision),
          quarter: revision.anchorQuarter,
        }))}
        items={drawn}
        selectedId={selectedId}
        onSelect={open}
      />
      {lines.length > 0 && (
        <div className="steady-tall">
          <DataTable
            caption="Planned ends by revision"
            columns={columns}
            rows={lines}
            rowId={({ enablerId }) => enablerId}
            selectedId={selectedId}
            onSelect={open}
          />
        </div>
      )}
    </SteadySection>
  );
}

/** The revisions that the ends belong to. */
function useRevisions({ revisions, to }: Span, { sequences }: Milestones): readonly RevisionHead[] {
  return useMemo(() => {
    if (sequences.length === 0) return [to];
    const bySequence = new Map(revisions.map((revision) => [revision.sequence, revision]));
    return sequences.flatMap((sequence) => bySequence.get(sequence) ?? []);
  }, [revisions, to, sequences]);
}

function drawnLines(lines: readonly MilestoneLine[], selected: ItemRef | null): readonly TrendItem[] {
  const few = lines.length <= MOST_LINES;
  return lines
    .filter((line) => few || hasMoved(line) || line.enablerId === selected?.id)
    .map(({ enablerId: id, name, ends, delivered }) => ({ id, name, ends, delivered }));
}

function hasMoved({ ends }: MilestoneLine): boolean {
  return new Set(ends.filter((end) => end !== null)).size > 1;
}

function readingOf(
  lines: readonly MilestoneLine[],
  drawn: readonly TrendItem[],
  forecasts: SlipForecasts | null,
): string {
  const rest = lines.length - drawn.length;
  const parts = [
    'A flat line is a kept promise; one that rises a little each quarter will go on rising.',
    rest > 0 &&
      `${spelledCount(rest, 'enabler')} that never moved ${rest === 1 ? 'is' : 'are'} in the table alone.`,
    forecasts && (hiddenWords(forecasts) ?? `The forecast is P50 / P80. ${recordWords(forecasts)}`),
  ];
  return parts.filter((part) => typeof part === 'string').join(' ');
}

function columnsOf(
  shown: readonly RevisionHead[],
  forecasts: SlipForecasts | null,
  revisionCount: number,
): readonly DataColumn<MilestoneLine>[] {
  const skipped = revisionCount - shown.length;
  const ends = shown.map((revision, index): DataColumn<MilestoneLine> => {
    const value = (line: MilestoneLine) => line.ends[skipped + index] ?? null;
    const cell = (line: MilestoneLine) => {
      const end = value(line);
      return end === null ? '–' : quarterLabel(end);
    };
    return { id: revision.id, header: revisionLabel(revision), value, cell };
  });
  const forecast: DataColumn<MilestoneLine> = {
    id: 'forecast',
    header: 'Forecast, P50 / P80',
    sortable: false,
    value: ({ enablerId }) => (forecasts ? forecastCell(forecasts.byEnabler.get(enablerId), forecasts) : '–'),
  };
  return [
    { id: 'name', header: 'Enabler', rowHeader: true, value: ({ name }) => name },
    ...ends,
    {
      id: 'slip',
      header: 'Slip',
      value: ({ slip }) => slip,
      cell: ({ slip }) => (slip === null ? '–' : shiftLabel(slip)),
    },
    // Where there is no room for the other ends there is none for what is a dash on most plans.
    ...(skipped === 0 ? [forecast] : []),
  ];
}
