import type { RevisionHead } from '@northing/domain';
import { Navigate } from 'react-router';
import { compareAddress, type CompareView, type RevisionPair } from '../address/compare-view.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { PlanPicker, RevisionPicker } from '../shell/pickers.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { CompareContent } from './compare-content.js';
import { CompareExport } from './compare-export.js';
import { CompareScrubber } from './compare-scrubber.js';
import { useComparison } from './use-comparison.js';
import { useCompareView, type ChangeCompare } from './use-compare-view.js';
import './compare.css';

/** What changed between two revisions, and why. */
export function ComparePage() {
  const plan = usePlan();
  const [view, change] = useCompareView();
  const { revisions } = plan;
  const newest = newestOf(plan);
  if (!newest || revisions.length < 2) return <TooFewRevisions />;
  if (view.pair === null) {
    return <Navigate to={compareAddress({ ...view, plan: plan.id, pair: lastStep(revisions) })} replace />;
  }
  const from = findRevision(view.pair.from, revisions);
  const to = findRevision(view.pair.to, revisions);
  if (!from || !to || from.sequence >= to.sequence) {
    return (
      <>
        <TopBar title="Revisions">
          <PlanPicker />
        </TopBar>
        <MissingState
          title="These revisions cannot be compared"
          to={compareAddress({ plan: plan.id, pair: lastStep(revisions) })}
          action="Compare the last two"
        >
          {from && to
            ? 'The first must come before the second.'
            : `${plan.name} does not hold both. Its newest revision is ${revisionLabel(newest)}.`}
        </MissingState>
      </>
    );
  }
  return <CompareBetween from={from} to={to} view={view} change={change} />;
}

function lastStep(revisions: readonly RevisionHead[]): RevisionPair | null {
  const [from, to] = revisions.slice(-2);
  return from && to ? { from: revisionToken(from), to: revisionToken(to) } : null;
}

function TooFewRevisions() {
  const plan = usePlan();
  return (
    <>
      <TopBar title="Revisions" tabs={revisionsTabs(plan, newestOf(plan), 'compare')}>
        <PlanPicker />
      </TopBar>
      <MissingState
        title="One revision so far"
        to={`/import?plan=${plan.id}`}
        action="Import another revision"
      >
        Two revisions are needed to show what changed.{' '}
      </MissingState>
    </>
  );
}

interface CompareBetweenProps {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly view: CompareView;
  readonly change: ChangeCompare;
}

function CompareBetween({ from, to, view, change }: CompareBetweenProps) {
  const plan = usePlan();
  const pair = { planId: plan.id, from: from.sequence, to: to.sequence };
  const loaded = useComparison(pair);
  const hold = (first: RevisionHead, second: RevisionHead) =>
    change({ pair: { from: revisionToken(first), to: revisionToken(second) } });
  const step = (by: -1 | 1) => {
    const [first, second] = [from, to].map(
      (revision) => plan.revisions[plan.revisions.indexOf(revision) + by],
    );
    if (first && second) hold(first, second);
  };
  useShortcuts({ '[': () => step(-1), ']': () => step(1) });
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`${revisionLabel(from)} to ${revisionLabel(to)}, ${plan.name}`}
        tabs={revisionsTabs(plan, to, 'compare', compareAddress(view))}
      >
        <PlanPicker />
        <Pickers from={from} to={to} hold={hold} />
        <CompareExport from={from} to={to} />
      </TopBar>
      <CompareScrubber from={from} to={to} onHold={hold} />
      <WithLoaded loaded={loaded} what="The comparison">
        {(outcome, stale) =>
          outcome.kind === 'compared' ? (
            <CompareContent
              pair={pair}
              compared={outcome.compared}
              stale={stale}
              view={view}
              change={change}
            />
          ) : (
            <MissingState
              title="These revisions cannot be compared"
              to={roadmapAddress({ plan: plan.id })}
              action="Go to Roadmap"
            >
              {outcome.message}
            </MissingState>
          )
        }
      </WithLoaded>
    </>
  );
}

interface PickersProps {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly hold: (from: RevisionHead, to: RevisionHead) => void;
}

function Pickers({ from, to, hold }: PickersProps) {
  return (
    <>
      <RevisionPicker
        label="From"
        current={from}
        onChoose={(next) => hold(next, to)}
        refuse={(revision) => (revision.sequence < to.sequence ? null : 'Not before the other')}
      />
      <span className="compare-to">to</span>
      <RevisionPicker
        label="To"
        current={to}
        onChoose={(next) => hold(from, next)}
        refuse={(revision) => (revision.sequence > from.sequence ? null : 'Not after the other')}
      />
    </>
  );
}
