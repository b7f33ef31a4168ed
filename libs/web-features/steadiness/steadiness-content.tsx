import { buttonClass, EmptyState } from '@northing/web-ui';
import { Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import type { SlipGrouping, SteadinessView } from '../address/steadiness-view.js';
import { usePlanFigures } from '../figures/use-metrics.js';
import type { WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { spelledCount } from '../words/spelled.js';
import { EvidenceSection } from './evidence-section.js';
import { MilestoneSection } from './milestone-section.js';
import { NetGrossSection } from './net-gross-section.js';
import type { Milestones, SpanChanges } from './read-steadiness.js';
import { ReliabilitySection } from './reliability-section.js';
import { ReversalSection } from './reversal-section.js';
import { useSlipForecasts } from './slip-forecast.js';
import { SlipSection } from './slip-section.js';
import { SpanFigures } from './span-figures.js';
import { stepsOf, type Span } from './span.js';
import { StabilitySection } from './stability-section.js';
import { measuredSteps, spanReading, type MeasuredStep } from './steady-reading.js';
import { useEvidenceUse, useMilestones, useSlips, useSpanChanges } from './use-steadiness.js';

interface SteadinessContentProps {
  readonly span: Span;
  /** The last revision of the span. */
  readonly index: PlanIndex;
  readonly view: Pick<SteadinessView, 'by' | 'item'>;
  readonly onBy: (by: SlipGrouping) => void;
  readonly onOpen: (item: ItemRef) => void;
}

/** How steady the plan was over a span: the answer, its figures, then each measure with what stands behind it. */
export function SteadinessContent(props: SteadinessContentProps) {
  const { span } = props;
  const figures = usePlanFigures(span.planId);
  const changes = useSpanChanges(span);
  const milestones = useMilestones(span);
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Steadiness of the plan">
      <div className="steady">
        <WithLoaded loaded={figures} what="The figures">
          {(all) => (
            <WithLoaded loaded={changes} what="What was changed">
              {(made) => (
                <WithLoaded loaded={milestones} what="The milestones">
                  {(ends) => (
                    <Measured {...props} steps={measuredSteps(span, all)} changes={made} milestones={ends} />
                  )}
                </WithLoaded>
              )}
            </WithLoaded>
          )}
        </WithLoaded>
      </div>
    </div>
  );
}

interface MeasuredProps extends SteadinessContentProps {
  readonly steps: readonly MeasuredStep[];
  readonly changes: SpanChanges;
  readonly milestones: Milestones;
}

function Measured(props: MeasuredProps) {
  const { span, steps, changes } = props;
  return (
    <>
      <header className="steady__head">
        <h2>Steadiness</h2>
        <p>{spanWords(span)}</p>
        <p className="steady__answer">{spanReading(steps, changes)}</p>
      </header>
      <SpanFigures span={span} steps={steps} changes={changes} />
      {steps.length === 0 ? <OneRevision planId={span.planId} /> : <Measures {...props} />}
    </>
  );
}

function OneRevision({ planId }: { readonly planId: string }) {
  return (
    <EmptyState
      icon={<Waypoints aria-hidden size={18} />}
      title="It takes two revisions"
      action={
        <Link className={buttonClass()} to={`/import?plan=${planId}`}>
          Import another revision
        </Link>
      }
    >
      Net against gross, milestones, slips and evidence are read between one revision and the next.
    </EmptyState>
  );
}

function Measures({ span, index, view, onBy, onOpen, steps, changes, milestones }: MeasuredProps) {
  const plan = usePlan();
  const context = useMemo((): WordsContext => ({ plan, index }), [plan, index]);
  const itemName = useItemNames(index, milestones);
  const slips = useSlips(span);
  const evidence = useEvidenceUse(span);
  const forecasts = useSlipForecasts(span.planId, span.to.sequence);
  const known = forecasts.kind === 'ready' && !forecasts.stale ? forecasts.value : null;
  return (
    <>
      <div className="steady__pair">
        <NetGrossSection span={span} changes={changes} />
        <StabilitySection span={span} steps={steps} />
      </div>
      <ReversalSection reversals={changes.reversals} context={context} nameOf={itemName} onOpen={onOpen} />
      <MilestoneSection
        span={span}
        milestones={milestones}
        forecasts={known}
        selected={view.item}
        onOpen={onOpen}
      />
      <WithLoaded loaded={slips} what="The slips">
        {(groups) => (
          <SlipSection slips={groups} by={view.by} onBy={onBy} nameOfItem={itemName} onOpen={onOpen} />
        )}
      </WithLoaded>
      <ReliabilitySection span={span} steps={steps} forecasts={known} />
      <WithLoaded loaded={evidence} what="The evidence">
        {(use) => (
          <EvidenceSection span={span} steps={steps} evidence={use} nameOf={itemName} onOpen={onOpen} />
        )}
      </WithLoaded>
    </>
  );
}

/** `FY26 Q4 r1 to FY27 Q3 r4, three steps`. */
function spanWords(span: Span): string {
  const steps = stepsOf(span).length;
  if (steps === 0) return `${revisionLabel(span.to)} alone`;
  return `${revisionLabel(span.from)} to ${revisionLabel(span.to)}, ${spelledCount(steps, 'step')}`;
}

/** Names of items, also of enablers that only earlier revisions of the span hold. */
function useItemNames(index: PlanIndex, { lines }: Milestones): (item: ItemRef) => string {
  const plan = usePlan();
  return useMemo(() => {
    const gone = new Map(lines.map(({ enablerId, name }) => [enablerId, { name }]));
    return ({ type, id }) => {
      if (type === 'enabler') return index.enablers.get(id)?.name ?? nameOf(gone, id) ?? id;
      if (type === 'capability') return nameOf(index.capabilities, id) ?? id;
      if (type === 'outcome') return nameOf(index.outcomes, id) ?? id;
      return type === 'team' ? (nameOf(plan.teams, id) ?? id) : id;
    };
  }, [index, lines, plan]);
}
