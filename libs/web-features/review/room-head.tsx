import { quarterLabel, REVISION_STATE_LABELS, type RevisionHead } from '@northing/domain';
import { buttonClass } from '@northing/web-ui';
import { GitCompareArrows, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { compareAddress } from '../address/compare-view.js';
import { reviewPackAddress } from '../address/review-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { useRiskChange } from '../compare/use-risk-change.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import type { Room } from './read-room.js';
import { roomHeadline } from './room-headline.js';
import type { Reviewed } from './use-reviewed.js';

interface RoomHeadProps {
  readonly revision: RevisionHead;
  readonly room: Room;
  readonly reviewed: Reviewed;
  readonly actions: ReactNode;
}

/** Which revision this is, what it changes in a sentence, and the ways to read more. */
export function RoomHead({ revision, room, reviewed, actions }: RoomHeadProps) {
  const today = useToday();
  const { base, compared } = reviewed;
  const risk = useRiskChange(compared);
  const facts = [
    `${revisionLabel(revision)}, ${REVISION_STATE_LABELS[revision.state].toLowerCase()}`,
    base === null ? 'the first revision' : `changes since ${revisionLabel(base)}`,
    room.draft && room.draft.submission > 1 && `submission ${room.draft.submission}`,
    meetingWords(room.meeting, today),
  ].filter(Boolean);
  return (
    <header className="room-head">
      <div>
        <p className="room-head__facts">
          {quarterLabel(revision.anchorQuarter)} review · {facts.join(' · ')}
        </p>
        <h2>{roomHeadline({ summary: compared.summary, churn: compared.churn, risk: base && risk })}</h2>
      </div>
      <div className="room-head__actions">
        {actions}
        <ReadMore revision={revision} base={base} />
      </div>
    </header>
  );
}

interface ReadMoreProps {
  readonly revision: RevisionHead;
  readonly base: RevisionHead | null;
}

function ReadMore({ revision, base }: ReadMoreProps) {
  const plan = usePlan();
  const rev = revisionToken(revision);
  return (
    <>
      {base && (
        <Link
          className={buttonClass()}
          to={compareAddress({ plan: plan.id, pair: { from: revisionToken(base), to: rev } })}
        >
          <GitCompareArrows aria-hidden /> Compare
        </Link>
      )}
      <Link className={buttonClass()} to={reviewPackAddress({ plan: plan.id, rev })}>
        <Printer aria-hidden /> Review pack
      </Link>
    </>
  );
}

/** `meets Nov 24`, `met Nov 24`. */
export function meetingWords(meeting: Room['meeting'], today: string): string | null {
  if (meeting === null) return 'no meeting is scheduled';
  if (meeting.heldAt === null) return 'the meeting has no day yet';
  return `${meeting.state === 'scheduled' ? 'meets' : 'met'} ${dayLabel(meeting.heldAt, today)}`;
}
