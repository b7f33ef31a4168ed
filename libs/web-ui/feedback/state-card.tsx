import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './state-card.css';

interface StateCardProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

export type EmptyStateProps = StateCardProps;

/** What would be here, and one action. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <section className="n-state">
      {icon}
      <h2>{title}</h2>
      {children != null && <p>{children}</p>}
      {action}
    </section>
  );
}

export type ErrorStateProps = Omit<StateCardProps, 'icon'>;

/** What failed, what is safe, and one action. */
export function ErrorState({ title, children, action }: ErrorStateProps) {
  return (
    <section className="n-state" role="alert">
      <TriangleAlert aria-hidden size={18} />
      <h2>{title}</h2>
      {children != null && <p>{children}</p>}
      {action}
    </section>
  );
}
