import * as Radix from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { IconButton } from '../controls/button.js';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the end; the primary one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** A modal question or sheet: focus stays inside, Esc closes, focus returns. */
export function Dialog({ open, onOpenChange, title, description, children, actions, wide }: DialogProps) {
  const cameFrom = useRef<Element | null>(null);
  // Dialogs open without a trigger of their own, so where focus came from is kept here.
  const giveFocusBack = (event: Event) => {
    event.preventDefault();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="n-dialog__veil" />
        <Radix.Content
          onOpenAutoFocus={() => {
            cameFrom.current = document.activeElement;
          }}
          onCloseAutoFocus={giveFocusBack}
          className={wide ? 'n-dialog n-dialog--wide' : 'n-dialog'}
          {...(description == null && { 'aria-describedby': undefined })}
        >
          <header className="n-dialog__head">
            <Radix.Title asChild>
              <h2>{title}</h2>
            </Radix.Title>
            <IconButton plain label="Close" icon={<X aria-hidden />} onClick={() => onOpenChange(false)} />
          </header>
          {description != null && (
            <Radix.Description asChild>
              <div className="n-dialog__text">{description}</div>
            </Radix.Description>
          )}
          {children != null && <div className="n-dialog__body">{children}</div>}
          {actions != null && <footer className="n-dialog__actions">{actions}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
