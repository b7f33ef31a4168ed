import { METRICS, type MetricId, type RevisionHead } from '@northing/domain';
import { ExplanationBody } from '@northing/web-ui';
import { useId, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { ItemPanel } from '../item/item-panel.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import type { RevisionIndex } from '../plan/use-plan.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { revisionBefore, type FigureContext } from './figure-context.js';
import { FigureRows } from './figure-rows.js';
import { explanationOf } from './plan-figure.js';
import { READINGS } from './readings.js';
import { STEP_TABLES } from './step-tables.js';
import { isStepMetric, TABLES, type StepMetric } from './tables.js';
import { useFigureContext } from './use-figure-context.js';
import { useStepSource } from './use-step-source.js';

interface OpenItem {
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
  readonly onOpen: (item: ItemRef | null) => void;
}

interface FigureContentProps extends OpenItem {
  readonly metric: MetricId;
  readonly revision: RevisionHead;
  readonly content: RevisionIndex;
}

export function FigureContent({ metric, revision, content, item, onOpen }: FigureContentProps) {
  const plan = usePlan();
  const loaded = useFigureContext(plan, revision, content.index);
  useShortcuts({ Escape: () => item && onOpen(null) });
  return (
    <WithLoaded loaded={loaded} what="The figure">
      {(context, stale) => (
        <div className="app-body" aria-busy={stale}>
          <div className="app-split">
            <div
              className="app-split__main figure-page"
              tabIndex={0}
              role="region"
              aria-label={METRICS[metric].label}
            >
              <FigureHead metric={metric} context={context} />
              <Rows metric={metric} context={context} item={item} onOpen={onOpen} />
            </div>
            {item && (
              <ItemPanel
                item={item}
                index={content.index}
                sequence={revision.sequence}
                onOpen={onOpen}
                onClose={() => onOpen(null)}
              />
            )}
          </div>
        </div>
      )}
    </WithLoaded>
  );
}

interface AtContext {
  readonly metric: MetricId;
  readonly context: FigureContext;
}

function FigureHead({ metric, context }: AtContext) {
  const navigate = useNavigate();
  const headingId = useId();
  const reading = useMemo(() => READINGS[metric](context), [metric, context]);
  const explanation = useMemo(
    () => ({ ...explanationOf(metric, context, reading), rows: null }),
    [metric, context, reading],
  );
  return (
    <section className="figure-head" aria-labelledby={headingId}>
      <h2 id={headingId} className="n-hidden">
        The figure explained
      </h2>
      <p className="figure-head__value">
        <strong className="n-num">{reading.value ?? '–'}</strong>
        <span>{reading.note ?? METRICS[metric].unit}</span>
      </p>
      <ExplanationBody explanation={explanation} onNavigate={(href) => void navigate(href)} />
    </section>
  );
}

type RowsProps = AtContext & OpenItem;

function Rows({ metric, context, item, onOpen }: RowsProps) {
  const before = revisionBefore(context);
  if (!isStepMetric(metric)) {
    return <FigureRows table={TABLES[metric](context)} selected={item} onOpen={onOpen} />;
  }
  if (before === null) {
    return <p className="figure-page__none">The first revision has none before it to be held against.</p>;
  }
  return <StepRows metric={metric} context={context} before={before} item={item} onOpen={onOpen} />;
}

interface StepRowsProps extends OpenItem {
  readonly metric: StepMetric;
  readonly context: FigureContext;
  readonly before: RevisionHead;
}

function StepRows({ metric, context, before, item, onOpen }: StepRowsProps) {
  const loaded = useStepSource(context.plan.id, before, context.revision);
  return (
    <WithLoaded loaded={loaded} what="The comparison">
      {(source) => (
        <FigureRows table={STEP_TABLES[metric](context, source)} selected={item} onOpen={onOpen} />
      )}
    </WithLoaded>
  );
}
