import type {
  Permission,
  ReviewComment,
  ReviewDecision,
  ReviewMeeting,
  RevisionHead,
} from '@northing/domain';
import type { ReviewRoomQuery } from '@northing/web-data';
import { readHead } from '../plan/read-content.js';

export type RoomDecision = Omit<ReviewDecision, 'digest' | 'revisionId'>;
export type RoomComment = Omit<ReviewComment, 'revisionId'>;

/** Who acts, and what their roles let them do. */
export interface Acting {
  readonly account: string;
  /** Null: the account alone. */
  readonly personId: string | null;
  readonly may: readonly Permission[];
}

/** The revision under review as it stands now; null once it is published. */
export interface SubmittedDraft {
  readonly revision: RevisionHead;
  /** Of what was submitted; null while it is edited. */
  readonly contentHash: string | null;
  readonly submission: number;
  readonly withoutReason: number;
  readonly brokenRules: readonly BrokenRule[];
}

export interface BrokenRule {
  readonly entityType: string;
  readonly entityId: string;
  readonly message: string;
}

/** All that people have said and decided of one revision. */
export interface Room {
  readonly draft: SubmittedDraft | null;
  /** In the order the submitter gave them. */
  readonly decisions: readonly RoomDecision[];
  readonly comments: readonly RoomComment[];
  /** The meeting of this revision, the latest where there are several. */
  readonly meeting: ReviewMeeting | null;
  readonly you: Acting;
}

/** Null when there is no such plan. */
export function readRoom(answer: ReviewRoomQuery, revisionId: string): Room | null {
  const { plan } = answer;
  if (!plan) return null;
  const { draft, decisions, comments, meetings, you } = plan;
  const own = meetings.filter((meeting) => meeting.revisionId === revisionId);
  return {
    draft: draft?.id === revisionId ? { ...draft, revision: readHead(draft.revision) } : null,
    decisions,
    comments,
    meeting: readMeeting(own.at(-1)),
    you,
  };
}

type MeetingAnswer = NonNullable<ReviewRoomQuery['plan']>['meetings'][number];

/** Without what only answers carry, so that it can be sent back changed. */
function readMeeting(meeting: MeetingAnswer | undefined): ReviewMeeting | null {
  if (!meeting) return null;
  const { id, revisionId, heldAt, agenda, attendeeIds, decision, minutes, state } = meeting;
  return {
    ...{ id, revisionId, heldAt, agenda, attendeeIds, decision, minutes },
    conditions: meeting.conditions.map(({ text, ownerId, due }) => ({ text, ownerId, due })),
    state: state ?? 'scheduled',
  };
}
