import { figuresOf, maturityText } from './maturity-text.js';
import './maturity-squares.css';

export interface MaturitySquaresProps {
  /** 0 to 5 in steps of 0.5; null when not assessed. */
  readonly current: number | null;
  readonly target: number | null;
  /** Adds "2 → 4" beside the squares. */
  readonly withFigures?: boolean;
}

/** Five squares: filled up to the current maturity, the target outlined. */
export function MaturitySquares({ current, target, withFigures = false }: MaturitySquaresProps) {
  return (
    <span className="n-maturity">
      <span className="n-maturity__squares" role="img" aria-label={maturityText(current, target)}>
        {[1, 2, 3, 4, 5].map((step) => (
          <span
            key={step}
            className="n-maturity__square"
            data-fill={fillOf(step, current)}
            data-target={target !== null && Math.ceil(target) === step}
          />
        ))}
      </span>
      {withFigures && (
        <span aria-hidden className="n-maturity__figures">
          {figuresOf(current, target)}
        </span>
      )}
    </span>
  );
}

function fillOf(step: number, current: number | null): 'full' | 'half' | 'none' {
  if (current === null || current <= step - 1) return 'none';
  return current >= step ? 'full' : 'half';
}
