import { quarterLabel, type RevisionHead } from '@northing/domain';
import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { draftAddress, readDraftView, type DraftView } from '../address/draft-view.js';
import { writeItem } from '../address/item-token.js';
import { BranchProvider } from '../editing/branch-provider.js';
import { useDraftBranch } from '../editing/load-branch.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { PlanPicker } from '../shell/pickers.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { DraftContent } from './draft-content.js';
import { NoDraft } from './no-draft.js';
import './draft.css';

export type ChangeDraft = (patch: Partial<DraftView>, options?: { readonly replace?: boolean }) => void;

/** Where the next revision is made. */
export function DraftPage() {
  const plan = usePlan();
  const [view, change] = useDraftView(draftAddress);
  const { reload, ...loaded } = useDraftBranch(plan.id);
  const revision = loaded.kind === 'ready' ? (loaded.value?.revision ?? null) : null;
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`${titleOf(revision)}, ${plan.name}`}
        tabs={revisionsTabs(plan, newestOf(plan), 'draft')}
      >
        <PlanPicker />
      </TopBar>
      <WithLoaded loaded={loaded} what="The draft">
        {(branch) =>
          branch === null ? (
            <NoDraft onOpened={reload} />
          ) : (
            <BranchProvider
              key={`${branch.branchId} ${branch.revision?.state}`}
              loaded={branch}
              item={view.item && writeItem(view.item)}
              onMoved={reload}
            >
              <DraftContent view={view} change={change} onMoved={reload} />
            </BranchProvider>
          )
        }
      </WithLoaded>
    </>
  );
}

function titleOf(revision: RevisionHead | null): string {
  return revision === null ? 'Draft' : `Draft ${quarterLabel(revision.anchorQuarter)}`;
}

/** What the address shows, and how it is changed. */
export function useDraftView(addressOf: (view: DraftView) => string): readonly [DraftView, ChangeDraft] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readDraftView(params), [params]);
  const change = useCallback<ChangeDraft>(
    (patch, options) => void navigate(addressOf({ ...view, ...patch }), options),
    [view, navigate, addressOf],
  );
  return [view, change];
}
