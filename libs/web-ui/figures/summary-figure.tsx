import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './summary-figure.css';

/** Attention is said by a glyph before colour. */
export type FigureTone = 'plain' | 'attention';

export interface SummaryFigureProps {
  /** Text, or a change mark. */
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** A few quiet words after the figure, e.g. "was 1". */
  readonly note?: ReactNode;
  readonly tone?: FigureTone;
}

/** One figure of a summary strip: what it is, above how much. */
export function SummaryFigure({ label, value, note, tone = 'plain' }: SummaryFigureProps) {
  return (
    <div className="n-figure">
      <dt className="n-figure__label">{label}</dt>
      <dd className="n-figure__value">
        {value}
        {tone === 'attention' && (
          <TriangleAlert className="n-figure__attention" role="img" aria-label="Needs attention" size={16} />
        )}
        {note != null && <span className="n-figure__note">{note}</span>}
      </dd>
    </div>
  );
}

/** The strip that holds figures. */
export function SummaryStrip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="n-strip" aria-label={label}>
      <dl className="n-strip__list">{children}</dl>
    </section>
  );
}
