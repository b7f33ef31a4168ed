import { DRIVER_KIND_LABELS } from '@northing/domain';
import { ChangeMark, pagedGroups, PrintFigures, PrintTable, type PrintColumn } from '@northing/web-ui';
import { MARKS } from '../../address/compare-view.js';
import { reasonsOf } from '../../compare/reasons-of.js';
import type { ChangeEntry } from '../../compare/change-groups.js';
import { enablerSides, itemLine, MARK_WORDS } from '../../compare/change-words.js';
import { costLabel } from '../../compare/compare-summary.js';
import { stabilityWords } from '../../compare/stability-words.js';
import { totalCost } from '../../plan/plan-index.js';
import { percent } from '../../words/numbers.js';
import { continued, type PackFacts, type Sheet } from './sheet.js';

/** Rows of two lines leave room for this many, below the figures too. */
const ROWS = 8;

/** Every decided change once, under its outcome. */
export function changesSheets(facts: PackFacts): readonly Sheet[] {
  const groups = facts.reviewed.model.groups.decisions.map(({ id, name, entries }) => ({
    ...{ id, heading: name, rows: entries },
  }));
  return pagedGroups(groups, ROWS).map((shown, page) => ({
    id: `changes-${page}`,
    headline: continued(facts.headline, page),
    note: 'A mark and a word name each change; color repeats them.',
    body: (
      <>
        {page === 0 && <PrintFigures figures={changeFigures(facts)} />}
        <PrintTable
          caption="Changes"
          groupHeader="Outcome"
          columns={changeColumns(facts)}
          groups={shown}
          rowId={({ key }) => key}
        />
      </>
    ),
  }));
}

function changeFigures({ reviewed: { compared }, plan }: PackFacts) {
  const { summary, churn, evidence } = compared;
  return [
    ...MARKS.map((mark) => ({ label: MARK_WORDS[mark], value: String(summary[mark]) })),
    {
      label: costLabel(churn),
      value: summary.costDelta === null ? '–' : plan.money.delta(summary.costDelta),
    },
    { label: 'With evidence', value: `${evidence.withEvidence} of ${evidence.replanningChanges}` },
    {
      label: 'Spend unchanged',
      value: churn === null ? '–' : `${percent(churn.stability)}, ${stabilityWords(churn)}`,
    },
  ];
}

function changeColumns({ reviewed, plan }: PackFacts): readonly PrintColumn<ChangeEntry>[] {
  const { context } = reviewed.model;
  const reasons = ({ rows }: ChangeEntry) => reasonsOf(rows);
  return [
    {
      id: 'mark',
      header: '',
      cell: ({ item }) => item.mark && <ChangeMark kind={item.mark} wordHidden />,
    },
    { id: 'name', header: 'Item', cell: ({ item }) => item.name, isRowHeader: true },
    {
      id: 'change',
      header: 'Change',
      cell: ({ item, rows }) =>
        itemLine(
          item,
          rows.map((row) => row.change),
          context,
        ),
    },
    { id: 'cost', header: 'Cost', align: 'end', cell: (entry) => costWords(entry, plan.money.delta) },
    { id: 'driver', header: 'Driver', cell: (entry) => driversOf(reasons(entry)) || '–' },
    { id: 'evidence', header: 'Evidence', cell: (entry) => titlesOf(reasons(entry)) || '–' },
  ];
}

function costWords({ item }: ChangeEntry, delta: (thousands: number) => string): string {
  const { was, is } = enablerSides(item);
  const [before, after] = [was && totalCost(was), item.mark === 'removed' ? null : is && totalCost(is)];
  const change = (after ?? 0) - (before ?? 0);
  return change === 0 ? '' : delta(change);
}

type Reasons = ReturnType<typeof reasonsOf>;

function driversOf(reasons: Reasons): string {
  const kinds = reasons.map(({ driverKind }) => driverKind).filter((kind) => kind !== null);
  return [...new Set(kinds)].map((kind) => DRIVER_KIND_LABELS[kind]).join(', ');
}

function titlesOf(reasons: Reasons): string {
  return [...new Set(reasons.flatMap(({ evidence }) => evidence.map(({ title }) => title)))].join('; ');
}
