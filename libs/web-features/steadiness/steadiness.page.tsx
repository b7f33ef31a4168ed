import type { RevisionHead } from '@northing/domain';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { readSteadiness, steadinessAddress, type SteadinessView } from '../address/steadiness-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { PlanPicker, RevisionPicker } from '../shell/pickers.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { SteadinessContent } from './steadiness-content.js';
import { spanOf, type Span } from './span.js';
import './steadiness.css';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

type ChangeSteadiness = (patch: Partial<SteadinessView>) => void;

/** How steady the plan was over any span of its revisions. */
export function SteadinessPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readSteadiness(params), [params]);
  const navigate = useNavigate();
  const change = useCallback<ChangeSteadiness>(
    (patch) => void navigate(steadinessAddress({ ...view, ...patch })),
    [view, navigate],
  );
  const [first, newest] = [plan.revisions[0], newestOf(plan)];
  if (!first || !newest) return <NoSpan title="No revision yet" />;
  if (view.from === null || view.to === null) {
    const whole = { from: revisionToken(first), to: revisionToken(newest) };
    const { from, to } = { from: view.from ?? whole.from, to: view.to ?? whole.to };
    return <Navigate to={steadinessAddress({ ...view, plan: plan.id, from, to })} replace />;
  }
  const from = findRevision(view.from, plan.revisions);
  const to = findRevision(view.to, plan.revisions);
  const isSpan = from && to && (from.sequence < to.sequence || (from === to && plan.revisions.length === 1));
  if (!isSpan) return <NoSpan title="There is no such span" />;
  return <SteadinessOver from={from} to={to} view={view} change={change} />;
}

function NoSpan({ title }: { readonly title: string }) {
  const plan = usePlan();
  const newest = newestOf(plan);
  return (
    <>
      <TopBar title="Revisions" tabs={revisionsTabs(plan, newest, 'steadiness')}>
        <PlanPicker />
      </TopBar>
      {newest ? (
        <MissingState title={title} to={steadinessAddress({ plan: plan.id })} action="Show all revisions">
          A span leads from one revision to a later one. The newest of {plan.name} is {revisionLabel(newest)}.
        </MissingState>
      ) : (
        <MissingState title={title} to={`/import?plan=${plan.id}`} action="Import a revision">
          {plan.name} holds none. How steady it is shows from the second one on.
        </MissingState>
      )}
    </>
  );
}

interface SteadinessOverProps {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly view: SteadinessView;
  readonly change: ChangeSteadiness;
}

function SteadinessOver({ from, to, view, change }: SteadinessOverProps) {
  const plan = usePlan();
  const span = useMemo(() => spanOf(plan.id, plan.revisions, from, to), [plan, from, to]);
  const step = (by: -1 | 1) => {
    const [first, last] = [from, to].map((end) => plan.revisions[plan.revisions.indexOf(end) + by]);
    if (first && last) change({ from: revisionToken(first), to: revisionToken(last) });
  };
  useShortcuts({ '[': () => step(-1), ']': () => step(1) });
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`Steadiness ${revisionLabel(from)} to ${revisionLabel(to)}, ${plan.name}`}
        tabs={revisionsTabs(plan, to, 'steadiness')}
      >
        <PlanPicker />
        <RevisionPicker
          label="From"
          current={from}
          onChoose={(next) => change({ from: revisionToken(next) })}
          refuse={(revision) => (revision.sequence < to.sequence ? null : 'Not before the other')}
        />
        <span className="steady-to">to</span>
        <RevisionPicker
          label="To"
          current={to}
          onChoose={(next) => change({ to: revisionToken(next) })}
          refuse={(revision) => (revision.sequence > from.sequence ? null : 'Not after the other')}
        />
      </TopBar>
      <SteadinessBody span={span} view={view} change={change} />
    </>
  );
}

interface SteadinessBodyProps {
  readonly span: Span;
  readonly view: SteadinessView;
  readonly change: ChangeSteadiness;
}

function SteadinessBody({ span, view, change }: SteadinessBodyProps) {
  const loaded = useRevisionContent(span.planId, span.to);
  const close = () => change({ item: null });
  useShortcuts({
    Escape: () => {
      if (view.item) close();
    },
  });
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content, stale) =>
        content && (
          <div className="app-body" aria-busy={stale}>
            <div className="app-split">
              <div className="app-split__main">
                <SteadinessContent
                  span={span}
                  index={content.index}
                  view={view}
                  onBy={(by) => change({ by })}
                  onOpen={(item) => change({ item })}
                />
              </div>
              {view.item && (
                <Suspense fallback={null}>
                  <ItemPanel
                    item={view.item}
                    index={content.index}
                    sequence={content.sequence}
                    onOpen={(item) => change({ item })}
                    onClose={close}
                  />
                </Suspense>
              )}
            </div>
          </div>
        )
      }
    </WithLoaded>
  );
}
