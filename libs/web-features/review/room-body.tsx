import type { RevisionHead } from '@northing/domain';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { reviewAddress, type ReviewView } from '../address/review-view.js';
import { revisionToken } from '../address/revision-token.js';
import { CycleCard } from '../calendar/cycle-card.js';
import { usePlan } from '../shell/plan-context.js';
import { bundlesOf } from './decision-view.js';
import type { LockFacts } from './locks.js';
import type { Room } from './read-room.js';
import { RoomDecisions } from './room-decisions.js';
import { RoomFigures } from './room-figures.js';
import { RoomFooter } from './room-footer.js';
import { RoomHead } from './room-head.js';
import { RoomMeeting } from './room-meeting.js';
import { RoomSeal } from './room-seal.js';
import type { Reviewed } from './use-reviewed.js';
import { useReviewActions } from './use-review-actions.js';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

export interface RoomBodyProps {
  readonly revision: RevisionHead;
  readonly room: Room;
  readonly reviewed: Reviewed;
  readonly view: ReviewView;
  /** Beside the heading. */
  readonly actions: ReactNode;
}

/** Answer first: the headline, the figures, the decisions; around them the meeting, the cycle and the seal. */
export function RoomBody({ revision, room, reviewed, view, actions }: RoomBodyProps) {
  const plan = usePlan();
  const act = useReviewActions(plan.id);
  const go = useRoomAddress(revision, view);
  const bundles = useMemo(() => bundlesOf(room.decisions, reviewed.model), [room.decisions, reviewed.model]);
  const locks: LockFacts = { ...room, state: revision.state, submittedById: revision.submittedById };
  const open = (item: ItemRef | null) => go({ item });
  const isSealed = revision.state === 'published' || revision.state === 'superseded';
  return (
    <div className="app-body">
      <div className="app-split">
        <div className="app-page" tabIndex={0} role="region" aria-label="Review room">
          <div className="room">
            <RoomHead {...{ revision, room, reviewed, actions }} />
            <RoomFigures reading={reviewed.reading} onOpen={open} />
            <RoomDecisions
              {...{ bundles, revision, room, reviewed, locks, act }}
              at={view.decision}
              onRead={(decision) => go({ decision })}
            />
            <div className="room__around">
              <RoomMeeting {...{ revision, room, act }} />
              {isSealed ? (
                <RoomSeal revision={revision} you={room.you} />
              ) : (
                <CycleCard revision={revision} room={room} />
              )}
            </div>
          </div>
        </div>
        {view.item && (
          <Suspense fallback={null}>
            <ItemPanel
              item={view.item}
              index={reviewed.reading.index}
              sequence={revision.sequence}
              onOpen={open}
              onClose={() => open(null)}
            />
          </Suspense>
        )}
      </div>
      {!isSealed && <RoomFooter {...{ revision, room, locks, act }} />}
    </div>
  );
}

/** The same room with something else read or opened. */
function useRoomAddress(revision: RevisionHead, view: ReviewView) {
  const plan = usePlan();
  const navigate = useNavigate();
  return (changed: Partial<ReviewView>) =>
    void navigate(reviewAddress({ ...view, plan: plan.id, rev: revisionToken(revision), ...changed }), {
      replace: changed.decision !== undefined && view.decision !== null,
    });
}
