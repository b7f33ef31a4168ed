import { Button, TextField } from '@northing/web-ui';
import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Saving, WorkspaceRequests } from './use-workspace.js';

interface AddRowProps {
  /** What the name is of: “Name of the new team”. */
  readonly label: string;
  readonly action: string;
  readonly refusal: string | null;
  readonly saving: Saving;
  readonly add: (requests: WorkspaceRequests, name: string) => Promise<string | null>;
}

/** Adds something by its name; the rest is filled in where it then stands. */
export function AddRow({ label, action, refusal, saving, add }: AddRowProps) {
  const [name, setName] = useState('');
  const state = saving.stateOf(action);
  const missing = name.trim() === '' ? 'The name comes first' : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (refusal !== null || missing !== null || state.kind === 'saving') return;
    if (await saving.save(action, (requests) => add(requests, name))) setName('');
  };
  return (
    <form className="settings__add" onSubmit={(event) => void submit(event)}>
      <TextField
        label={label}
        value={name}
        autoComplete="off"
        error={state.kind === 'failed' ? state.message : null}
        onChange={setName}
      />
      <Button
        type="submit"
        icon={<Plus aria-hidden size={14} />}
        disabledReason={refusal ?? missing ?? (state.kind === 'saving' ? 'Being saved' : null)}
      >
        {action}
      </Button>
    </form>
  );
}

interface ArchiveProps {
  readonly name: string;
  readonly archived: boolean;
  readonly refusal: string | null;
  readonly onArchive: (archived: boolean) => void;
}

/** Puts something out of use, or back into it; nothing is deleted. */
export function ArchiveToggle({ name, archived, refusal, onArchive }: ArchiveProps) {
  const word = archived ? 'Restore' : 'Archive';
  return (
    <Button
      variant="quiet"
      size="sm"
      aria-label={`${word} ${name}`}
      disabledReason={refusal}
      onClick={() => onArchive(!archived)}
    >
      {word}
    </Button>
  );
}
