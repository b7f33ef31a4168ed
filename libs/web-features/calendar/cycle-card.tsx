import { quarterLabel, type RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import { reviewAddress } from '../address/review-view.js';
import { revisionToken, writeRevisionToken } from '../address/revision-token.js';
import { isHeld } from '../review/locks.js';
import type { Room } from '../review/read-room.js';
import { usePlan } from '../shell/plan-context.js';
import type { GateAddresses, GateFacts } from './gates.js';
import { PlanCycle } from './plan-cycle.js';

interface CycleCardProps {
  readonly revision: RevisionHead;
  readonly room: Pick<Room, 'draft' | 'decisions' | 'meeting'>;
}

/** Where the revision under review stands in its quarter's cycle. */
export function CycleCard({ revision, room }: CycleCardProps) {
  const plan = usePlan();
  const gates = useMemo(
    () => ({ facts: gateFacts(revision, room), to: gateAddresses(plan.id, revision) }),
    [plan.id, revision, room],
  );
  return (
    <section className="room-card" aria-label="Cycle">
      <h3>Cycle of {quarterLabel(revision.anchorQuarter)}</h3>
      <PlanCycle anchor={revision.anchorQuarter} gates={gates} />
    </section>
  );
}

export function gateFacts(
  { state }: Pick<RevisionHead, 'state'>,
  { draft, decisions, meeting }: CycleCardProps['room'],
): GateFacts {
  return {
    state,
    withoutReason: draft?.withoutReason ?? 0,
    brokenRules: draft?.brokenRules ?? [],
    openDecisions: decisions.filter((decision) => decision.state === 'open'),
    sentBack: decisions.filter((decision) => decision.state === 'sentBack'),
    meetingHeld: isHeld(meeting),
  };
}

export function gateAddresses(plan: string, revision: RevisionHead): GateAddresses {
  const rev = revisionToken(revision);
  const draft = `/revisions/draft?plan=${encodeURIComponent(plan)}`;
  return {
    draft,
    decision: (decision) => reviewAddress({ plan, rev, decision }),
    // The meeting stands on the same page.
    meeting: null,
    item: (type, id) =>
      type === 'enabler' || type === 'capability' || type === 'outcome'
        ? `/roadmap?plan=${encodeURIComponent(plan)}&rev=${writeRevisionToken(rev)}&item=${type}:${id}`
        : null,
  };
}
