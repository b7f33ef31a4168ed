import './pair-bars.css';

export interface PairSide {
  readonly key: string;
  /** What is counted, e.g. "Delivered last year". */
  readonly label: string;
  readonly look: 'delivered' | 'progress';
  readonly amount:
    { readonly kind: 'known'; readonly count: number } | { readonly kind: 'unknown'; readonly why: string };
  /** Opens the named list behind the number. */
  readonly onOpen?: () => void;
}

export interface PairBarsProps {
  /** Both sides in one, e.g. "Delivered and in progress". */
  readonly label: string;
  readonly sides: readonly [PairSide, PairSide];
  /** A count with its unit, e.g. "4 projects". */
  readonly format: (count: number) => string;
}

/** Above this squares can no longer be counted at a glance: both sides become bars of one scale. */
const COUNTABLE = 40;

/** Two amounts side by side: a square each for small counts, else bars. */
export function PairBars({ label, sides, format }: PairBarsProps) {
  const most = Math.max(...sides.map(countOf));
  return (
    <dl className="n-pair" aria-label={label}>
      {sides.map((side) => (
        <div key={side.key} className="n-pair__side">
          <dt>{side.label}</dt>
          <dd>
            <Amount side={side} format={format} />
            {side.amount.kind === 'known' && side.amount.count > 0 && (
              <Picture look={side.look} count={side.amount.count} most={most} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function countOf({ amount }: PairSide): number {
  return amount.kind === 'known' ? amount.count : 0;
}

function Amount({ side, format }: { readonly side: PairSide; readonly format: (count: number) => string }) {
  const { amount, onOpen, label } = side;
  if (amount.kind === 'unknown') {
    return (
      <p className="n-pair__amount">
        – <span className="n-pair__why">{amount.why}</span>
      </p>
    );
  }
  const text = format(amount.count);
  if (!onOpen) return <p className="n-pair__amount">{text}</p>;
  return (
    <button
      type="button"
      className="n-pair__amount n-pair__open"
      aria-label={`${label}: ${text}`}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}

interface PictureProps {
  readonly look: PairSide['look'];
  readonly count: number;
  readonly most: number;
}

/** The number beside it says the same. */
function Picture({ look, count, most }: PictureProps) {
  if (most > COUNTABLE) {
    return (
      <span className="n-pair__bar" aria-hidden>
        <span data-look={look} style={{ width: `${((count / most) * 100).toFixed(2)}%` }} />
      </span>
    );
  }
  return (
    <span className="n-pair__squares" aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} data-look={look} />
      ))}
    </span>
  );
}
