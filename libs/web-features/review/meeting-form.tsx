import type { ReviewMeeting } from '@northing/domain';
import {
  Button,
  Checkbox,
  FieldStateNote,
  IDLE,
  TextField,
  TextListEditor,
  type FieldState,
} from '@northing/web-ui';
import { useState } from 'react';
import { namedOptions } from '../plan/reference-options.js';
import { usePlan } from '../shell/plan-context.js';

interface MeetingFormProps {
  readonly meeting: ReviewMeeting;
  readonly state: FieldState;
  readonly onSave: (meeting: ReviewMeeting) => Promise<void>;
  readonly onCancel: () => void;
}

/** The invitation: day, agenda, attendees. */
export function MeetingForm({ meeting, state, onSave, onCancel }: MeetingFormProps) {
  const { people } = usePlan();
  const [next, setNext] = useState(meeting);
  const missing = next.heldAt === null ? 'Set the day' : null;
  const toggle = (id: string, comes: boolean) => {
    const others = next.attendeeIds.filter((each) => each !== id);
    setNext({ ...next, attendeeIds: comes ? [...others, id] : others });
  };
  return (
    <form className="room-form" aria-label="Invitation" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label="Day"
        type="date"
        value={next.heldAt ?? ''}
        onChange={(heldAt) => setNext({ ...next, heldAt: heldAt || null })}
      />
      <TextListEditor
        label="Agenda"
        entryLabel="Entry"
        value={next.agenda}
        state={IDLE}
        onCommit={(agenda) => setNext({ ...next, agenda })}
      />
      <fieldset className="room-people">
        <legend>Attendees</legend>
        {namedOptions(people.values(), new Set(meeting.attendeeIds)).map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={next.attendeeIds.includes(id)}
            onChange={(comes) => toggle(id, comes)}
          />
        ))}
      </fieldset>
      <div className="room-row">
        <Button variant="primary" disabledReason={missing} onClick={() => void onSave(next)}>
          Keep the invitation
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <FieldStateNote state={state} />
    </form>
  );
}
