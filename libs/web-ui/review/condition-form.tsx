import { useState } from 'react';
import { Button } from '../controls/button.js';
import { TextField } from '../controls/text-field.js';
import { IDLE } from '../form/field-state.js';
import type { ReferenceOption } from '../form/matching-options.js';
import { ReferenceEditor } from '../form/reference-editor.js';
import './meeting-card.css';

export interface NewCondition {
  readonly text: string;
  readonly ownerId: string;
  /** YYYY-MM-DD. */
  readonly due: string;
}

export interface ConditionFormProps {
  readonly people: readonly ReferenceOption[];
  readonly onAdd: (condition: NewCondition) => void;
}

interface ConditionDraft {
  readonly text: string;
  readonly ownerId: string | null;
  readonly due: string | null;
}

const EMPTY: ConditionDraft = { text: '', ownerId: null, due: null };

/** A condition of the approval: what, who, by when. */
export function ConditionForm({ people, onAdd }: ConditionFormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const add = () => {
    const { text, ownerId, due } = draft;
    if (text.trim() === '' || ownerId === null || due === null) return;
    onAdd({ text: text.trim(), ownerId, due });
    setDraft(EMPTY);
  };
  return (
    <form className="n-condition" aria-label="New condition" onSubmit={(event) => event.preventDefault()}>
      <TextField label="Condition" value={draft.text} onChange={(text) => setDraft({ ...draft, text })} />
      <ReferenceEditor
        label="Owner"
        options={people}
        emptyText={null}
        value={draft.ownerId}
        state={IDLE}
        onCommit={(ownerId) => setDraft({ ...draft, ownerId })}
      />
      <TextField
        label="Due"
        type="date"
        value={draft.due ?? ''}
        onChange={(due) => setDraft({ ...draft, due: due || null })}
      />
      <Button disabledReason={missingInCondition(draft)} onClick={add}>
        Add condition
      </Button>
    </form>
  );
}

/** What a condition still lacks; null when it can be added. */
function missingInCondition({ text, ownerId, due }: ConditionDraft): string | null {
  if (text.trim() === '') return 'Say what has to be met';
  if (ownerId === null) return 'Choose an owner';
  return due === null ? 'Set the day it is due' : null;
}
