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

/** An amount as a bar on the scale of its column, the figure beside it; a dash where there is none. */
export function BarCell({
  amount,
  largest,
  text,
}: {
  readonly amount: number | null;
  readonly largest: number;
  readonly text: string;
}) {
  if (amount === null) return <>–</>;
  const share = largest > 0 ? Math.abs(amount) / largest : 0;
  return (
    <span className="steady-bar">
      <span className="steady-bar__track" aria-hidden>
        <span data-sign={amount < 0 ? 'minus' : 'plus'} style={{ width: `${(share * 100).toFixed(2)}%` }} />
      </span>
      <span className="n-num">{text}</span>
    </span>
  );
}
