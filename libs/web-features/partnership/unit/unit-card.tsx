import { useId, type ReactNode } from 'react';

interface UnitCardProps {
  readonly title: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a unit's page. */
export function UnitCard({ title, action, children }: UnitCardProps) {
  const heading = useId();
  return (
    <section className="partner-card unit-card" aria-labelledby={heading}>
      <header className="partner-card__head">
        <h2 id={heading}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}
