import { Check, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Keys } from '../command/palette.js';
import { Button } from '../controls/button.js';
import { TextArea } from '../controls/text-field.js';
import { FieldStateNote } from '../form/field-state-note.js';
import type { FieldState } from '../form/field-state.js';
import './decision-card.css';

export interface DecisionVerdictProps {
  /** Why nobody, or not this person, may decide now; null when they may. */
  readonly lockedReason: string | null;
  readonly state: FieldState;
  /** The note field of sending back is open; the key B opens it too. */
  readonly isNoteOpen: boolean;
  readonly onNoteOpenChange: (open: boolean) => void;
  readonly onApprove: () => void;
  readonly onSendBack: (note: string) => void;
}

/** Approve, or send back with a note. */
export function DecisionVerdict(props: DecisionVerdictProps) {
  const { lockedReason, state, isNoteOpen, onNoteOpenChange, onApprove } = props;
  return (
    <div className="n-verdict">
      <div className="n-verdict__row">
        <Button
          variant="primary"
          icon={<Check aria-hidden />}
          disabledReason={lockedReason}
          aria-keyshortcuts="A"
          onClick={onApprove}
        >
          Approve
        </Button>
        <Button
          icon={<Undo2 aria-hidden />}
          disabledReason={lockedReason}
          aria-keyshortcuts="B"
          aria-expanded={isNoteOpen}
          onClick={() => onNoteOpenChange(!isNoteOpen)}
        >
          Send back
        </Button>
        <KeyHints />
      </div>
      {lockedReason !== null && <p className="n-decided__none">{lockedReason}</p>}
      {isNoteOpen && lockedReason === null && <SendBackNote {...props} />}
      <FieldStateNote state={state} />
    </div>
  );
}

const HINTS = [
  { key: 'A', does: 'approve' },
  { key: 'B', does: 'send back' },
  { key: 'J', does: 'next' },
] as const;

function KeyHints() {
  return (
    <span className="n-verdict__keys" aria-hidden>
      {HINTS.map(({ key, does }) => (
        <span key={key}>
          <Keys keys={[key]} /> {does}
        </span>
      ))}
    </span>
  );
}

function SendBackNote({ onNoteOpenChange, onSendBack }: DecisionVerdictProps) {
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const missing = note.trim() === '' ? 'Say what has to change' : null;
  const send = () => {
    if (missing === null) onSendBack(note.trim());
  };
  return (
    <div className="n-verdict__note">
      <TextArea
        ref={field}
        label="What has to change before it can be approved"
        rows={2}
        value={note}
        onChange={setNote}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onNoteOpenChange(false);
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <div className="n-verdict__row">
        <Button variant="primary" disabledReason={missing} onClick={send}>
          Send back with this note
        </Button>
        <Button variant="quiet" onClick={() => onNoteOpenChange(false)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
