import type { FiscalYear, RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import { yearLabel } from '../plan/field-words.js';
import type { Loaded } from '../plan/loaded.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { usePlan } from '../shell/plan-context.js';
import { LoadingRows } from '../shell/states.js';
import { percent, plainNumber } from '../words/numbers.js';
import { besideFigures, type BesideFigures } from './beside.js';
import { useScenarioPlan, type ScenarioPlan } from './use-scenarios.js';

interface BesideTableProps {
  /** Up to three. */
  readonly scenarioIds: readonly string[];
  readonly revision: RevisionHead;
  /** Whose budget is compared. */
  readonly year: FiscalYear;
}

interface Column {
  readonly id: string;
  readonly name: string;
  readonly figures: BesideFigures;
}

/** Scenarios side by side, each held against the same revision. */
export function BesideTable({ scenarioIds: [first, second, third], revision, year }: BesideTableProps) {
  const plan = usePlan();
  const content = useRevisionContent(plan.id, revision);
  const one = useScenarioPlan(plan.id, first ?? null);
  const two = useScenarioPlan(plan.id, second ?? null);
  const three = useScenarioPlan(plan.id, third ?? null);
  const against = content.kind === 'ready' ? content.value : null;
  const columns = useMemo(() => {
    if (!against) return [];
    const held = { head: revision, content: against.index.content };
    const own = besideFigures(held, held.content, revision.anchorQuarter, { settings: plan.settings, year });
    const scenarios = [one, two, three].flatMap((loaded) => columnOf(loaded, held, plan, year));
    return [{ id: revision.id, name: revisionLabel(revision), figures: own }, ...scenarios];
  }, [against, revision, one, two, three, plan, year]);
  const failed = [content, one, two, three].find(({ kind }) => kind === 'failed');
  if (failed?.kind === 'failed') return <p role="alert">{failed.message}</p>;
  if (columns.length < 2) return <LoadingRows label="The scenarios are loading" />;
  return <Figures columns={columns} plan={plan} year={year} />;
}

function columnOf(
  loaded: Loaded<ScenarioPlan | null>,
  held: Parameters<typeof besideFigures>[0],
  { revisions, settings }: PlanFrame,
  year: FiscalYear,
): readonly Column[] {
  if (loaded.kind !== 'ready' || loaded.value === null) return [];
  const { scenario, content } = loaded.value;
  const base = revisions.find(({ id }) => id === scenario.baseRevisionId);
  const anchor = base?.anchorQuarter ?? held.head.anchorQuarter;
  const figures = besideFigures(held, content, anchor, { settings, year });
  return [{ id: scenario.id, name: scenario.name, figures }];
}

type Row = readonly [label: string, words: (figures: BesideFigures, plan: PlanFrame) => string];

const NONE = 'No year in common';

const ROWS: readonly Row[] = [
  ['Added', ({ added }) => plainNumber(added)],
  ['Removed', ({ removed }) => plainNumber(removed)],
  ['Moved', ({ moved }) => plainNumber(moved)],
  ['Re-scoped', ({ rescoped }) => plainNumber(rescoped)],
  ['Planned spend', ({ spend }, { money }) => money.short(spend)],
  ['Change of spend', ({ costDelta }, { money }) => (costDelta === null ? NONE : money.delta(costDelta))],
  ['Stability', ({ stability }) => (stability === null ? NONE : percent(stability))],
  ['Outcomes at risk', ({ outcomesAtRisk }) => plainNumber(outcomesAtRisk)],
  ['Outcome coverage', ({ coverage }) => (coverage === null ? 'No outcome has a value' : percent(coverage))],
];

/** What is said of the budget of one year. */
function budgetRows(year: FiscalYear, { settings }: PlanFrame): readonly Row[] {
  const name = yearLabel(year);
  const threshold = percent(settings.coverageThreshold);
  return [
    [`${name} enablers that fit`, ({ budget: { fitting, rows } }) => `${fitting} of ${rows}`],
    [
      `${name} funding left`,
      ({ budget: { left } }, { money }) => (left === null ? 'No envelope is agreed' : money.short(left)),
    ],
    [`${name} teams overbooked`, ({ budget }) => plainNumber(budget.teamsOver)],
    [`${name} outcomes that lose by the cut`, ({ budget }) => plainNumber(budget.outcomesCut)],
    [`${name} outcomes below ${threshold} after the cut`, ({ budget }) => plainNumber(budget.outcomesShort)],
  ];
}

interface FiguresProps {
  readonly columns: readonly Column[];
  readonly plan: PlanFrame;
  readonly year: FiscalYear;
}

function Figures({ columns, plan, year }: FiguresProps) {
  return (
    <div className="scenarios__table" role="region" aria-label="Side by side" tabIndex={0}>
      <table>
        <caption className="n-hidden">Scenarios side by side</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...ROWS, ...budgetRows(year, plan)].map(([label, words]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map(({ id, figures }) => (
                <td key={id} className="n-num">
                  {words(figures, plan)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
