import type { RevisionHead } from '@northing/domain';
import { Button, Dialog, TextArea } from '@northing/web-ui';
import { useState } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import type { ReviewActions } from './use-review-actions.js';
import { useSaving } from './use-saving.js';

interface ReturnDialogProps {
  readonly revision: RevisionHead;
  readonly act: Pick<ReviewActions, 'returnDraft'>;
  readonly onClose: () => void;
}

/** Sends the whole revision back: it is a draft again. */
export function ReturnDialog({ revision, act, onClose }: ReturnDialogProps) {
  const [reason, setReason] = useState('');
  const saving = useSaving();
  const missing = reason.trim() === '' ? 'Say what has to change' : null;
  const send = async () => {
    if (await saving.run(() => act.returnDraft(reason.trim()))) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Send ${revisionLabel(revision)} back`}
      description="The revision is a draft again and can be edited. Decisions that were approved stand where their changes stay the same."
      actions={
        <>
          <Button onClick={onClose}>Keep it in review</Button>
          <Button
            variant="primary"
            disabledReason={missing ?? (saving.state.kind === 'saving' ? 'Being sent back' : null)}
            onClick={() => void send()}
          >
            Send back
          </Button>
        </>
      }
    >
      <TextArea
        label="What has to change"
        rows={3}
        value={reason}
        error={saving.state.kind === 'failed' ? saving.state.message : null}
        onChange={setReason}
      />
    </Dialog>
  );
}
