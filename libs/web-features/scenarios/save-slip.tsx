import { useApolloClient } from '@apollo/client/react';
import type { Enabler, RevisionHead } from '@northing/domain';
import { EditBranchDocument } from '@northing/web-data';
import {
  Button,
  Dialog,
  DriverKindChoice,
  fullReason,
  missingInReason,
  TextArea,
  TextField,
  useToast,
  type ReasonDraft,
} from '@northing/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { scenarioAddress } from '../address/draft-view.js';
import { failureText } from '../plan/loaded.js';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { slipFields, type SlipFields } from './slip-edit.js';
import { useScenarioActions } from './use-scenarios.js';

interface SaveSlipDialogProps {
  readonly enabler: Enabler;
  readonly quarters: number;
  readonly revision: RevisionHead;
  readonly onClose: () => void;
}

/** A slip test becomes a scenario: branched from the revision at hand, with the enabler moved and the reason given. */
export function SaveSlipDialog({ enabler, quarters, revision, onClose }: SaveSlipDialogProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const toast = useToast();
  const [name, setName] = useState(`${enabler.name}, ${counted(quarters, 'quarter')} later`);
  const [reason, setReason] = useState<ReasonDraft>({ kind: null, sentence: '', evidenceIds: [] });
  const [busy, setBusy] = useState(false);
  const fields = slipFields(enabler, quarters, revision.anchorQuarter);
  const save = useSaveSlip(plan.id, revision.id);
  const missing = name.trim() === '' ? 'Name the scenario' : missingInReason(reason);
  const finish = async () => {
    if (fields === null) return;
    setBusy(true);
    const { scenarioId, refusal } = await save(name, enabler.id, fields, reason);
    setBusy(false);
    toast({ text: refusal ?? `“${name.trim()}” is a scenario now.` });
    if (scenarioId !== null) void navigate(scenarioAddress(scenarioId, { plan: plan.id }));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Save the slip as a scenario"
      description={`${enabler.name} ends ${counted(quarters, 'quarter')} later in it; nothing else is changed.`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabledReason={busy ? 'Saving' : missing} onClick={() => void finish()}>
            Save scenario
          </Button>
        </>
      }
    >
      <TextField label="Name" value={name} maxLength={200} onChange={setName} />
      <DriverKindChoice value={reason.kind} onChange={(kind) => setReason({ ...reason, kind })} />
      <TextArea
        label="Why, in one sentence"
        rows={2}
        value={reason.sentence}
        onChange={(sentence) => setReason({ ...reason, sentence })}
      />
    </Dialog>
  );
}

interface SavedSlip {
  readonly scenarioId: string | null;
  /** What was not done, in a sentence; null when all of it was. */
  readonly refusal: string | null;
}

function useSaveSlip(planId: string, from: string) {
  const client = useApolloClient();
  const { branch } = useScenarioActions(planId);
  return async (name: string, id: string, fields: SlipFields, given: ReasonDraft): Promise<SavedSlip> => {
    const branched = await branch(name, from);
    if (branched.kind === 'refused') return { scenarioId: null, refusal: branched.message };
    const scenarioId = branched.scenario.id;
    const full = fullReason(given);
    const reason = full && {
      driver: full.sentence,
      driverKind: full.kind,
      evidenceIds: [...full.evidenceIds],
    };
    const command = { steps: { edits: [{ setEnabler: { id, fields } }] } };
    try {
      const { data } = await client.mutate({
        mutation: EditBranchDocument,
        variables: { planId, branchId: scenarioId, command, reason },
        fetchPolicy: 'no-cache',
      });
      const done = data?.editBranch;
      const refusal =
        done && 'message' in done ? `The scenario is there, but not the slip: ${done.message}` : null;
      return { scenarioId, refusal };
    } catch (error) {
      const why = failureText(error instanceof Error ? error : { message: '' });
      return { scenarioId, refusal: `The scenario is there, but not the slip: ${why}` };
    }
  };
}
