import type { RevisionHead } from '@northing/domain';
import { Loading } from '@northing/web-ui';
import type { ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { findRevision, revisionLabel, revisionToken, type RevisionToken } from '../address/revision-token.js';
import { useRevisionReading, type RevisionReading } from '../figures/use-revision-reading.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { PlanPicker, RevisionPicker } from './pickers.js';
import { newestOf, usePlan } from './plan-context.js';
import { FailedState, MissingState } from './states.js';
import { TopBar, type TopBarProps } from './top-bar.js';

export interface FiguresAtRevisionProps {
  /** The place, and what the browser's tab says before the revision. */
  readonly title: string;
  readonly documentTitle?: string;
  readonly tabsAt?: (rev: RevisionToken) => NonNullable<TopBarProps['tabs']>;
  /** The revision the address names; null: the newest, with which the address is completed. */
  readonly rev: RevisionToken | null;
  /** The same view of another revision. */
  readonly addressAt: (rev: RevisionToken) => string;
  /** What the page looks like before anything was read. */
  readonly skeleton: ReactNode;
  readonly children: (reading: RevisionReading) => ReactNode;
}

/** A view of one revision with its figures: its bar, its picker, its states; stepping keeps the view. */
export function FiguresAtRevision(props: FiguresAtRevisionProps) {
  const { title, rev, addressAt, children } = props;
  const plan = usePlan();
  const newest = newestOf(plan);
  if (rev === null && newest) return <Navigate to={addressAt(revisionToken(newest))} replace />;
  const revision = findRevision(rev, plan.revisions);
  if (revision) {
    return (
      <AtRevision {...props} revision={revision}>
        {children}
      </AtRevision>
    );
  }
  return (
    <>
      <TopBar title={title}>
        <PlanPicker />
      </TopBar>
      {newest ? (
        <MissingState
          title="There is no such revision"
          to={addressAt(revisionToken(newest))}
          action="Show the newest"
        >
          The newest revision of {plan.name} is {revisionLabel(newest)}.
        </MissingState>
      ) : (
        <MissingState
          title="This plan has no revision"
          to={`/import?plan=${plan.id}`}
          action="Import a revision"
        >
          Figures are shown here once {plan.name} has one.
        </MissingState>
      )}
    </>
  );
}

function AtRevision(props: FiguresAtRevisionProps & { readonly revision: RevisionHead }) {
  const { title, documentTitle = title, tabsAt, addressAt, revision } = props;
  const plan = usePlan();
  const navigate = useNavigate();
  const token = revisionToken(revision);
  const goTo = (next: RevisionHead | undefined) => next && void navigate(addressAt(revisionToken(next)));
  const at = plan.revisions.indexOf(revision);
  useShortcuts({
    '[': () => goTo(plan.revisions[at - 1]),
    ']': () => goTo(plan.revisions[at + 1]),
  });
  return (
    <>
      <TopBar
        title={title}
        documentTitle={`${documentTitle} ${revisionLabel(revision)}, ${plan.name}`}
        {...(tabsAt && { tabs: tabsAt(token) })}
      >
        <PlanPicker />
        <RevisionPicker label="Revision" current={revision} onChoose={goTo} />
      </TopBar>
      <Figures {...props} />
    </>
  );
}

function Figures({ revision, addressAt, skeleton, children }: Parameters<typeof AtRevision>[0]) {
  const plan = usePlan();
  const loaded = useRevisionReading(revision);
  if (loaded.kind === 'loading') return <Loading label="The revision is loading">{skeleton}</Loading>;
  if (loaded.kind === 'failed') return <FailedState what="The revision" failed={loaded} />;
  if (loaded.value) return children(loaded.value);
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
