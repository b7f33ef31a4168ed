import { AbandonDraftDocument } from '@northing/web-data';
import { Button, IconButton, Menu } from '@northing/web-ui';
import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { counted } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import { useDraftAction } from './use-draft-action.js';

const SubmitDialog = lazy(async () => ({ default: (await import('./submit-dialog.js')).SubmitDialog }));

interface DraftMenuProps {
  readonly context: WordsContext;
  /** The draft went to another state, or is gone. */
  readonly onMoved: () => void;
  readonly onOpen: (item: ItemRef | null) => void;
}

/** What can be done with the draft as a whole. */
export function DraftMenu({ context, onMoved, onOpen }: DraftMenuProps) {
  const { changes } = useBranch();
  const [asked, setAsked] = useState<'submit' | 'abandon' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton plain label="More of the draft" icon={<Ellipsis aria-hidden size={16} />} />}
        sections={[
          {
            id: 'draft',
            items: [{ id: 'abandon', label: 'Abandon the draft', onSelect: () => setAsked('abandon') }],
          },
        ]}
      />
      <Button
        variant="primary"
        disabledReason={changes.length === 0 ? 'Nothing is re-planned yet' : null}
        onClick={() => setAsked('submit')}
      >
        Send to review
      </Button>
      {asked === 'abandon' && <AbandonDialog onClose={close} onMoved={onMoved} />}
      <Suspense fallback={null}>
        {asked === 'submit' && (
          <SubmitDialog context={context} onClose={close} onMoved={onMoved} onOpen={onOpen} />
        )}
      </Suspense>
    </>
  );
}

interface AbandonDialogProps {
  readonly onClose: () => void;
  readonly onMoved: () => void;
}

function AbandonDialog({ onClose, onMoved }: AbandonDialogProps) {
  const { planId, changes } = useBranch();
  const { run, busy, refusal } = useDraftAction(AbandonDraftDocument, ({ abandonDraft }) =>
    abandonDraft.__typename === 'DraftMoved' ? null : abandonDraft.message,
  );
  const abandon = async () => {
    if (!(await run({ planId }))) return;
    onClose();
    onMoved();
  };
  return (
    <ActionDialog
      title="Abandon the draft"
      description={`${counted(changes.length, 'change')} of everybody who worked in it will not be published. The published revision stays as it is.`}
      action="Abandon the draft"
      keep="Keep the draft"
      disabledReason={busy ? 'The draft is being abandoned' : null}
      refusal={refusal}
      onAct={() => void abandon()}
      onClose={onClose}
    />
  );
}
