import { quarterLabel, type MetricId } from '@northing/domain';
import { ExplainedFigure, type Explanation } from '@northing/web-ui';
import { useNavigate } from 'react-router';
import type { FigureContext } from '../figures/figure-context.js';
import { explanationOf, PlanFigure } from '../figures/plan-figure.js';
import { READINGS } from '../figures/readings.js';
import { counted, percent } from '../words/numbers.js';
import { advisorCount, type AdvisorCount } from './advisor-count.js';
import type { UnitRow } from './unit-rows.js';

interface OverviewFiguresProps {
  readonly context: FigureContext;
  readonly rows: readonly UnitRow[];
  /** How many items units bought around IT are in the plan now. */
  readonly adopted: number;
}

/** The three figures that say how well business and IT decide together. */
export function OverviewFigures({ context, rows, adopted }: OverviewFiguresProps) {
  return (
    <section className="partner-figures" aria-label="Do business and IT decide together?">
      <dl>
        <PlanFigure
          metric="engagementTiming"
          context={context}
          label="IT brought in before the decision"
          note={timingNote(context)}
        />
      </dl>
      <dl>
        <AdvisorFigure context={context} count={advisorCount(rows)} />
      </dl>
      <dl>
        <ShadowFigure context={context} adopted={adopted} />
      </dl>
    </section>
  );
}

/** The figures beside them that a partner manager acts on. */
export function FurtherFigures({ context }: Pick<OverviewFiguresProps, 'context'>) {
  const further: readonly MetricId[] = ['openQuestions', 'valuePotential'];
  return (
    <section className="partner-figures" aria-label="What else tells it">
      {further.map((metric) => (
        <dl key={metric}>
          <PlanFigure metric={metric} context={context} />
        </dl>
      ))}
    </section>
  );
}

const YEAR = 4;

/** `of 11 conversations in FY27 Q3, up from 49% a year ago`, or in the quarter recorded before. */
function timingNote({ records }: FigureContext): string {
  const timed = records.engagementTimingAll.filter(({ ratio }) => ratio !== null);
  const now = timed.at(-1);
  if (!now) return 'nothing recorded yet';
  const yearAgo = timed.find(({ quarter }) => quarter === now.quarter - YEAR) ?? null;
  const before = yearAgo ?? timed.at(-2) ?? null;
  const said = `of ${counted(now.before + now.after, 'conversation')} in ${quarterLabel(now.quarter)}`;
  if (before === null) return `${said}, the first quarter recorded`;
  const when = yearAgo ? 'a year ago' : `in ${quarterLabel(before.quarter)}`;
  return `${said}, ${direction(now.ratio ?? 0, before.ratio ?? 0)} ${percent(before.ratio ?? 0)} ${when}`;
}

function direction(now: number, before: number): string {
  if (now === before) return 'the same as';
  return now > before ? 'up from' : 'down from';
}

const ADVISOR_TEXT =
  'Units whose relationship maturity, as last agreed by both sides, is Trusted Advisor or Strategic Partner, of all units that were assessed. Not every unit needs the top.';

function AdvisorFigure({
  context,
  count,
}: Pick<OverviewFiguresProps, 'context'> & { readonly count: AdvisorCount }) {
  const navigate = useNavigate();
  const { assessed, now, comparable } = count;
  const label = 'Business units at Trusted Advisor or above';
  const explained = explanationOf('relationshipTrend', context, READINGS.relationshipTrend(context));
  const explanation: Explanation = {
    ...{ ...explained, title: label, formula: ADVISOR_TEXT },
    inputs: [
      { label: 'Trusted Advisor or Strategic Partner', value: counted(now, 'unit') },
      { label: 'Units assessed', value: counted(assessed, 'unit') },
      { label: 'Of these with a level a year ago', value: counted(comparable, 'unit') },
    ],
  };
  return (
    <ExplainedFigure
      label={label}
      value={assessed === 0 ? null : `${now} of ${assessed}`}
      note={advisorNote(count)}
      explanation={explanation}
      onNavigate={(href) => void navigate(href)}
    />
  );
}

function advisorNote({ assessed, yearAgo, comparable }: AdvisorCount): string {
  if (assessed === 0) return 'no level has been agreed with any unit yet';
  return comparable === 0 ? 'no level to compare with a year ago' : `${yearAgo} a year ago`;
}

function ShadowFigure({ context, adopted }: Pick<OverviewFiguresProps, 'context' | 'adopted'>) {
  const navigate = useNavigate();
  const reading = READINGS.shadowIt(context);
  const { unmanaged, unmanagedAnnualCost, highRisk } = context.records.shadowIt;
  const risky = highRisk.length > 0 ? `, ${highRisk.length} high risk` : '';
  return (
    <ExplainedFigure
      label="Technology bought outside the plan"
      value={context.plan.money.short(unmanagedAnnualCost)}
      note={`a year; ${counted(unmanaged.length, 'service')} found${risky}, ${adopted} brought into the plan`}
      tone={reading.attention ? 'attention' : 'plain'}
      explanation={explanationOf('shadowIt', context, reading)}
      onNavigate={(href) => void navigate(href)}
    />
  );
}
