import { fourDecimals } from '../compare/rounding.js';
import { coverageWithout, plannedCoverages } from '../metrics/coverage.js';
import { capacityMeter, drawLine, inPriorityOrder, type Meter } from '../metrics/cut-line.js';
import { priorities } from '../metrics/priority.js';
import type { CutVerdict, OutcomeMetrics, Priority } from '../metrics/revision-metrics.js';
import {
  capacityIn,
  demandByEnabler,
  teamQuarters,
  type EnablerDemand,
  type TeamQuarters,
} from '../metrics/utilisation.js';
import { isOpen, type Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import { fiscalQuarter, plusQuarters, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import type { QuarterWindow } from '../time/horizon.js';

/** What a fiscal year asks of money (whole thousands) and people (FTE, mean over its quarters). */
export interface YearNeed {
  readonly cost: number;
  readonly fte: number;
}

/** An enabler that could still wait, in its place. */
export interface BudgetRow extends YearNeed {
  readonly enablerId: string;
  /** Cost of what is committed and of every row down to this one, in whole thousands. */
  readonly runningTotal: number;
  readonly people: CutVerdict;
  /** Always above the line where no envelope is agreed. */
  readonly money: CutVerdict;
}

/** How a team stands with what is committed and every row that its line lets through. */
export interface TeamLoad {
  readonly teamId: string;
  /** FTE, mean over the year's quarters. */
  readonly demand: number;
  readonly capacity: number;
  /** The same by quarter: a mean hides the quarter that has too few people. */
  readonly quarters: readonly TeamQuarterLoad[];
}

export interface TeamQuarterLoad {
  readonly quarter: FiscalQuarter;
  readonly demand: number;
  readonly capacity: number;
}

/** What an outcome loses when the rows that do not fit wait. */
export interface CutEffect {
  readonly outcomeId: string;
  /** Share of its need that is covered in time, 0 to 1; null where nobody can say. */
  readonly before: number | null;
  readonly after: number | null;
  /** Rows that wait and would have contributed in time, in their order. */
  readonly waitingIds: readonly string[];
}

/** The one-year list of a fiscal year with its two lines (DOMAIN §4.4, §4.5; SPEC.md). */
export interface BudgetList {
  readonly fiscalYear: FiscalYear;
  /** Work in progress and what delivered work still costs: it is not up for choice [B1]. */
  readonly committed: YearNeed & {
    readonly enablerIds: readonly string[];
    readonly needs: ReadonlyMap<string, YearNeed>;
  };
  readonly rows: readonly BudgetRow[];
  /** Place of the first row that a team cannot take on; null when all fit. */
  readonly capacityLine: number | null;
  /** Place of the first row that the money does not reach; null when all fit or no envelope is agreed. */
  readonly cutLine: number | null;
  /** Sum of the year's classes, in whole thousands; null when none was given. */
  readonly envelope: number | null;
  readonly teams: readonly TeamLoad[];
  /** Of every open enabler of the content, by score. */
  readonly priorities: readonly Priority[];
  /** Outcomes that lose coverage, in the plan's order. */
  readonly effects: readonly CutEffect[];
}

/** `content` is that of one revision, draft or scenario. Linear but for sorting and the coverage of outcomes. */
export function budgetList(
  content: PlanContent,
  fiscalYear: FiscalYear,
  anchorQuarter: FiscalQuarter,
  settings: WorkspaceSettings,
): BudgetList {
  const window = yearWindow(fiscalYear);
  const demand = demandByEnabler(content, window);
  const needs = needsOf(demand, fiscalYear);
  const scores = priorities(content, anchorQuarter);
  const asking = inPriorityOrder([...needs.keys()], scores);
  const committed = asking.filter(isCommitted);
  const waiting = asking.filter((enabler) => !isCommitted(enabler));
  const capacity = capacityIn(content, window);
  const people = verdictsOf(asking, capacityMeter(demand, capacity, settings));
  const envelope = envelopeOf(content, fiscalYear);
  const money = verdictsOf(asking, moneyMeter(asking, needs, envelope));
  const start = sumOf(committed, needs);
  const rows = rowsOf(waiting, needs, start.cost, { people, money });
  const taken = new Set([...committed.map(({ id }) => id), ...rows.filter(fits).map((row) => row.enablerId)]);
  return {
    fiscalYear,
    committed: {
      ...start,
      enablerIds: committed.map(({ id }) => id),
      needs: new Map(committed.map((enabler) => [enabler.id, needs.get(enabler)!])),
    },
    rows,
    capacityLine: lineIn(rows, 'people'),
    cutLine: lineIn(rows, 'money'),
    envelope,
    priorities: scores,
    teams: teamLoads(demand, taken, capacity, window),
    effects: effectsOf(content, rows),
  };
}

function yearWindow(fiscalYear: FiscalYear): QuarterWindow {
  return { first: fiscalQuarter(fiscalYear, 1), last: fiscalQuarter(fiscalYear, 4) };
}

type Needs = ReadonlyMap<Enabler, YearNeed>;

/** Every enabler that costs something or needs somebody in the year. */
function needsOf(demand: EnablerDemand, year: FiscalYear): Needs {
  const needs = new Map<Enabler, YearNeed>();
  for (const [enabler, cells] of demand) {
    const cost = enabler.cost.reduce(
      (sum, { fiscalYear, opex, capex }) => (fiscalYear === year ? sum + opex + capex : sum),
      0,
    );
    const fte = cells.reduce((sum, cell) => sum + cell.fte, 0) / QUARTERS;
    if (cost > 0 || fte > 0) needs.set(enabler, { cost: fourDecimals(cost), fte: fourDecimals(fte) });
  }
  return needs;
}

const QUARTERS = 4;

function isCommitted(enabler: Enabler): boolean {
  return enabler.stage === 'inProgress' || !isOpen(enabler);
}

function sumOf(enablers: readonly Enabler[], needs: Needs): YearNeed {
  const all = enablers.flatMap((enabler) => needs.get(enabler) ?? []);
  return {
    cost: fourDecimals(all.reduce((sum, { cost }) => sum + cost, 0)),
    fte: fourDecimals(all.reduce((sum, { fte }) => sum + fte, 0)),
  };
}

type Verdicts = ReadonlyMap<string, CutVerdict>;

/** What is delivered has drawn on the meter before the walk begins. */
function verdictsOf(asking: readonly Enabler[], meter: Meter): Verdicts {
  const line = drawLine(asking.filter(isOpen), meter);
  return new Map(line.map(({ enablerId, verdict }) => [enablerId, verdict]));
}

/** Money of the year's envelope [B3]. */
function moneyMeter(asking: readonly Enabler[], needs: Needs, envelope: number | null): Meter {
  const costOf = (enabler: Enabler) => needs.get(enabler)?.cost ?? 0;
  let spent = asking.reduce((sum, enabler) => (isOpen(enabler) ? sum : sum + costOf(enabler)), 0);
  return {
    add: (enabler) => {
      spent += costOf(enabler);
    },
    fits: (enabler) => {
      const cost = costOf(enabler);
      return envelope === null || cost === 0 || fourDecimals(spent + cost) <= envelope;
    },
  };
}

function envelopeOf({ envelopes }: PlanContent, year: FiscalYear): number | null {
  const own = envelopes.filter(({ fiscalYear }) => fiscalYear === year);
  return own.length === 0 ? null : fourDecimals(own.reduce((sum, { amount }) => sum + amount, 0));
}

function rowsOf(
  waiting: readonly Enabler[],
  needs: Needs,
  committedCost: number,
  verdicts: { readonly people: Verdicts; readonly money: Verdicts },
): readonly BudgetRow[] {
  let runningTotal = committedCost;
  return waiting.map((enabler) => {
    const need = needs.get(enabler) ?? { cost: 0, fte: 0 };
    runningTotal = fourDecimals(runningTotal + need.cost);
    return {
      enablerId: enabler.id,
      ...need,
      runningTotal,
      people: verdicts.people.get(enabler.id) ?? 'aboveLine',
      money: verdicts.money.get(enabler.id) ?? 'aboveLine',
    };
  });
}

function fits({ people, money }: BudgetRow): boolean {
  return people !== 'doesNotFit' && money !== 'doesNotFit';
}

function lineIn(rows: readonly BudgetRow[], meter: 'people' | 'money'): number | null {
  const at = rows.findIndex((row) => row[meter] === 'doesNotFit');
  return at < 0 ? null : at;
}

function teamLoads(
  demand: EnablerDemand,
  taken: ReadonlySet<string>,
  capacity: TeamQuarters,
  window: QuarterWindow,
): readonly TeamLoad[] {
  const cells = [...demand].flatMap(([{ id }, asked]) => (taken.has(id) ? asked : []));
  const asked = teamQuarters(cells);
  const meanOf = (list: typeof asked, teamId: string, quarters: readonly FiscalQuarter[]) =>
    fourDecimals(quarters.reduce((sum, quarter) => sum + list.get(teamId, quarter), 0) / QUARTERS);
  const quarters = [0, 1, 2, 3].map((offset) => plusQuarters(window.first, offset));
  const teams = [...new Set([...capacity.teams, ...asked.teams])].sort();
  return teams.map((teamId) => ({
    teamId,
    demand: meanOf(asked, teamId, quarters),
    capacity: meanOf(capacity, teamId, quarters),
    quarters: quarters.map((quarter) => ({
      quarter,
      demand: fourDecimals(asked.get(teamId, quarter)),
      capacity: fourDecimals(capacity.get(teamId, quarter)),
    })),
  }));
}

/** Coverage as planned beside coverage without the rows that wait [B5]. */
function effectsOf(content: PlanContent, rows: readonly BudgetRow[]): readonly CutEffect[] {
  const waiting = rows.filter((row) => !fits(row)).map(({ enablerId }) => enablerId);
  if (waiting.length === 0) return [];
  const places = new Map(waiting.map((id, place) => [id, place]));
  return plannedCoverages(content).flatMap((outcome) => {
    const lost = lostIn(outcome, places);
    if (lost.size === 0) return [];
    const [before, after] = [outcome.coveragePlanned, coverageWithout(outcome, lost)];
    if (before === after) return [];
    const waitingIds = [...lost].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return [{ outcomeId: outcome.outcomeId, before, after, waitingIds }];
  });
}

/** Rows that wait and would have contributed in time. */
function lostIn(
  { shares }: Pick<OutcomeMetrics, 'shares'>,
  places: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const { contributions } of shares)
    for (const { enablerId, inTimePlanned } of contributions)
      if (inTimePlanned && places.has(enablerId)) lost.add(enablerId);
  return lost;
}
