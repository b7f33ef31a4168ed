import { useApolloClient } from '@apollo/client/react';
import { DRIVER_KIND_LABELS, type DriverKind } from '@northing/domain';
import { FormerEnablersDocument } from '@northing/web-data';
import { matchingOptions, RadioChoice, Select, TextField, type ReferenceOption } from '@northing/web-ui';
import { useEffect, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import { failureText } from '../plan/loaded.js';
import { ActionDialog } from './action-dialog.js';

interface FormerDialogProps {
  readonly onClose: () => void;
  readonly onOpen: (item: ItemRef) => void;
}

const KINDS = Object.entries(DRIVER_KIND_LABELS).map(([value, label]) => ({
  value: value as DriverKind,
  label,
}));

/** Takes an enabler up again that earlier revisions held and the draft does not, with the reason for it. */
export function FormerDialog({ onClose, onOpen }: FormerDialogProps) {
  const { edit } = useBranch();
  const former = useFormerEnablers();
  const [chosen, setChosen] = useState('');
  const [kind, setKind] = useState<DriverKind>('businessNeed');
  const [why, setWhy] = useState('');
  const takeUp = () => {
    edit({ kind: 'reinstate', enablerId: chosen }, { driver: why.trim(), driverKind: kind, evidenceIds: [] });
    onClose();
    onOpen({ type: 'enabler', id: chosen });
  };
  const missing = chosen === '' ? 'Choose an enabler' : why.trim() === '' ? 'Say why in one sentence' : null;
  return (
    <ActionDialog
      title="Take up an earlier enabler"
      description="It comes back under its own id, with the links whose capabilities are still there. Funding is decided anew."
      action="Take up again"
      disabledReason={missing}
      refusal={former.kind === 'failed' ? former.message : null}
      onAct={takeUp}
      onClose={onClose}
    >
      <div className="draft-wanted">
        {former.kind === 'ready' && (
          <FormerList enablers={former.enablers} chosen={chosen} onChoose={setChosen} />
        )}
        <Select label="Driver" options={KINDS} value={kind} onChange={setKind} />
        <TextField label="Why, in one sentence" value={why} onChange={setWhy} />
      </div>
    </ActionDialog>
  );
}

interface FormerListProps {
  readonly enablers: readonly ReferenceOption[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Found by name or id. */
function FormerList({ enablers, chosen, onChoose }: FormerListProps) {
  const [query, setQuery] = useState('');
  if (enablers.length === 0) {
    return <p className="draft-hint">No earlier revision holds an enabler that is missing here.</p>;
  }
  const found = matchingOptions(enablers, query);
  return (
    <>
      <TextField label="Find by name or id" value={query} onChange={setQuery} />
      <div className="draft-others">
        <RadioChoice
          legend="Enabler"
          legendHidden
          options={found.map(({ id, name }) => ({ value: id, label: name, description: id }))}
          value={chosen}
          onChange={onChoose}
        />
        {found.length === 0 && <p className="draft-hint">None is called so.</p>}
      </div>
    </>
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
