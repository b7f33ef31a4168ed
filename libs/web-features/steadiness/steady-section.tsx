import { useId, type ReactNode } from 'react';

interface SteadySectionProps {
  readonly title: string;
  /** How it reads beside small regular changes. */
  readonly reading: string;
  /** Switches of the section. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One measure of steadiness: what it says, then its picture and table. */
export function SteadySection({ title, reading, tools, children }: SteadySectionProps) {
  const headingId = useId();
  return (
    <section className="steady-section" aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{title}</h3>
        {tools}
      </header>
      <p className="steady-reading">{reading}</p>
      {children}
    </section>
  );
}
