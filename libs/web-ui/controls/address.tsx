import type { MouseEvent, ReactNode } from 'react';

export interface AddressProps {
  readonly href: string;
  /** A plain press; a press with a modifier stays the browser's. */
  readonly onNavigate: (href: string) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that leads through the page's own routing. */
export function Address({ href, onNavigate, className, children }: AddressProps) {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <a className={className} href={href} onClick={onClick}>
      {children}
    </a>
  );
}
