import { DataTable, type DataColumn, type TraceModel, type TraceNode } from '@northing/web-ui';
import { useMemo } from 'react';
import type { PlanIndex } from '../plan/plan-index.js';
import type { PlanLinks } from './plan-links.js';
import { namesOf, someNames, type NameOf } from './trace-words.js';
import type { Traced } from './use-trace-model.js';

interface TraceTableProps {
  readonly traced: Traced;
  readonly index: PlanIndex;
  readonly onOpen: (id: string) => void;
}

/** A node with the title it stands under. */
export interface TraceRow {
  readonly node: TraceNode;
  readonly group: string | null;
}

export const KINDS = {
  outcome: 'Outcome',
  capability: 'Capability',
  enabler: 'Enabler',
} satisfies Record<TraceNode['layer'], string>;

export function tableRows({ columns }: TraceModel): readonly TraceRow[] {
  return [columns.outcome, columns.capability, columns.enabler].flatMap(({ groups }) =>
    groups.flatMap(({ title, nodes }) => nodes.map((node): TraceRow => ({ node, group: title }))),
  );
}

/** The picture's equal: the same nodes and selection, with their links in words. */
export function TraceTable({ traced, index, onOpen }: TraceTableProps) {
  const { model, links, focus, slip } = traced;
  const rows = useMemo(() => tableRows(model), [model]);
  const columns = useMemo(
    () =>
      columnsOf(links, namesOf(index), slip?.kind === 'tested' ? 'slip' : focus === null ? 'plan' : 'path'),
    [links, index, slip, focus],
  );
  return (
    <DataTable
      caption={model.label}
      columns={columns}
      rows={rows}
      rowId={({ node }) => node.id}
      selectedId={focus}
      onSelect={onOpen}
    />
  );
}

type Shown = 'plan' | 'path' | 'slip';

function columnsOf(links: PlanLinks, nameOf: NameOf, shown: Shown): readonly DataColumn<TraceRow>[] {
  const names = (id: string, ...maps: readonly ReadonlyMap<string, readonly string[]>[]) => {
    const ids = maps.flatMap((map) => map.get(id) ?? []);
    return ids.length === 0 ? '–' : someNames(ids, nameOf);
  };
  return [
    { id: 'name', header: 'Item', rowHeader: true, width: '22%', value: ({ node }) => node.name },
    { id: 'kind', header: 'Kind', width: '88px', value: ({ node }) => KINDS[node.layer] },
    ...(shown === 'plan' ? [] : [markColumn(shown)]),
    { id: 'when', header: 'Ends', width: '168px', value: ({ node }) => endWords(node) },
    { id: 'leads', header: 'Leads to', value: ({ node }) => names(node.id, links.toLeft, links.neededBy) },
    { id: 'rests', header: 'Rests on', value: ({ node }) => names(node.id, links.toRight, links.waitsFor) },
  ];
}

function markColumn(shown: 'path' | 'slip'): DataColumn<TraceRow> {
  return {
    id: 'mark',
    header: shown === 'slip' ? 'Effect' : 'Part',
    width: '112px',
    value: ({ node, group }) => {
      if (group !== null) return group;
      if (node.layer === 'enabler' && node.schedule.kind === 'moves') return 'Slips';
      if (shown === 'slip') return node.emphasis === 'affected' ? 'Affected' : 'Not affected';
      return node.emphasis === 'linked'
        ? 'Linked'
        : node.emphasis === 'plain'
          ? 'Waits or is waited for'
          : 'Not linked';
    },
  };
}

function endWords(node: TraceNode): string {
  if (node.layer !== 'enabler') return '–';
  const { schedule } = node;
  if (schedule.kind === 'moves') return `${schedule.from} → ${schedule.to}`;
  return schedule.kind === 'stays' ? `${schedule.at} (${schedule.because})` : schedule.at;
}
