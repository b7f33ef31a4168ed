import { plusQuarters, quarterLabel, quarterOf, type FiscalQuarter } from '@northing/domain';
import { Button, EmptyState } from '@northing/web-ui';
import { FilePlus2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import type { GateFacts } from '../calendar/gates.js';
import { PlanCycle } from '../calendar/plan-cycle.js';
import { draftAddress } from '../address/draft-view.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { OpenDialog } from './open-dialog.js';

const NO_FACTS: GateFacts = {
  state: null,
  withoutReason: 0,
  brokenRules: [],
  openDecisions: [],
  sentBack: [],
  meetingHeld: false,
};

/** What would be here, when it is made, and the one action that begins it. */
export function NoDraft({ onOpened }: { readonly onOpened: () => void }) {
  const plan = usePlan();
  const [asking, setAsking] = useState(false);
  const last = plan.revisions.at(-1) ?? null;
  const next = useNextAnchor();
  const gates = useMemo(() => {
    const draft = draftAddress({ plan: plan.id });
    const to = { draft, decision: () => draft, meeting: draft, item: () => null };
    return { facts: NO_FACTS, to };
  }, [plan.id]);
  return (
    <div className="app-page draft-none">
      <EmptyState
        icon={<FilePlus2 aria-hidden size={18} />}
        title="No draft is open"
        action={
          <Button variant="primary" onClick={() => setAsking(true)}>
            Open the draft for {quarterLabel(next)}
          </Button>
        }
      >
        {last === null
          ? 'The draft starts empty. What is planned in it becomes the first revision.'
          : `The draft starts with ${revisionLabel(last)} and becomes the revision of the next quarter.`}
      </EmptyState>
      <PlanCycle anchor={next} gates={gates} />
      {asking && <OpenDialog next={next} onClose={() => setAsking(false)} onOpened={onOpened} />}
    </div>
  );
}

/** The quarter after the last revision's; for a plan without any, the one after today's. */
function useNextAnchor(): FiscalQuarter {
  const { revisions, calendar } = usePlan();
  const today = useToday();
  const last = revisions.at(-1);
  return plusQuarters(last ? last.anchorQuarter : quarterOf(today, calendar), 1);
}
