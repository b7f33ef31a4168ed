import { useApolloClient } from '@apollo/client/react';
import type { RevisionHead } from '@northing/domain';
import { PlanFrameDocument } from '@northing/web-data';
import { useEffect, type ReactNode } from 'react';
import type { ReviewView } from '../address/review-view.js';
import type { Loaded } from '../plan/loaded.js';
import { usePlan } from '../shell/plan-context.js';
import { LoadingRows, MissingState, WithLoaded } from '../shell/states.js';
import { useFirstReviewed } from './first-review.js';
import type { Room } from './read-room.js';
import { RoomBody } from './room-body.js';
import { useRoom } from './use-room.js';
import { baseOf, useReviewed, useSubmittedContent, type Reviewed } from './use-reviewed.js';
import './review.css';

interface ReviewRoomProps {
  readonly revision: RevisionHead;
  readonly view: ReviewView;
  /** Beside the heading. */
  readonly actions: ReactNode;
}

/** Where leadership decides on a submitted revision; of a published one, what was decided. */
export function ReviewRoom(props: ReviewRoomProps) {
  const plan = usePlan();
  const loaded = useRoom(plan.id, props.revision.id);
  return (
    <WithLoaded loaded={loaded} what="The review">
      {(room) => (room === null ? <Gone /> : <RoomOf {...props} room={room} />)}
    </WithLoaded>
  );
}

function Gone() {
  return (
    <MissingState title="There is no such plan" to="/plans" action="Show all plans">
      It was purged since the page was opened.
    </MissingState>
  );
}

type RoomOfProps = ReviewRoomProps & { readonly room: Room };

function RoomOf({ revision: known, room, ...props }: RoomOfProps) {
  const plan = usePlan();
  const revision = room.draft?.revision ?? known;
  useFrameOf(known, revision);
  const current = useSubmittedContent(plan.id, room.draft?.contentHash ?? null);
  const base = baseOf(plan, known);
  if (revision.state === 'draft') return <NotSubmitted planId={plan.id} />;
  if (!current) return <LoadingRows label="The review is loading" />;
  const key = room.draft?.contentHash;
  if (base === null) return <FirstReviewing key={key} {...{ ...props, known, revision, room }} />;
  return <Reviewing key={key} {...{ ...props, known, revision, room, base }} />;
}

type ReviewingProps = Omit<RoomOfProps, 'revision'> & {
  /** As the plan lists it. */
  readonly known: RevisionHead;
  /** As it stands now. */
  readonly revision: RevisionHead;
};

function Reviewing({ known, base, ...props }: ReviewingProps & { readonly base: RevisionHead }) {
  return <WhenRead loaded={useReviewed(known, base)} {...props} />;
}

function FirstReviewing({ known, ...props }: ReviewingProps) {
  return <WhenRead loaded={useFirstReviewed(known)} {...props} />;
}

type WhenReadProps = Omit<ReviewingProps, 'known'> & { readonly loaded: Loaded<Reviewed | null> };

function WhenRead({ loaded, ...props }: WhenReadProps) {
  return (
    <WithLoaded loaded={loaded} what="The review">
      {(reviewed) => (reviewed === null ? <Gone /> : <RoomBody {...props} reviewed={reviewed} />)}
    </WithLoaded>
  );
}

/** Reads the plan's list of revisions again where somebody moved this one on. */
function useFrameOf(known: RevisionHead, now: RevisionHead): void {
  const client = useApolloClient();
  const moved = known.state !== now.state;
  useEffect(() => {
    if (moved) void client.refetchQueries({ include: [PlanFrameDocument] });
  }, [client, moved]);
}

function NotSubmitted({ planId }: { readonly planId: string }) {
  return (
    <MissingState
      title="The draft has not been sent to review"
      to={`/revisions/draft?plan=${encodeURIComponent(planId)}`}
      action="Go to the draft"
    >
      Once it is, its changes stand here as decisions.
    </MissingState>
  );
}
