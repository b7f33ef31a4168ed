import { quarterLabel, type Outcome, type OutcomeMetrics } from '@northing/domain';
import { buttonClass, CourseChart, FactList, PanelSection } from '@northing/web-ui';
import { Link } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { revisionToken } from '../address/revision-token.js';
import { traceAddress } from '../address/trace-view.js';
import { shiftsById } from '../capabilities/raising.js';
import { drivingEnabler, outcomeCause, slackWords } from '../outcomes/cause.js';
import type { WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { percent, plainNumber } from '../words/numbers.js';
import { factsOf } from './facts.js';
import { ItemHistorySection, useItemHistory } from './item-history.js';
import { FactSections } from './item-parts.js';
import { KeyResultBar } from './key-result-bar.js';
import { LinkedSentence } from './linked-sentence.js';
import { MissingFigure } from './missing-figure.js';
import { OutcomeCapabilities } from './outcome-capabilities.js';
import { OutcomeCoverage } from './outcome-coverage.js';
import { OutcomeStatusChip } from './outcome-status.js';
import { statusCourse } from './status-course.js';
import { StatusSquares } from './status-squares.js';
import { useItemFigures, type ItemFigures } from './use-item-figures.js';
import './outcome-figures.css';

interface OutcomeDetailProps {
  readonly outcome: Outcome;
  readonly index: PlanIndex;
  readonly sequence: number;
  readonly onOpen: (item: ItemRef) => void;
}

/** Everything a revision says of an outcome. */
export function OutcomeDetail({ outcome, index, sequence, onOpen }: OutcomeDetailProps) {
  const plan = usePlan();
  const context: WordsContext = { plan, index };
  const figures = useItemFigures(plan, index, sequence);
  const history = useItemHistory(plan.id, { type: 'outcome', id: outcome.id });
  return (
    <>
      <WithLoaded loaded={figures} what="The figures of the outcome">
        {(loaded) => <Figures outcome={outcome} figures={loaded} onOpen={onOpen} />}
      </WithLoaded>
      <FactSections
        facts={factsOf('outcome', outcome, ['name', 'keyResults', 'weight', 'ownerId'], context)}
      />
      <ItemHistorySection history={history} context={context} />
    </>
  );
}

interface FiguresProps extends Pick<OutcomeDetailProps, 'outcome' | 'onOpen'> {
  readonly figures: ItemFigures;
}

function Figures({ outcome, figures, onOpen }: FiguresProps) {
  const metrics = figures.metrics.outcomes.find(({ outcomeId }) => outcomeId === outcome.id);
  if (!metrics) return null;
  return (
    <>
      <StatusSection metrics={metrics} figures={figures} onOpen={onOpen} />
      <PanelSection>
        <OutcomeFacts outcome={outcome} metrics={metrics} figures={figures} />
      </PanelSection>
      <PanelSection title="Key results">
        <KeyResults outcome={outcome} metrics={metrics} />
      </PanelSection>
      <PanelSection title="Needs">
        <OutcomeCapabilities metrics={metrics} figures={figures} onOpen={onOpen} />
      </PanelSection>
      <PanelSection title="Over the revisions">
        <Course outcome={outcome} figures={figures} />
      </PanelSection>
    </>
  );
}

interface PartProps {
  readonly metrics: OutcomeMetrics;
  readonly figures: ItemFigures;
}

function StatusSection({ metrics, figures, onOpen }: PartProps & Pick<FiguresProps, 'onOpen'>) {
  const { plan, revision, index, before } = figures;
  const cause = { index, before, shifts: shiftsById(figures.metrics.forecastShifts) };
  const driver = drivingEnabler(metrics, cause);
  const at = { plan: plan.id, rev: revisionToken(revision) };
  const outcome = { type: 'outcome', id: metrics.outcomeId } as const;
  return (
    <PanelSection title="Status">
      <OutcomeStatusChip status={metrics.status} />
      <p className="item-cause">
        <LinkedSentence words={[...outcomeCause(metrics, cause), '.']} onOpen={onOpen} />
      </p>
      <p className="item-actions">
        <Link className={buttonClass({ size: 'sm' })} to={traceAddress({ ...at, item: outcome })}>
          Trace
        </Link>
        {driver !== null && (
          <Link
            className={buttonClass({ size: 'sm' })}
            to={traceAddress({ ...at, item: { type: 'enabler', id: driver }, slip: 1 })}
          >
            Slip test of {index.enablers.get(driver)?.name ?? driver}
          </Link>
        )}
      </p>
    </PanelSection>
  );
}

function OutcomeFacts({ outcome, metrics, figures }: PartProps & { readonly outcome: Outcome }) {
  const { plan } = figures;
  const { attainment, dueQuarter, minSlackQuarters: slack } = metrics;
  const { weight, ownerId } = outcome;
  return (
    <FactList
      facts={[
        { label: 'Coverage', value: <OutcomeCoverage outcome={metrics} context={figures} /> },
        {
          label: 'Attained',
          value:
            attainment === null ? <MissingFigure why="no key result can be measured" /> : percent(attainment),
        },
        {
          label: 'Due',
          value:
            dueQuarter === null ? <MissingFigure why="no key result is due" /> : quarterLabel(dueQuarter),
        },
        {
          label: 'Least slack',
          value: slack === null ? <MissingFigure why="nothing open is planned in time" /> : slackWords(slack),
        },
        {
          label: 'Weight',
          value: weight === null ? 'Not set' : `${plainNumber(weight)} of 100`,
        },
        { label: 'Owner', value: nameOf(plan.people, ownerId) ?? 'Not set' },
      ]}
    />
  );
}

function KeyResults({
  outcome: { keyResults },
  metrics,
}: Omit<PartProps, 'figures'> & { readonly outcome: Outcome }) {
  if (keyResults.length === 0) return <MissingFigure why="No key result says when the outcome is reached" />;
  const attained = new Map(metrics.keyResults.map((each) => [each.keyResultId, each.attainment]));
  return (
    <ul className="item-stack">
      {keyResults.map((result) => (
        <li key={result.id}>
          <KeyResultBar result={result} attainment={attained.get(result.id) ?? null} />
        </li>
      ))}
    </ul>
  );
}

function Course({ outcome, figures }: Pick<FiguresProps, 'outcome' | 'figures'>) {
  const { plan, revision } = figures;
  const { coverageThreshold: threshold } = plan.settings;
  const points = statusCourse(outcome.id, figures.figures, plan.revisions, revision.id);
  return (
    <div className="item-stack">
      <StatusSquares label={`Status of ${outcome.name} by revision`} points={points} withWords />
      <CourseChart
        label={`Coverage forecast of ${outcome.name}`}
        points={points.map(({ key, label, coverage, current }) => ({ key, label, value: coverage, current }))}
        format={percent}
        limit={{ value: threshold, label: `Threshold ${percent(threshold)}` }}
      />
    </div>
  );
}
