import type { RevisionHead } from '@northing/domain';
import { Button, ReviewProgress, useToast } from '@northing/web-ui';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { reviewAddress } from '../address/review-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { usePlan } from '../shell/plan-context.js';
import { approvalLock, numbersOf, publishLock, returnLock, verdictLock, type LockFacts } from './locks.js';
import type { Room } from './read-room.js';
import { ReturnDialog } from './return-dialog.js';
import { SentBackDialog } from './sent-back-dialog.js';
import type { ReviewActions } from './use-review-actions.js';
import { useSaving, type Saving } from './use-saving.js';

interface RoomFooterProps {
  readonly revision: RevisionHead;
  readonly room: Room;
  readonly locks: LockFacts;
  readonly act: ReviewActions;
}

/** How many decisions are taken, and what follows once all are. */
export function RoomFooter({ revision, room, locks, act }: RoomFooterProps) {
  const saving = useSaving();
  const [asks, setAsks] = useState<'return' | 'sentBack' | null>(null);
  const final = useFinalAction({ revision, locks, act, saving });
  const decisions = room.decisions.map(({ state }, at) => ({ number: at + 1, state }));
  const isBack = locks.state === 'inReview' && numbersOf(locks, 'sentBack').length > 0;
  return (
    <>
      {saving.state.kind === 'failed' && (
        <p className="room-refused" role="alert">
          {saving.state.message}
        </p>
      )}
      <ReviewProgress decisions={decisions} action={final}>
        {isBack && (
          <Button disabledReason={verdictLock(locks)} onClick={() => setAsks('sentBack')}>
            Choose what was sent back
          </Button>
        )}
        <Button
          variant="quiet"
          icon={<Undo2 aria-hidden />}
          disabledReason={returnLock(locks)}
          onClick={() => setAsks('return')}
        >
          Send the revision back
        </Button>
      </ReviewProgress>
      {asks === 'return' && <ReturnDialog revision={revision} act={act} onClose={() => setAsks(null)} />}
      {asks === 'sentBack' && <SentBackDialog room={room} act={act} onClose={() => setAsks(null)} />}
    </>
  );
}

interface FinalActionFacts extends Omit<RoomFooterProps, 'room'> {
  readonly saving: Saving;
}

/** Approve, then publish. */
function useFinalAction({ revision, locks, act, saving }: FinalActionFacts) {
  const plan = usePlan();
  const navigate = useNavigate();
  const toast = useToast();
  const label = revisionLabel(revision);
  const busy = saving.state.kind === 'saving' ? 'Being saved' : null;
  const publish = async () => {
    if (!(await saving.run(act.publish))) return;
    toast({ text: `${label} is published. It never changes again.` });
    void navigate(reviewAddress({ plan: plan.id, rev: revisionToken(revision), show: 'decisions' }));
  };
  const approve = async () => {
    if (await saving.run(act.approve)) toast({ text: `${label} is approved. An architect publishes it.` });
  };
  if (locks.state === 'approved') {
    return {
      label: `Publish ${label}`,
      lockedReason: publishLock(locks) ?? busy,
      onPress: () => void publish(),
    };
  }
  return {
    label: 'Approve revision',
    lockedReason: approvalLock(locks) ?? busy,
    onPress: () => void approve(),
  };
}
