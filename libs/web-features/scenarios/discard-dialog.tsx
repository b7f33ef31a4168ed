import { Button, Dialog } from '@northing/web-ui';
import type { Scenario } from './read-scenarios.js';

interface DiscardDialogProps {
  readonly scenario: Scenario;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
}

/** A scenario that is discarded cannot be edited or merged any more, so it is asked about. */
export function DiscardDialog({ scenario, onClose, onDiscard }: DiscardDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Discard “${scenario.name}”?`}
      description="It stays readable and can be compared, but not edited or merged any more."
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="primary" onClick={onDiscard}>
            Discard scenario
          </Button>
        </>
      }
    />
  );
}
