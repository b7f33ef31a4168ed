import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../controls/button.js';
import './side-panel.css';

export interface SidePanelProps {
  readonly title: string;
  /** Small line above the title: kind and id. */
  readonly eyebrow?: ReactNode;
  readonly summary?: ReactNode;
  /** Buttons beside Close, e.g. Copy link. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** Moves focus to the title when the panel opens; leave off where the picture keeps it. */
  readonly takeFocus?: boolean;
  readonly children?: ReactNode;
}

/** Detail beside the picture, never over it. Esc closes and returns focus to where it came from. */
export function SidePanel(props: SidePanelProps) {
  const { title, eyebrow, summary, actions, onClose, takeFocus = false, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);

  const close = () => {
    const focusInside = panel.current?.contains(document.activeElement) ?? false;
    onClose();
    if (focusInside && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <aside ref={panel} className="n-panel" aria-label={title} onKeyDown={onKeyDown}>
      <header className="n-panel__head">
        <div className="n-panel__bar">
          <div className="n-panel__eyebrow">{eyebrow}</div>
          {actions}
          <IconButton plain label="Close" icon={<X aria-hidden />} onClick={close} />
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {summary != null && <p className="n-panel__summary">{summary}</p>}
      </header>
      {children}
    </aside>
  );
}

/** One ruled part of a side panel. */
export function PanelSection({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="n-panel__section">
      {title && <h3>{title}</h3>}
      {children}
    </section>
  );
}

export interface FactListProps {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** Labels and values in two columns. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="n-facts">
      {facts.map((fact) => (
        <div key={fact.label} className="n-facts__pair">
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
