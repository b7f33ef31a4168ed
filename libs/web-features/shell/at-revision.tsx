import type { RevisionHead } from '@northing/domain';
import type { ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { findRevision, revisionLabel, revisionToken, type RevisionToken } from '../address/revision-token.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { PlanPicker, RevisionPicker } from './pickers.js';
import { newestOf, usePlan } from './plan-context.js';
import { MissingState } from './states.js';
import { TopBar, type TopBarProps } from './top-bar.js';

export interface AtRevisionProps {
  /** The place, as its bar says it. */
  readonly title: string;
  /** What the browser's tab says before the revision; the title by default. */
  readonly documentTitle?: string;
  /** Views of the place at the revision at hand; null where the address names none that is there. */
  readonly tabs?: (revision: RevisionHead | null) => NonNullable<TopBarProps['tabs']>;
  /** The revision the address names; null: the newest, with which the address is completed. */
  readonly rev: RevisionToken | null;
  /** The same view of another revision. */
  readonly addressAt: (rev: RevisionToken) => string;
  readonly children: (revision: RevisionHead) => ReactNode;
}

/** A view of one revision: its bar, its picker, its states; stepping a quarter keeps the view. */
export function AtRevision(props: AtRevisionProps) {
  const { title, documentTitle = title, tabs, rev, addressAt, children } = props;
  const plan = usePlan();
  const navigate = useNavigate();
  const newest = newestOf(plan);
  const revision = findRevision(rev, plan.revisions) ?? null;
  const goTo = (next: RevisionHead | undefined) => next && void navigate(addressAt(revisionToken(next)));
  const step = (by: -1 | 1) => revision && goTo(plan.revisions[plan.revisions.indexOf(revision) + by]);
  useShortcuts({ '[': () => step(-1), ']': () => step(1) });
  if (rev === null && newest) return <Navigate to={addressAt(revisionToken(newest))} replace />;
  const views = tabs && { tabs: tabs(revision) };
  if (!revision) {
    return (
      <>
        <TopBar title={title} {...views}>
          <PlanPicker />
        </TopBar>
        <NoSuchRevision addressAt={addressAt} />
      </>
    );
  }
  return (
    <>
      <TopBar
        title={title}
        documentTitle={`${documentTitle} ${revisionLabel(revision)}, ${plan.name}`}
        {...views}
      >
        <PlanPicker />
        <RevisionPicker label="Revision" current={revision} onChoose={goTo} />
      </TopBar>
      {children(revision)}
    </>
  );
}

type Addressed = Pick<AtRevisionProps, 'addressAt'>;

function NoSuchRevision({ addressAt }: Addressed) {
  const plan = usePlan();
  const newest = newestOf(plan);
  if (!newest) {
    return (
      <MissingState
        title="This plan has no revision"
        to={`/import?plan=${plan.id}`}
        action="Import a revision"
      >
        {plan.name} is shown here once it has one.
      </MissingState>
    );
  }
  return (
    <MissingState
      title="There is no such revision"
      to={addressAt(revisionToken(newest))}
      action="Show the newest"
    >
      The newest revision of {plan.name} is {revisionLabel(newest)}.
    </MissingState>
  );
}

/** A revision that was there when the page was opened, and is gone. */
export function RevisionGone({ addressAt }: Addressed) {
  const plan = usePlan();
  const newest = newestOf(plan);
  return (
    <MissingState
      title="The revision is not there any more"
      to={newest ? addressAt(revisionToken(newest)) : '/plans'}
      action={newest ? 'Show the newest' : 'Show all plans'}
    >
      The plan has changed since the page was opened.
    </MissingState>
  );
}
