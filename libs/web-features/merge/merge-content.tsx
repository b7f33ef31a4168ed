import { Button, fullReason, MergeHeader, MergeProgress, useToast } from '@northing/web-ui';
import { useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { mergeAddress, scenariosAddress, type MergeView } from '../address/scenarios-view.js';
import { scenarioAddress } from '../address/draft-view.js';
import { useInsights } from '../insights/use-insights.js';
import type { WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import { counted } from '../words/numbers.js';
import { groupsOf } from './merge-groups.js';
import { MergeItemView } from './merge-item-view.js';
import { MergeList } from './merge-list.js';
import { MergeReason } from './merge-reason.js';
import { draftComparison } from './draft-comparison.js';
import { useComplete, useUndoMerge } from './use-complete.js';
import { useMerge, type Merging } from './use-merge.js';
import type { Sides } from './merge-state.js';
import type { MergeOffer } from './use-merge-sides.js';

export type Offered = Extract<MergeOffer, { kind: 'offered' }>;

interface MergeContentProps {
  readonly offer: Offered;
  readonly view: MergeView;
  /** Nothing can be chosen where there is no room for it. */
  readonly readOnly: boolean;
  /** Reads the draft and the scenario anew. */
  readonly reload: () => Promise<MergeOffer | null>;
}

/** The merge itself: items beside the fields of one of them, the reason, and what completes it. */
export function MergeContent({ offer, view, readOnly, reload }: MergeContentProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const merging = useMerge(plan.id, view.as, offer);
  const { scenario } = offer;
  const context = useOwnContext(offer.sides);
  const { conflicts } = merging.state;
  const groups = useMemo(
    () => groupsOf(conflicts, merging.first.autoMerged, context.words),
    [conflicts, merging.first.autoMerged, context.words],
  );
  const selected = groups.find(({ id }) => id === view.item) ?? groups[0] ?? null;
  const select = (item: string) =>
    void navigate(mergeAddress(scenario.id, { ...view, plan: plan.id, item }), { replace: true });
  return (
    <>
      <MergeHeader
        title={
          view.as === 'merge'
            ? `Merge “${scenario.name}” into the draft`
            : `Re-base “${scenario.name}” on the draft`
        }
        byline={useByline(offer)}
        merged={merging.first.autoMerged.length}
        toChoose={conflicts.length}
        cancelLabel={view.as === 'merge' ? 'Cancel merge' : 'Cancel re-base'}
        onCancel={() => void navigate(scenariosAddress({ plan: plan.id }))}
      />
      <div className="merge-body">
        <MergeList groups={groups} merging={merging} selectedId={selected?.id ?? null} onSelect={select} />
        <div className="merge-main">
          <Notices merging={merging} />
          {selected && (
            <MergeItemView key={selected.id} group={selected} {...{ merging, context, readOnly }} />
          )}
          {groups.length === 0 && <p>The scenario holds nothing that the draft does not have already.</p>}
          {view.as === 'merge' && !readOnly && <Reason merging={merging} />}
        </div>
      </div>
      {!readOnly && <Completion {...{ offer, view, reload, merging }} />}
    </>
  );
}

function Reason({ merging }: { readonly merging: Merging }) {
  const insights = useInsights(usePlan());
  return <MergeReason merging={merging} insights={insights.kind === 'ready' ? insights.value : []} />;
}

/** What the draft has done meanwhile, and rules that stand apart from the questions. */
function Notices({ merging: { movedOn, confirm, state } }: { readonly merging: Merging }) {
  return (
    <>
      {movedOn && (
        <div className="merge-notice" role="status">
          <p>
            The draft has changed since these choices were made. They are kept where they still apply; look at
            them again.
          </p>
          <Button size="sm" onClick={confirm}>
            Keep these choices
          </Button>
        </div>
      )}
      {state.violations.length > 0 && (
        <section className="merge-notice" aria-label="Rules the draft would break">
          <div>
            <h3>{counted(state.violations.length, 'rule')} the result breaks as a whole</h3>
            <p>They are no conflict: the draft can hold them until it goes to review.</p>
            <ul>
              {state.violations.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}

type CompletionProps = Omit<MergeContentProps, 'readOnly'> & { readonly merging: Merging };

function Completion({ offer, view, reload, merging }: CompletionProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const toast = useToast();
  const { scenario, draftId } = offer;
  const complete = useComplete(view.as, { planId: plan.id, scenarioId: scenario.id }, merging);
  const undo = useUndoMerge(plan.id, draftId);
  const { state, movedOn } = merging;
  useReloadOnReturn(reload);
  const finish = async () => {
    const now = await reload();
    // The draft moved on just now: the notice says so, and the choices are looked at again.
    if (now?.kind === 'offered' && now.draftVersion !== offer.draftVersion) return;
    if (!(await complete.run())) return;
    merging.forget();
    const counts = `${merging.first.autoMerged.length} merged, ${state.conflicts.length} chosen`;
    if (view.as === 'rebase') {
      toast({ text: `“${scenario.name}” starts from the draft as it stands: ${counts}.` });
      return void navigate(scenarioAddress(scenario.id, { plan: plan.id }));
    }
    toast({
      text: `“${scenario.name}” is merged into the draft: ${counts}.`,
      action: { label: 'Undo', onSelect: () => void undo().then((text) => toast({ text })) },
    });
    void navigate(draftComparison(plan));
  };
  const isReasoned = view.as === 'rebase' || merging.keepsReasons || fullReason(merging.reason) !== null;
  return (
    <>
      {complete.refusal !== null && (
        <p role="alert" className="merge-refusal">
          {complete.refusal} Nothing was changed.
        </p>
      )}
      <MergeProgress
        label={view.as === 'merge' ? 'Complete merge' : 'Complete re-base'}
        resolved={state.conflicts.length - state.open.size}
        toChoose={state.conflicts.length}
        violations={movedOn ? ['Look at the choices again: the draft has changed'] : state.blocking}
        hasReason={isReasoned}
        note={complete.busy ? 'Saving' : 'Choices stay in this browser until the merge is complete'}
        onComplete={() => void (complete.busy ? undefined : finish())}
      />
    </>
  );
}

/** Whoever comes back to the page sees the draft as it is now. */
function useReloadOnReturn(reload: () => Promise<unknown>): void {
  useEffect(() => {
    const onFocus = () => void reload();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [reload]);
}

function useByline({ scenario }: Offered): string {
  const { people } = usePlan();
  const today = useToday();
  const who = nameOf(people, scenario.createdById);
  const when = scenario.createdAt === null ? null : dayLabel(scenario.createdAt.slice(0, 10), today);
  return (
    ['Scenario', who === null ? null : `by ${who}`].filter(Boolean).join(' ') +
    (when === null ? '' : `, ${when}`)
  );
}

/** Names of items from all sides: what one of them removed is still spoken of. */
function useOwnContext({ base, ours, theirs, context }: Sides) {
  const plan = usePlan();
  return useMemo(() => {
    const sides = [base, theirs, ours].map(indexPlan);
    const joined = <T,>(pick: (index: PlanIndex) => ReadonlyMap<string, T>) =>
      new Map(sides.flatMap((side) => [...pick(side)]));
    const index = {
      outcomes: joined(({ outcomes }) => outcomes),
      capabilities: joined(({ capabilities }) => capabilities),
      enablers: joined(({ enablers }) => enablers),
    };
    const words: WordsContext = { plan, index };
    return { words, anchorQuarter: context.anchorQuarter };
  }, [plan, base, ours, theirs, context.anchorQuarter]);
}
