import { Button, Dialog } from '@northing/web-ui';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Answering } from './use-answer.js';
import './answer-dialog.css';

interface AnswerDialogProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly wide?: boolean;
  readonly answering: Pick<Answering<never>, 'busy' | 'message' | 'flaws'>;
  /** What the button does, in a word or two. */
  readonly action: string;
  /** Why it cannot be done now. */
  readonly refused?: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A form of one step: it stays as it is until the step is kept, and leads to what is not right. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { title, description, wide, answering, action, refused = null, onSend, onClose, children } = props;
  const { busy, message, flaws } = answering;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (flaws.length === 0) return;
    // A dialog that has just opened takes the focus itself first.
    const later = window.setTimeout(() => {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
    return () => window.clearTimeout(later);
  }, [flaws]);
  return (
    <Dialog
      open
      wide={wide}
      title={title}
      description={description}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabledReason={busy ? 'Saving' : refused} onClick={onSend}>
            {action}
          </Button>
        </>
      }
    >
      <div ref={form} className="answer-form">
        <div role="alert">
          {message !== null && (
            <p className="n-field__error">
              <TriangleAlert aria-hidden size={14} /> {message}
            </p>
          )}
        </div>
        {children}
      </div>
    </Dialog>
  );
}
