import { DRIVER_KIND_LABELS, DRIVER_KINDS, type DriverKind } from '@northing/domain';
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '../controls/button.js';
import { TextArea } from '../controls/text-field.js';
import { EvidencePicker, type EvidenceItem } from '../form/evidence-picker.js';
import { FieldStateNote } from '../form/field-state-note.js';
import { IDLE, type FieldState } from '../form/field-state.js';
import './reason-form.css';

/** Why something is re-planned. */
export interface Reason {
  readonly kind: DriverKind;
  readonly sentence: string;
  readonly evidenceIds: readonly string[];
}

/** A reason while it is written: its kind may be missing. */
export type ReasonDraft = Omit<Reason, 'kind'> & { readonly kind: DriverKind | null };

export interface ReasonFormProps {
  /** What the reason is for, e.g. "Moved 1Q later. Why?" */
  readonly question: string;
  readonly value: ReasonDraft;
  readonly insights: readonly EvidenceItem[];
  readonly state: FieldState;
  readonly onSave: (reason: Reason) => void;
  readonly onNavigate: (href: string) => void;
}

/** Kind of driver, one sentence, evidence. What is missing is said on the button that saves. */
export function ReasonForm({ question, value, insights, state, onSave, onNavigate }: ReasonFormProps) {
  const [reason, setReason] = useState(value);
  const save = () => {
    const full = fullReason(reason);
    if (full !== null) onSave(full);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <form className="n-reason" aria-label={question} onSubmit={(event) => event.preventDefault()}>
      <h3>{question}</h3>
      <DriverKindChoice value={reason.kind} onChange={(kind) => setReason({ ...reason, kind })} />
      <TextArea
        label="In one sentence"
        rows={2}
        value={reason.sentence}
        onChange={(sentence) => setReason({ ...reason, sentence })}
        onKeyDown={onKeyDown}
      />
      <EvidencePicker
        insights={insights}
        value={reason.evidenceIds}
        state={IDLE}
        onCommit={(evidenceIds) => setReason({ ...reason, evidenceIds })}
        onNavigate={onNavigate}
      />
      <div className="n-reason__end">
        <Button variant="primary" disabledReason={missingInReason(reason)} onClick={save}>
          Save reason
        </Button>
        <FieldStateNote state={state} />
      </div>
    </form>
  );
}

export interface DriverKindChoiceProps {
  readonly value: DriverKind | null;
  readonly onChange: (kind: DriverKind) => void;
}

/** The four kinds of driver, side by side where there is room. */
export function DriverKindChoice({ value, onChange }: DriverKindChoiceProps) {
  const name = useId();
  return (
    <fieldset className="n-reason__kinds">
      <legend className="n-field__label">Driver</legend>
      <div>
        {DRIVER_KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name={name} checked={kind === value} onChange={() => onChange(kind)} />
            <span>{DRIVER_KIND_LABELS[kind]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a reason still lacks, in words; null when it can be saved. */
export function missingInReason({ kind, sentence }: ReasonDraft): string | null {
  if (kind === null) return 'Choose what drives the change';
  return sentence.trim() === '' ? 'Say why in one sentence' : null;
}

export function fullReason(draft: ReasonDraft): Reason | null {
  const { kind, sentence, evidenceIds } = draft;
  if (kind === null || missingInReason(draft) !== null) return null;
  return { kind, sentence: sentence.trim(), evidenceIds };
}
