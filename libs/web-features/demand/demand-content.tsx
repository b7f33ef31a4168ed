import { openAnswers, type DemandRequest, type DemandState, type Outcome } from '@northing/domain';
import { Button, EmptyState, SidePanel, useToast } from '@northing/web-ui';
import { Inbox, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useActing } from '../acting/acting.js';
import { demandAddress, readDemandView, type DemandView } from '../address/demand-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { boardColumns } from './board.js';
import { DemandBoard } from './demand-board.js';
import { DemandForms } from './demand-forms.js';
import { DemandToolbar } from './demand-toolbar.js';
import type { Doing } from './request-actions.js';
import { RequestPanel } from './request-panel.js';
import { useDemandActions, type DemandActions } from './use-demand.js';

interface DemandContentProps {
  readonly requests: readonly DemandRequest[];
  readonly index: PlanIndex;
  /** Outcomes that a request can name: those of the published revision. */
  readonly outcomes: readonly Outcome[];
  /** Reads the requests anew; a form stays open until then, so that nothing acts on what was before. */
  readonly onChanged: () => Promise<void>;
}

/** The intake: what to look for, the board, and the request that is open. */
export function DemandContent({ requests, index, outcomes, onChanged }: DemandContentProps) {
  const plan = usePlan();
  const [view, change] = useDemandView();
  const [doing, setDoing] = useState<Doing | null>(null);
  const actions = useDemandActions(plan.id);
  const saved = async (request: DemandRequest) => {
    await onChanged();
    setDoing(null);
    change({ open: request.id });
  };
  const { begin, busy } = useBegin(actions, setDoing, saved);
  const open = requests.find(({ id }) => id === view.open) ?? null;
  const close = () => change({ open: null });
  const split = useFocusInPanel(open?.state ?? null, doing === null);
  return (
    <div className="app-body demand">
      <div className="app-split" ref={split}>
        <div className="app-split__main">
          <Intake {...{ requests, view, change }} onRaise={() => setDoing({ kind: 'raise' })} />
        </div>
        {open && (
          <RequestPanel
            key={open.id}
            {...{ index, busy }}
            request={open}
            onDo={(kind) => begin(kind, open)}
            onClose={close}
          />
        )}
        {view.open !== null && open === null && <NoSuchRequest onClose={close} />}
      </div>
      {doing && (
        <DemandForms
          {...{ doing, actions, index, outcomes }}
          onSaved={saved}
          onClose={() => setDoing(null)}
        />
      )}
    </div>
  );
}

/** Moves that ask for nothing are made at once; to accept, every answer has to be there first. */
function useBegin(
  actions: DemandActions,
  setDoing: (doing: Doing) => void,
  saved: (request: DemandRequest) => Promise<void>,
) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const assess = async ({ id }: DemandRequest) => {
    setBusy(true);
    const answer = await actions.assess(id);
    if (answer.kind === 'saved') await saved(answer.value);
    else toast({ text: answer.message });
    setBusy(false);
  };
  const begin = (kind: Doing['kind'], request: DemandRequest) => {
    const flaws = openAnswers(request);
    if (kind === 'assess') void assess(request);
    else if (kind === 'amend') setDoing({ kind, request, flaws: [] });
    else if (kind === 'accept' && flaws.length > 0) setDoing({ kind: 'amend', request, flaws });
    else if (kind !== 'raise') setDoing({ kind, request });
  };
  return { begin, busy };
}

type IntakeProps = Pick<DemandContentProps, 'requests'> & {
  readonly view: DemandView;
  readonly change: (patch: Partial<DemandView>) => void;
  readonly onRaise: () => void;
};

function Intake({ requests, view, change, onRaise }: IntakeProps) {
  const plan = usePlan();
  const { personId, refusal } = useActing(plan);
  const columns = useMemo(
    () => boardColumns(requests, view, personId, (id) => nameOf(plan.units, id) ?? id),
    [requests, view, personId, plan.units],
  );
  const refused = refusal('raiseDemand');
  const raise = (
    <Button
      variant="primary"
      icon={<Plus aria-hidden size={16} />}
      disabledReason={refused}
      onClick={onRaise}
    >
      Raise a request
    </Button>
  );
  if (requests.length === 0) {
    return (
      <div className="app-center">
        <EmptyState icon={<Inbox aria-hidden size={18} />} title="No requests yet" action={raise}>
          A business need is kept here from the question to the enabler that answers it, or to the reason why
          not.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="app-page demand__page">
      <DemandToolbar {...{ view, change, personId }} action={raise} />
      {columns.every((column) => column.requests.length === 0) ? (
        <EmptyState
          title="No request fits"
          action={<Button onClick={() => change({ text: '', mine: false })}>Show all requests</Button>}
        >
          None of the requests holds every word.
        </EmptyState>
      ) : (
        <DemandBoard columns={columns} openId={view.open} onOpen={(open) => change({ open })} />
      )}
    </div>
  );
}

function NoSuchRequest({ onClose }: { readonly onClose: () => void }) {
  return (
    <SidePanel title="There is no such request" onClose={onClose}>
      <p className="demand-gone">The address names a request that this plan does not hold.</p>
    </SidePanel>
  );
}

function useDemandView(): readonly [DemandView, (patch: Partial<DemandView>) => void] {
  const plan = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = useMemo(() => readDemandView(params), [params]);
  const change = (patch: Partial<DemandView>) =>
    void navigate(demandAddress({ ...view, plan: plan.id, ...patch }));
  useShortcuts({
    Escape: () => {
      if (view.open !== null) change({ open: null });
    },
  });
  return [view, change];
}

/** The button that moved a request is gone with the move: focus goes on from the request's title. */
function useFocusInPanel(state: DemandState | null, isIdle: boolean): RefObject<HTMLDivElement | null> {
  const split = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === null || !isIdle) return;
    const later = window.setTimeout(() => {
      if (document.activeElement !== document.body) return;
      split.current?.querySelector<HTMLElement>('aside h2')?.focus();
    });
    return () => window.clearTimeout(later);
  }, [state, isIdle]);
  return split;
}
