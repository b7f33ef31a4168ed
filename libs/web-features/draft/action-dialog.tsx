import { Button, Dialog } from '@northing/web-ui';
import type { ReactNode } from 'react';

interface ActionDialogProps {
  readonly title: string;
  readonly description: string;
  /** What is done, on its button. */
  readonly action: string;
  readonly disabledReason: string | null;
  /** What leaves things as they are. */
  readonly keep?: string;
  readonly wide?: boolean;
  /** The sentence that says why it was not done. */
  readonly refusal?: string | null;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks before something is done to an item or to the draft, and says why it was not. */
export function ActionDialog(props: ActionDialogProps) {
  const { title, description, action, disabledReason, keep = 'Cancel', wide = false } = props;
  const { refusal = null, onAct, onClose, children } = props;
  return (
    <Dialog
      open
      wide={wide}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{keep}</Button>
          <Button variant="primary" disabledReason={disabledReason} onClick={onAct}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      {refusal !== null && (
        <p className="draft-refusal" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
