import type { RevisionHead } from '@northing/domain';
import { REVISION_STATE_LABELS } from '@northing/domain';
import { Button, Dialog, Select, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import type { Scenario } from './read-scenarios.js';
import type { ScenarioActions } from './use-scenarios.js';

interface BranchDialogProps {
  readonly revisions: readonly RevisionHead[];
  readonly branch: ScenarioActions['branch'];
  readonly onClose: () => void;
  readonly onBranched: (scenario: Scenario) => void;
}

/** A name, and what the scenario starts from. */
export function BranchDialog({ revisions, branch, onClose, onBranched }: BranchDialogProps) {
  const [name, setName] = useState('');
  const [from, setFrom] = useState(revisions.at(-1)?.id ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const answer = await branch(name, from);
    setBusy(false);
    if (answer.kind === 'saved') onBranched(answer.scenario);
    else setRefusal(answer.message);
  };
  const missing = name.trim() === '' ? 'Name the scenario' : busy ? 'Saving' : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Branch a scenario"
      description="An alternative that is worked out beside the plan. It is never published itself; it can be merged into the draft."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabledReason={missing} onClick={() => void save()}>
            Branch scenario
          </Button>
        </>
      }
    >
      <TextField label="Name" value={name} onChange={setName} error={refusal} maxLength={200} />
      <Select label="From" options={revisions.toReversed().map(asOption)} value={from} onChange={setFrom} />
    </Dialog>
  );
}

function asOption(revision: RevisionHead) {
  const label = revisionLabel(revision);
  return { value: revision.id, label: `${label}, ${REVISION_STATE_LABELS[revision.state].toLowerCase()}` };
}
