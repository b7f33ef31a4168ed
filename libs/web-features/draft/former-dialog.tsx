import { useApolloClient } from '@apollo/client/react';
import { FormerEnablersDocument } from '@northing/web-data';
import { RadioChoice } from '@northing/web-ui';
import { useEffect, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import { failureText } from '../plan/loaded.js';
import { ActionDialog } from './action-dialog.js';

interface FormerDialogProps {
  readonly onClose: () => void;
  readonly onOpen: (item: ItemRef) => void;
}

/** Takes an enabler up again that earlier revisions held and the draft does not. */
export function FormerDialog({ onClose, onOpen }: FormerDialogProps) {
  const { edit } = useBranch();
  const former = useFormerEnablers();
  const [chosen, setChosen] = useState('');
  const takeUp = () => {
    edit({ kind: 'reinstate', enablerId: chosen });
    onClose();
    onOpen({ type: 'enabler', id: chosen });
  };
  return (
    <ActionDialog
      title="Take up an earlier enabler"
      description="It comes back under its own id, with the links whose capabilities are still there. Funding is decided anew."
      action="Take up again"
      disabledReason={chosen === '' ? 'Choose an enabler' : null}
      refusal={former.kind === 'failed' ? former.message : null}
      onAct={takeUp}
      onClose={onClose}
    >
      {former.kind === 'ready' && former.enablers.length === 0 && (
        <p className="draft-hint">No earlier revision holds an enabler that is missing here.</p>
      )}
      {former.kind === 'ready' && former.enablers.length > 0 && (
        <div className="draft-others">
          <RadioChoice
            legend="Enabler"
            legendHidden
            options={former.enablers.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        </div>
      )}
    </ActionDialog>
  );
}

type Former =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly enablers: readonly { readonly id: string; readonly name: string }[];
    };

function useFormerEnablers(): Former {
  const client = useApolloClient();
  const { planId, branchId } = useBranch();
  const [former, setFormer] = useState<Former>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Former) => isCurrent && setFormer(next);
    const variables = { planId, branchId };
    client.query({ query: FormerEnablersDocument, variables, fetchPolicy: 'no-cache' }).then(
      ({ data }) => show({ kind: 'ready', enablers: data?.plan?.formerEnablers ?? [] }),
      (error: unknown) => show({ kind: 'failed', message: failureText(error as Error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, planId, branchId]);
  return former;
}
