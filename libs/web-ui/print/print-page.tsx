import type { ReactNode } from 'react';
import './print.css';

export interface PrintPageProps {
  /** Whose pack it is. */
  readonly workspace: string;
  /** E.g. "FY27 Q1 review pack". */
  readonly pack: string;
  /** The revisions that are compared, e.g. "Draft r3 against FY26 Q4 r2". */
  readonly revisions: string;
  readonly dateText: string;
  /** The conclusion of the page, in a sentence. */
  readonly headline: string;
  /** What leads to the conclusion. */
  readonly lead?: string;
  /** Said at the foot, e.g. how marks are read. */
  readonly note?: string;
  readonly page: number;
  readonly pages: number;
  readonly children?: ReactNode;
}

/** One page of 16:9: what it concludes, what shows it, and on every page what was compared and when. */
export function PrintPage(props: PrintPageProps) {
  const { workspace, pack, revisions, dateText, headline, lead, note, page, pages, children } = props;
  return (
    <section className="n-print" aria-label={`Page ${page} of ${pages}: ${headline}`}>
      <header className="n-print__head">
        <span className="n-print__workspace">{workspace}</span>
        <span>{pack}</span>
        <span className="n-print__revisions">
          {revisions} · {dateText}
        </span>
      </header>
      <h2>{headline}</h2>
      {lead !== undefined && <p className="n-print__lead">{lead}</p>}
      <div className="n-print__body">{children}</div>
      <footer className="n-print__foot">
        <span>{note}</span>
        <span>
          Page {page} of {pages}
        </span>
      </footer>
    </section>
  );
}

export interface PrintFiguresProps {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

/** The figures a page stands on. */
export function PrintFigures({ figures }: PrintFiguresProps) {
  return (
    <dl className="n-print__figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
