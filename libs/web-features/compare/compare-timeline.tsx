import type { Enabler } from '@northing/domain';
import {
  statusOfStage,
  statusWord,
  Timeline,
  type EnablerRow,
  type TimelineModel,
  type TimelineRow,
} from '@northing/web-ui';
import { useMemo } from 'react';
import type { CompareView } from '../address/compare-view.js';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import { barWords } from '../plan/bar-words.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { groupEnablers, needsAttention } from '../roadmap/roadmap-model.js';
import { itemOfTarget, OutsideNote } from '../roadmap/roadmap-timeline.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import type { ChangeEntry, ChangeGroup } from './change-groups.js';
import { barChange, enablerSides } from './change-words.js';
import type { Compared } from './read-comparison.js';
import type { CompareModel } from './use-compare-model.js';

interface CompareTimelineProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly view: CompareView;
  readonly onOpen: (item: ItemRef | null) => void;
}

/** Before above after, in the order of the list. */
export function CompareTimeline({ compared, model, view, onOpen }: CompareTimelineProps) {
  const plan = usePlan();
  const today = useToday();
  const { all } = view;
  const timeline = useMemo(
    () => compareTimeline({ compared, model, plan, today, all }),
    [compared, model, plan, today, all],
  );
  return (
    <>
      <Timeline
        model={timeline}
        selectedId={view.change?.type === 'enabler' ? view.change.id : null}
        onSelect={(target) => {
          const item = target && itemOfTarget(target);
          if (target === null || item) onOpen(item);
        }}
      />
      <OutsideNote model={timeline} listed="The list holds every change." />
    </>
  );
}

interface TimelineInput extends Pick<CompareTimelineProps, 'compared' | 'model'> {
  readonly plan: PlanFrame;
  readonly today: string;
  readonly all: boolean;
}

export function compareTimeline({ compared, model, plan, today, all }: TimelineInput): TimelineModel {
  const { enablers } = model.context.index;
  const rows = rowsOf(model.groups.decisions, model);
  const changed = rows.filter((row) => row.kind === 'enabler').length;
  return {
    mode: 'compare',
    label: `${revisionLabel(compared.from)} compared with ${revisionLabel(compared.to)}`,
    heading: `${changed} of ${enablers.size} enablers changed`,
    rows: all ? withUnchanged(rows, model, plan) : rows,
    dependencies: [],
    anchor: compared.to.anchorQuarter,
    quarters: plan.horizon.fiveYearQuarters,
    oneYearQuarters: plan.horizon.oneYearQuarters,
    today,
    calendar: plan.calendar,
    describe: (row) => {
      const enabler = enablers.get(row.id);
      return enabler ? barWords(enabler, model.context, statusWord[row.status]) : '';
    },
  };
}

/** Groups with their bars; what has no date follows after all of them, since the picture keeps it apart anyway. */
function rowsOf(groups: readonly ChangeGroup[], model: CompareModel): readonly TimelineRow[] {
  const apart: EnablerRow[] = [];
  const grouped = groups.flatMap(({ id, name, entries }): TimelineRow[] => {
    const rows = entries.map((entry) => enablerRow(entry, model)).filter((row) => row !== null);
    const dated = rows.filter((row) => row.start !== null || row.end !== null);
    apart.push(...rows.filter((row) => row.start === null && row.end === null));
    return dated.length === 0 ? [] : [{ kind: 'outcome', id, name }, ...dated];
  });
  return [...grouped, ...apart];
}

function enablerRow({ item, rows }: ChangeEntry, { context }: CompareModel): EnablerRow | null {
  const { was, is } = enablerSides(item);
  const shown = is ?? was;
  if (!shown) return null;
  const change = barChange(
    item,
    rows.map((row) => row.change),
    context,
  );
  const place = item.mark === 'removed' && was ? was : shown;
  return {
    kind: 'enabler',
    id: item.id,
    name: item.name,
    start: place.startQuarter,
    end: place.endQuarter,
    status: statusOfStage(shown.stage),
    ...(needsAttention(shown) && { atRisk: true }),
    ...(change && { change }),
  };
}

/** Adds what did not change under the same headings; where a heading has nothing changed it is added after the rest. */
function withUnchanged(
  changed: readonly TimelineRow[],
  { index, grouping: changeGrouping }: CompareModel,
  plan: PlanFrame,
): readonly TimelineRow[] {
  const known = new Set(changed.filter((row) => row.kind === 'enabler').map((row) => row.id));
  const rest = index.content.enablers.filter(({ id }) => !known.has(id));
  const grouping = changeGrouping === 'unit' ? 'unit' : 'outcome';
  const added = new Map(
    groupEnablers(index, plan, rest, grouping).map(({ id, name, parts }) => [
      id,
      { name, rows: parts.flatMap((part) => part.enablers.map(unchangedRow)) },
    ]),
  );
  const rows: TimelineRow[] = [];
  const flush = (id: string | null) => {
    const more = id === null ? undefined : added.get(id);
    if (more) rows.push(...more.rows);
    if (id !== null) added.delete(id);
  };
  let heading: string | null = null;
  for (const row of changed) {
    if (row.kind === 'outcome') {
      flush(heading);
      heading = row.id;
    }
    rows.push(row);
  }
  flush(heading);
  for (const [id, { name, rows: more }] of added) rows.push({ kind: 'outcome', id, name }, ...more);
  return rows;
}

function unchangedRow(enabler: Enabler): EnablerRow {
  const { id, name, startQuarter: start, endQuarter: end } = enabler;
  return { kind: 'enabler', id, name, start, end, status: statusOfStage(enabler.stage) };
}
