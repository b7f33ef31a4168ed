import type { ReviewMeeting, RevisionHead } from '@northing/domain';
import {
  Button,
  ConditionForm,
  FieldStateNote,
  MeetingCard,
  MinutesEditor,
  type NewCondition,
} from '@northing/web-ui';
import { useState } from 'react';
import { nameOf } from '../plan/plan-frame.js';
import { namedOptions } from '../plan/reference-options.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import { heldOn, meetingDecisionOf, permissionWords, weekdayLabel } from './meeting-words.js';
import { MeetingForm } from './meeting-form.js';
import type { Room } from './read-room.js';
import type { ReviewActions } from './use-review-actions.js';
import { useSaving } from './use-saving.js';

interface RoomMeetingProps {
  readonly revision: RevisionHead;
  readonly room: Room;
  readonly act: ReviewActions;
}

/** The review meeting: scheduled, held, minuted. */
export function RoomMeeting({ revision, room, act }: RoomMeetingProps) {
  const today = useToday();
  const saving = useSaving();
  const [plans, setPlans] = useState(false);
  const { meeting } = room;
  const save = (next: ReviewMeeting) =>
    saving.run(() => act.saveMeeting({ ...next, state: next.state ?? 'scheduled' }));
  const start = meeting ?? newMeeting(revision);
  if (plans || meeting === null) {
    return (
      <section className="room-card" aria-label="Review meeting">
        <h3>Review meeting</h3>
        {!plans && <p>No meeting is scheduled. A revision is approved in one that was held.</p>}
        {plans ? (
          <MeetingForm
            meeting={start}
            state={saving.state}
            onCancel={() => setPlans(false)}
            onSave={async (next) => {
              if (await save(next)) setPlans(false);
            }}
          />
        ) : (
          <div className="room-row">
            <Button
              disabledReason={permissionWords(room.you, 'scheduleMeeting')}
              onClick={() => setPlans(true)}
            >
              Schedule a meeting
            </Button>
            <Button
              variant="quiet"
              disabledReason={permissionWords(room.you, 'holdMeeting')}
              onClick={() => void save(heldOn(start, today))}
            >
              Record one held today
            </Button>
          </div>
        )}
        <FieldStateNote state={saving.state} />
      </section>
    );
  }
  return <Meeting {...{ revision, room, meeting, saving, save }} onPlan={() => setPlans(true)} />;
}

interface MeetingProps extends Pick<RoomMeetingProps, 'revision' | 'room'> {
  readonly meeting: ReviewMeeting;
  readonly saving: ReturnType<typeof useSaving>;
  readonly save: (next: ReviewMeeting) => Promise<boolean>;
  readonly onPlan: () => void;
}

function Meeting({ revision, room, meeting, saving, save, onPlan }: MeetingProps) {
  const { people } = usePlan();
  const today = useToday();
  const held = meeting.state !== 'scheduled';
  const mayHold = permissionWords(room.you, 'holdMeeting');
  const name = (id: string | null) => nameOf(people, id) ?? 'Nobody';
  const writeMinutes = (minutes: string) =>
    void save({ ...meeting, minutes, state: 'minuted', decision: meetingDecisionOf(revision, meeting) });
  return (
    <MeetingCard
      state={meeting.state ?? 'scheduled'}
      whenText={meeting.heldAt === null ? null : weekdayLabel(meeting.heldAt, today)}
      agenda={meeting.agenda}
      attendees={meeting.attendeeIds.map(name)}
      conditions={meeting.conditions.map(({ text, ownerId, due }, at) => ({
        id: String(at),
        text,
        owner: name(ownerId),
        dueText: due === null ? 'not set' : dayLabel(due, today),
      }))}
      minutes={minutesOf({ held, mayHold, meeting, saving, writeMinutes })}
      actions={<MeetingActions {...{ room, meeting, save, onPlan }} />}
    />
  );
}

type MeetingActionsProps = Pick<MeetingProps, 'room' | 'meeting' | 'save' | 'onPlan'>;

/** Before the meeting its invitation can change; after it conditions are added. */
function MeetingActions({ room, meeting, save, onPlan }: MeetingActionsProps) {
  const { people } = usePlan();
  const today = useToday();
  const mayHold = permissionWords(room.you, 'holdMeeting');
  const options = namedOptions(people.values());
  const addCondition = ({ text, ownerId, due }: NewCondition) =>
    void save({ ...meeting, conditions: [...meeting.conditions, { text, ownerId, due }] });
  if (meeting.state !== 'scheduled') {
    if (mayHold !== null) return <p className="n-meeting__note">{mayHold}</p>;
    return <ConditionForm people={options} onAdd={addCondition} />;
  }
  return (
    <>
      <Button disabledReason={mayHold} onClick={() => void save(heldOn(meeting, today))}>
        Record that it was held
      </Button>
      <Button variant="quiet" disabledReason={permissionWords(room.you, 'scheduleMeeting')} onClick={onPlan}>
        Change the invitation
      </Button>
    </>
  );
}

interface MinutesFacts {
  readonly held: boolean;
  readonly mayHold: string | null;
  readonly meeting: ReviewMeeting;
  readonly saving: ReturnType<typeof useSaving>;
  readonly writeMinutes: (minutes: string) => void;
}

/** Minutes are written once the meeting was held, by who may keep it. */
function minutesOf({ held, mayHold, meeting, saving, writeMinutes }: MinutesFacts) {
  if (held && mayHold === null) {
    return (
      <MinutesEditor
        kind="writing"
        text={meeting.minutes ?? ''}
        state={saving.state}
        onCommit={writeMinutes}
      />
    );
  }
  return meeting.minutes === null ? null : <MinutesEditor kind="written" text={meeting.minutes} />;
}

function newMeeting({ id }: RevisionHead): ReviewMeeting {
  return {
    ...{ id: '', revisionId: id, heldAt: null, state: 'scheduled', minutes: null, decision: null },
    ...{ agenda: [], attendeeIds: [], conditions: [] },
  };
}
