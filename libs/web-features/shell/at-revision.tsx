import type { RevisionHead } from '@northing/domain';
import type { ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { findRevision, revisionLabel, revisionToken, type RevisionToken } from '../address/revision-token.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { PlanPicker, RevisionPicker } from './pickers.js';
import { newestOf, usePlan } from './plan-context.js';
import { MissingState } from './states.js';
import { revisionsTabs, type RevisionsTab } from './revisions-tabs.js';
import { TopBar } from './top-bar.js';

interface AtRevisionProps {
  readonly tab: RevisionsTab;
  /** What the browser's tab says before the revision. */
  readonly title: string;
  /** The revision the address names; null: the newest, with which the address is completed. */
  readonly rev: RevisionToken | null;
  readonly addressOf: (rev: RevisionToken) => string;
  readonly children: (revision: RevisionHead) => ReactNode;
}

/** A view of Revisions that shows one of them: its bar, its picker, its states. */
export function AtRevision({ tab, title, rev, addressOf, children }: AtRevisionProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const newest = newestOf(plan);
  const revision = rev === null ? newest : (findRevision(rev, plan.revisions) ?? null);
  const at = revision ? plan.revisions.indexOf(revision) : -1;
  const step = (by: -1 | 1) => {
    const next = at < 0 ? undefined : plan.revisions[at + by];
    if (next) void navigate(addressOf(revisionToken(next)));
  };
  useShortcuts({ '[': () => step(-1), ']': () => step(1) });
  if (rev === null && newest) return <Navigate to={addressOf(revisionToken(newest))} replace />;
  const tabs = revisionsTabs(plan, revision ?? newest, tab);
  if (!revision) {
    return (
      <>
        <TopBar title="Revisions" tabs={tabs}>
          <PlanPicker />
        </TopBar>
        <NoSuchRevision newest={newest} addressOf={addressOf} />
      </>
    );
  }
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`${title} ${revisionLabel(revision)}, ${plan.name}`}
        tabs={tabs}
      >
        <PlanPicker />
        <RevisionPicker
          label="Revision"
          current={revision}
          onChoose={(next) => void navigate(addressOf(revisionToken(next)))}
        />
      </TopBar>
      {children(revision)}
    </>
  );
}

function NoSuchRevision({
  newest,
  addressOf,
}: {
  readonly newest: RevisionHead | null;
  readonly addressOf: (rev: RevisionToken) => string;
}) {
  const plan = usePlan();
  if (!newest) {
    return (
      <MissingState title="No revision yet" to={`/import?plan=${plan.id}`} action="Import a revision">
        {plan.name} holds none. Figures are shown here once it does.
      </MissingState>
    );
  }
  return (
    <MissingState
      title="There is no such revision"
      to={addressOf(revisionToken(newest))}
      action="Show the newest"
    >
      The newest revision of {plan.name} is {revisionLabel(newest)}.
    </MissingState>
  );
}
