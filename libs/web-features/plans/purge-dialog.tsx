import { useApolloClient, useMutation } from '@apollo/client/react';
import { PlansDocument, PurgePlanDocument } from '@northing/web-data';
import { Button, Dialog, TextField, useToast } from '@northing/web-ui';
import { useState } from 'react';
import { failureText } from '../plan/loaded.js';
import type { PlanEntry } from '../plan/plan-frame.js';
import { counted } from '../words/numbers.js';

interface PurgeDialogProps {
  readonly plan: PlanEntry;
  readonly onClose: () => void;
}

/** Deletes a whole plan after its name has been typed: the one thing that cannot be undone. */
export function PurgeDialog({ plan, onClose }: PurgeDialogProps) {
  const [typed, setTyped] = useState('');
  const { press, loading, failure, forget } = usePurge(plan, typed, onClose);
  const matches = typed === plan.name;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Purge ${plan.name}`}
      description={`This deletes the plan of ${plan.workspaceName} with ${counted(plan.revisions.length, 'revision')} and all its records for good. The audit trail keeps that it was purged.`}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Keep the plan
          </Button>
          <Button
            variant="primary"
            disabledReason={loading ? 'Being purged' : matches ? null : 'The name has to be typed first'}
            onClick={() => void press()}
          >
            Purge for good
          </Button>
        </>
      }
    >
      <TextField
        label={`Type ${plan.name}`}
        value={typed}
        error={failure}
        autoComplete="off"
        onChange={(text) => {
          setTyped(text);
          forget();
        }}
      />
    </Dialog>
  );
}

/** Purges once the server agrees that the typed name is the plan's. */
function usePurge(plan: PlanEntry, typed: string, onDone: () => void) {
  const [failure, setFailure] = useState<string | null>(null);
  const toast = useToast();
  const { cache } = useApolloClient();
  const [purge, { loading }] = useMutation(PurgePlanDocument, {
    variables: { planId: plan.id, typedName: typed },
    refetchQueries: [PlansDocument],
    awaitRefetchQueries: true,
  });
  const press = async () => {
    try {
      const { data } = await purge();
      const answer = data?.purgePlan;
      if (answer?.__typename !== 'PlanPurged') return setFailure(answer?.message ?? 'Nothing was purged.');
      cache.evict({ id: `Plan:${plan.id}` });
      cache.gc();
      toast({ text: `${plan.name} is purged.` });
      onDone();
    } catch (error) {
      setFailure(`Nothing was purged. ${failureText(error as Error)}`);
    }
  };
  return { press, loading, failure, forget: () => setFailure(null) };
}
