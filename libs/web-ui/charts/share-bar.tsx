import './share-bar.css';

export interface SharePart {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
  /** What nobody told apart: hatched, and last. */
  readonly unknown?: boolean;
}

export interface ShareBarProps {
  /** What is shared out, e.g. "Sourcing by spend". */
  readonly label: string;
  /** Up to five and one unknown, the one asked about first. */
  readonly parts: readonly SharePart[];
  /** An amount with its unit, e.g. "7 changes". */
  readonly format: (amount: number) => string;
  /** Said instead of a bar when there is nothing to share out. */
  readonly none: string;
  /** Leave the words off where rows of bars share one legend. */
  readonly legend?: boolean;
}

/** One stacked bar for a share, its parts in words below. */
export function ShareBar({ label, parts, format, none, legend = true }: ShareBarProps) {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  if (!(total > 0)) return <p className="n-share__none">{none}</p>;
  const shown = parts.filter(({ amount }) => amount > 0);
  return (
    <div className="n-share">
      <div className="n-share__bar" role="img" aria-label={shareSentence({ label, parts, format })}>
        {shown.map((part) => (
          <span key={part.key} data-part={lookOf(part, parts)} style={{ flexGrow: part.amount / total }}>
            <span>{shareText(part.amount, total)}</span>
          </span>
        ))}
      </div>
      {legend && (
        <ul className="n-share__legend" aria-hidden>
          {parts.map((part) => (
            <li key={part.key}>
              <span data-part={lookOf(part, parts)} />
              {part.label} {shareText(part.amount, total)}{' '}
              <span className="n-share__amount">{format(part.amount)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function lookOf(part: SharePart, parts: readonly SharePart[]): number | 'unknown' {
  return part.unknown ? 'unknown' : parts.indexOf(part) + 1;
}

/** "Sourcing by spend: Internal 52% ($3.1M), SaaS 48% ($2.9M)". */
export function shareSentence({
  label,
  parts,
  format,
}: Pick<ShareBarProps, 'label' | 'parts' | 'format'>): string {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  const told = parts.map((part) => `${part.label} ${shareText(part.amount, total)} (${format(part.amount)})`);
  return `${label}: ${told.join(', ')}`;
}

/** Whole percent; something is never told as nothing, nor nearly all as all. */
export function shareText(amount: number, total: number): string {
  if (!(total > 0)) return '–';
  const percent = (amount / total) * 100;
  if (percent > 0 && percent < 0.5) return '<1%';
  if (percent < 100 && percent >= 99.5) return '>99%';
  return `${Math.round(percent)}%`;
}
