import { importanceOf, quarterLabel, type FiscalQuarter } from '@northing/domain';
import { MaturitySquares, type DataColumn } from '@northing/web-ui';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { MissingFigure } from '../item/missing-figure.js';
import { nameOf } from '../plan/plan-frame.js';
import { plainNumber } from '../words/numbers.js';
import { isGroup, type Branch } from './branches.js';
import type { CapabilitiesModel } from './capabilities-content.js';
import { changeNote } from './map-change.js';

/** The columns of the table, the same on screen and in a file. */
export function capabilityColumns(
  { plan }: Pick<RevisionReading, 'plan'>,
  { changed }: Pick<CapabilitiesModel, 'changed'>,
): readonly DataColumn<Branch>[] {
  return [
    {
      id: 'name',
      header: 'Capability',
      rowHeader: true,
      value: ({ capability }) => capability.name,
      cell: ({ capability, level }) => (
        <span className="capability-name" data-level={Math.min(level, 4)}>
          {capability.name}
        </span>
      ),
    },
    { id: 'id', header: 'Id', value: ({ capability }) => capability.id },
    levelColumn('current', 'Current'),
    levelColumn('target', 'Target'),
    {
      id: 'squares',
      header: 'Maturity',
      sortable: false,
      value: ({ current, target }) => `${current ?? '–'} → ${target ?? '–'}`,
      cell: ({ current, target }) => <MaturitySquares current={current} target={target} />,
    },
    {
      id: 'importance',
      header: 'Importance',
      align: 'end',
      value: (branch) => (isGroup(branch) ? null : branch.capability.importance),
      cell: (branch) => importanceCell(branch),
    },
    gapColumn('gap', 'Gap'),
    gapColumn('weightedGap', 'Gap × importance'),
    {
      id: 'change',
      header: 'Change',
      value: ({ capability: { id } }) => changeText(changed, id),
      cell: ({ capability: { id } }) => changeText(changed, id) ?? '',
    },
    { id: 'enablers', header: 'Enablers', align: 'end', value: ({ enablers }) => enablers },
    quarterColumn('targetQuarter', 'Target quarter'),
    quarterColumn('assessedQuarter', 'Assessed'),
    { id: 'owner', header: 'Owner', value: ({ capability }) => nameOf(plan.people, capability.ownerId) },
  ];
}

function changeText(changed: CapabilitiesModel['changed'], id: string): string | null {
  const change = changed?.numbers.get(id);
  return change ? changeNote(change) : null;
}

function levelColumn(key: 'current' | 'target', header: string): DataColumn<Branch> {
  return {
    id: key,
    header,
    align: 'end',
    value: (branch) => branch[key],
    cell: (branch) => {
      const value = branch[key];
      if (value === null) return <MissingFigure why={key === 'current' ? 'not assessed' : 'no target'} />;
      return isGroup(branch) ? (
        <span className="capability-mean">Ø {plainNumber(value)}</span>
      ) : (
        plainNumber(value)
      );
    },
  };
}

/** Parents have no gap of their own. */
function gapColumn(key: 'gap' | 'weightedGap', header: string): DataColumn<Branch> {
  return {
    id: key,
    header,
    align: 'end',
    value: (branch) => branch[key],
    cell: (branch) => {
      const value = branch[key];
      if (value !== null) return plainNumber(value);
      return isGroup(branch) ? '' : <MissingFigure why="not assessed" />;
    },
  };
}

function importanceCell(branch: Branch) {
  if (isGroup(branch)) return '';
  const { importance } = branch.capability;
  return importance === null
    ? `Not set, counts as ${importanceOf(branch.capability)}`
    : plainNumber(importance);
}

function quarterColumn(key: 'targetQuarter' | 'assessedQuarter', header: string): DataColumn<Branch> {
  const label = (quarter: FiscalQuarter | null) => (quarter === null ? null : quarterLabel(quarter));
  return {
    id: key,
    header,
    value: ({ capability }) => label(capability[key]),
    cell: (branch) => (isGroup(branch) ? '' : (label(branch.capability[key]) ?? null)),
  };
}
