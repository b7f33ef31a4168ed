import { DRIVER_KIND_LABELS } from '@northing/domain';
import type { ReactNode } from 'react';
import { EvidenceList } from '../form/evidence-picker.js';
import { ChangeMark } from '../marks/change-mark.js';
import { StatusChip } from '../marks/status-chip.js';
import { CommentThread, type CommentThreadProps } from './comment-thread.js';
import type { DecisionFull, DecisionReason, EffectLine } from './decision.js';
import { DecisionChip } from './decision-row.js';
import { DecisionVerdict, type DecisionVerdictProps } from './decision-verdict.js';
import './decision-card.css';

export interface DecisionCardProps {
  readonly decision: DecisionFull;
  /** How many decisions there are. */
  readonly of: number;
  /** The picture of what changes, and any list beside it. */
  readonly changes: ReactNode;
  readonly commenting: Omit<CommentThreadProps, 'comments'>;
  readonly verdict: DecisionVerdictProps;
  readonly onNavigate: (href: string) => void;
}

/** One decision: what changes, what it does, why, on what evidence, the verdict, and what was said. */
export function DecisionCard(props: DecisionCardProps) {
  const { decision, of, changes, commenting, verdict, onNavigate } = props;
  return (
    <article className="n-decided" aria-label={`Decision ${decision.number}: ${decision.title}`}>
      <header className="n-decided__head">
        <div>
          <p className="n-decided__eyebrow">
            Decision {decision.number} of {of} · proposed by {decision.proposedBy}
          </p>
          <h2>{decision.title}</h2>
        </div>
        <span className="n-decided__chips">
          {decision.attention !== null && <StatusChip tone="risk">{decision.attention}</StatusChip>}
          <DecisionChip state={decision.state} />
        </span>
      </header>
      <div className="n-decided__grid">
        <Part heading="What changes">
          <p className="n-decided__marks">
            {[...new Set(decision.marks)].map((mark) => (
              <ChangeMark key={mark} kind={mark} />
            ))}
          </p>
          {changes}
        </Part>
        <Part heading="What it does">
          <Effects effects={decision.effects} />
        </Part>
        <Part heading="Why">
          <Reasons reasons={decision.reasons} />
        </Part>
        <Part heading="Evidence">
          {decision.evidence.length === 0 ? (
            <p className="n-decided__none">No evidence is cited.</p>
          ) : (
            <EvidenceList items={decision.evidence} onNavigate={onNavigate} />
          )}
        </Part>
      </div>
      {decision.verdictText !== null && <p className="n-decided__verdict">{decision.verdictText}</p>}
      <DecisionVerdict {...verdict} />
      <CommentThread {...commenting} comments={decision.comments} />
    </article>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="n-decided__part">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Effects({ effects }: { readonly effects: readonly EffectLine[] }) {
  if (effects.length === 0) return <p className="n-decided__none">No outcome, cost or capacity changes.</p>;
  return (
    <dl className="n-decided__effects">
      {effects.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly DecisionReason[] }) {
  if (reasons.length === 0) return <p className="n-decided__none">No reason is given.</p>;
  return (
    <ul className="n-decided__reasons">
      {reasons.map(({ kind, sentence }) => (
        <li key={`${kind} ${sentence}`}>
          {kind !== null && <StatusChip tone="line">{DRIVER_KIND_LABELS[kind]}</StatusChip>}
          <p>{sentence ?? <span className="n-decided__none">No reason is given.</span>}</p>
        </li>
      ))}
    </ul>
  );
}
