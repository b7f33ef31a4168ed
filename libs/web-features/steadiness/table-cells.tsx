import type { ReactNode } from 'react';
import './table-cells.css';

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
    <span className="cell-bar">
      <span className="cell-bar__track" aria-hidden>
        {share > 0 && (
          <span data-sign={amount < 0 ? 'minus' : 'plus'} style={{ width: `${(share * 100).toFixed(2)}%` }} />
        )}
      </span>
      <span className="n-num">{text}</span>
    </span>
  );
}

/** On narrow screens one cell holds what several columns would: the main part, quieter lines below it. */
export function StackedCell({
  children,
  below,
}: {
  readonly children: ReactNode;
  readonly below: ReactNode;
}) {
  return (
    <div>
      <div>{children}</div>
      <div className="cell-below">{below}</div>
    </div>
  );
}
