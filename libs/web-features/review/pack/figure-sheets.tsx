import {
  FUNDING_CLASS_LABELS,
  OUTCOME_STATUS_LABELS,
  quarterLabel,
  type OutcomeMetrics,
  type Utilisation,
  type YearFunding,
} from '@northing/domain';
import { PrintTable, type PrintColumn } from '@northing/web-ui';
import { earlierFigures } from '../../figures/figure-context.js';
import { capacitySentence, fundingSentence, loadSentence } from '../../overview/fit-sentences.js';
import { outcomesAnswer } from '../../overview/outcome-sentences.js';
import { enablerName, outcomeName, teamName } from '../../overview/overview-facts.js';
import { yearLabel } from '../../plan/field-words.js';
import { percent, plainNumber } from '../../words/numbers.js';
import { continued, dealt, type PackFacts, type Sheet } from './sheet.js';

const ROWS = 12;
const NONE = '–';

function share(value: number | null): string {
  return value === null ? NONE : percent(value);
}

/** A table of rows over as many pages as it needs. */
function tableSheets<T>(
  id: string,
  headline: string,
  rows: readonly T[],
  table: {
    readonly caption: string;
    readonly columns: readonly PrintColumn<T>[];
    readonly rowId: (row: T) => string;
  },
): readonly Sheet[] {
  return dealt(rows, ROWS).map((shown, page) => ({
    id: `${id}-${page}`,
    headline: continued(headline, page),
    body: <PrintTable {...table} groupHeader={null} groups={[{ id, heading: null, rows: shown }]} />,
  }));
}

/** How each outcome stands, against the revision before. */
export function outcomeSheets({ overview }: PackFacts): readonly Sheet[] {
  const { metrics } = overview.context;
  const before = new Map(
    earlierFigures(overview.context)?.outcomes.map((outcome) => [outcome.outcomeId, outcome]),
  );
  const word = (status: OutcomeMetrics['status'] | undefined) =>
    status ? OUTCOME_STATUS_LABELS[status] : NONE;
  const headline = outcomesAnswer(overview) ?? 'No outcome can be measured yet.';
  return tableSheets('outcomes', headline, metrics.outcomes, {
    caption: 'Outcomes',
    rowId: ({ outcomeId }) => outcomeId,
    columns: [
      {
        id: 'name',
        header: 'Outcome',
        cell: ({ outcomeId }) => outcomeName(overview, outcomeId),
        isRowHeader: true,
      },
      { id: 'status', header: 'Status', cell: ({ status }) => word(status) },
      { id: 'was', header: 'Was', cell: ({ outcomeId }) => word(before.get(outcomeId)?.status) },
      {
        id: 'planned',
        header: 'Covered as planned',
        align: 'end',
        cell: ({ coveragePlanned }) => share(coveragePlanned),
      },
      {
        id: 'forecast',
        header: 'As forecast',
        align: 'end',
        cell: ({ coverageForecast }) => share(coverageForecast),
      },
      { id: 'reached', header: 'Reached so far', align: 'end', cell: ({ attainment }) => share(attainment) },
      {
        id: 'due',
        header: 'Due',
        cell: ({ dueQuarter }) => (dueQuarter === null ? NONE : quarterLabel(dueQuarter)),
      },
    ],
  });
}

/** Demand against capacity, a team a row. */
export function capacitySheets({ overview }: PackFacts): readonly Sheet[] {
  const { utilisation } = overview.context.metrics;
  const teams = [...new Set(utilisation.map(({ teamId }) => teamId))];
  const quarters = [...new Set(utilisation.map(({ quarter }) => quarter))].toSorted((a, b) => a - b);
  const cells = new Map(utilisation.map((cell) => [`${cell.teamId} ${cell.quarter}`, cell]));
  return tableSheets('capacity', capacitySentence(overview), teams, {
    caption: 'Demand of capacity, FTE',
    rowId: (team) => team,
    columns: [
      { id: 'team', header: 'Team', cell: (team) => teamName(overview, team), isRowHeader: true },
      ...quarters.map((quarter) => ({
        id: String(quarter),
        header: `${quarterLabel(quarter)}, FTE`,
        align: 'end' as const,
        cell: (team: string) => loadWords(cells.get(`${team} ${quarter}`)),
      })),
    ],
  });
}

function loadWords(cell: Utilisation | undefined): string {
  if (!cell) return NONE;
  const words = `${plainNumber(cell.demand)} of ${plainNumber(cell.capacity)}`;
  return cell.over ? `${words}, over` : words;
}

/** Planned cost against envelopes, a fiscal year a row. */
export function fundingSheets({ overview, plan }: PackFacts): readonly Sheet[] {
  const { money } = plan;
  const amount = (value: number | null) => (value === null ? NONE : money.short(value));
  const headline = fundingSentence(overview) || 'No cost is planned in this year.';
  return tableSheets<YearFunding>('funding', headline, overview.context.metrics.discretionary, {
    caption: 'Funding',
    rowId: ({ fiscalYear }) => String(fiscalYear),
    columns: [
      {
        id: 'year',
        header: 'Fiscal year',
        cell: ({ fiscalYear }) => yearLabel(fiscalYear),
        isRowHeader: true,
      },
      { id: 'planned', header: 'Planned', align: 'end', cell: ({ planned }) => money.short(planned) },
      { id: 'envelope', header: 'Envelope', align: 'end', cell: ({ envelope }) => amount(envelope) },
      { id: 'headroom', header: 'Headroom', align: 'end', cell: ({ headroom }) => amount(headroom) },
      {
        id: 'discretionary',
        header: 'Discretionary',
        align: 'end',
        cell: ({ discretionary }) => money.short(discretionary),
      },
      {
        id: 'share',
        header: 'Share',
        align: 'end',
        cell: ({ pct }) => (pct === null ? NONE : `${Math.round(pct)}%`),
      },
      {
        id: 'over',
        header: 'Above their own envelope',
        cell: ({ overClasses }) => overClasses.map((each) => FUNDING_CLASS_LABELS[each]).join(', ') || 'None',
      },
    ],
  });
}

/** Names that fit into a column. */
const NAMED = 16;

/** Delivered last year and in progress, by name. */
export function deliveredSheet({ overview }: PackFacts): Sheet {
  const { delivered, inProgress } = overview.context.metrics.load;
  const list = (heading: string, ids: readonly string[]) => (
    <section>
      <h3>
        {heading}: {ids.length}
      </h3>
      {ids.length === 0 && <p>None</p>}
      <ul>
        {ids.slice(0, NAMED).map((id) => (
          <li key={id}>{enablerName(overview, id)}</li>
        ))}
      </ul>
      {ids.length > NAMED && <p>{ids.length - NAMED} more</p>}
    </section>
  );
  return {
    id: 'delivered',
    headline: loadSentence(overview),
    body: (
      <div className="pack-pair">
        {list('Delivered in four quarters', delivered)}
        {list('In progress', inProgress)}
      </div>
    ),
  };
}
