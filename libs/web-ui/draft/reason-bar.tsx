import { DRIVER_KIND_LABELS, DRIVER_KINDS } from '@northing/domain';
import { useState } from 'react';
import { Button } from '../controls/button.js';
import { Select } from '../controls/select.js';
import { TextField } from '../controls/text-field.js';
import { editKeys } from '../form/edit-keys.js';
import { EvidencePicker } from '../form/evidence-picker.js';
import { FieldStateNote } from '../form/field-state-note.js';
import { IDLE } from '../form/field-state.js';
import { Popover } from '../overlay/popover.js';
import { fullReason, missingInReason, type ReasonDraft, type ReasonFormProps } from './reason-form.js';
import './reason-form.css';

export type ReasonBarProps = ReasonFormProps & {
  /** Leaves the change without a reason for now; it is listed as such. */
  readonly onLater: () => void;
};

/** The reason where the change was made: a bar under the timeline. Enter saves, Esc leaves it for later. */
export function ReasonBar(props: ReasonBarProps) {
  const { question, value, state, onSave, onLater } = props;
  const [reason, setReason] = useState(value);
  const save = () => {
    const full = fullReason(reason);
    if (full !== null) onSave(full);
  };
  const later = () => {
    onLater();
    return true;
  };
  return (
    <form className="n-reason-bar" aria-label={question} onSubmit={(event) => event.preventDefault()}>
      <p className="n-reason-bar__question">{question}</p>
      <Select
        label="Driver"
        labelHidden
        options={[
          { value: '', label: 'Driver', disabled: true },
          ...DRIVER_KINDS.map((kind) => ({ value: kind, label: DRIVER_KIND_LABELS[kind] })),
        ]}
        value={reason.kind ?? ''}
        onChange={(kind) => setReason({ ...reason, kind: kind === '' ? null : kind })}
      />
      <TextField
        label="Why, in one sentence"
        labelHidden
        placeholder="Why, in one sentence"
        value={reason.sentence}
        onChange={(sentence) => setReason({ ...reason, sentence })}
        onKeyDown={editKeys({ commit: save, restore: later })}
      />
      <BarEvidence {...props} reason={reason} onChange={setReason} />
      <Button variant="primary" disabledReason={missingInReason(reason)} onClick={save}>
        Save reason
      </Button>
      <Button variant="quiet" onClick={onLater}>
        Later
      </Button>
      <FieldStateNote state={state} />
    </form>
  );
}

type BarEvidenceProps = Pick<ReasonFormProps, 'insights' | 'onNavigate'> & {
  readonly reason: ReasonDraft;
  readonly onChange: (reason: ReasonDraft) => void;
};

function BarEvidence({ insights, onNavigate, reason, onChange }: BarEvidenceProps) {
  const count = reason.evidenceIds.length;
  return (
    <Popover
      label="Evidence"
      align="end"
      trigger={<Button>{count === 0 ? 'No evidence' : `${count} evidence`}</Button>}
    >
      <div className="n-reason-bar__evidence">
        <EvidencePicker
          insights={insights}
          value={reason.evidenceIds}
          state={IDLE}
          onCommit={(evidenceIds) => onChange({ ...reason, evidenceIds })}
          onNavigate={onNavigate}
        />
      </div>
    </Popover>
  );
}
