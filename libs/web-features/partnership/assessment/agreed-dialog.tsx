import type { Assessment } from '@northing/domain';
import { Button, Dialog } from '@northing/web-ui';
import type { ReactNode } from 'react';
import { FindingFacts } from './finding-facts.js';

interface AgreedDialogProps {
  readonly title: string;
  /** What stands above the facts. */
  readonly top: ReactNode;
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** What both sides agreed on stays as it is. */
export function AgreedDialog({ title, top, assessment, onClose }: AgreedDialogProps) {
  return (
    <Dialog
      open
      wide
      title={title}
      description="Both sides agree on this assessment of the quarter. It stays as it is; the next quarter has its own."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <div className="answer-form">
        {top}
        <FindingFacts assessment={assessment} />
      </div>
    </Dialog>
  );
}
