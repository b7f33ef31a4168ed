import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Address } from '../controls/address.js';
import { Button } from '../controls/button.js';
import { StatusChip } from '../marks/status-chip.js';
import { classNames } from '../style/class-names.js';
import './draft-status-bar.css';

/** How saving stands. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'failedRetrying';
      /** What failed and what is safe. */
      readonly message: string;
      readonly onRetry: () => void;
    };

/** One short statement about the draft; where it leads or acts, it is a link or a button. */
export type StatusFact = {
  readonly text: string;
  readonly tone: 'plain' | 'attention';
} & (
  | { readonly kind: 'text' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'press'; readonly onPress: () => void }
);

export interface DraftStatusBarProps {
  /** What is worked on, e.g. "FY27 Q4 r5". */
  readonly title: string;
  /** Its state, e.g. "Draft". */
  readonly stateText: string;
  readonly save: SaveState;
  /** Changes against the published revision. */
  readonly changeCount: number;
  /** E.g. "steady"; null while nothing has changed. */
  readonly stability: string | null;
  /** E.g. "2 without reason", "1 more outcome at risk". */
  readonly facts: readonly StatusFact[];
  readonly onNavigate: (href: string) => void;
  /** Buttons at the end, e.g. Undo, Send to review. */
  readonly actions?: ReactNode;
}

/** How the draft stands beside the published revision, in one line. */
export function DraftStatusBar(props: DraftStatusBarProps) {
  const { title, stateText, save, changeCount, stability, facts, onNavigate, actions } = props;
  const changes = `${changeCount} ${changeCount === 1 ? 'change' : 'changes'}`;
  return (
    <section className="n-draft-bar" aria-label="Draft">
      <h2 className="n-draft-bar__title">
        {title} <StatusChip tone="line">{stateText}</StatusChip>
      </h2>
      <SaveWords save={save} />
      <ul className="n-draft-bar__facts">
        <li>{stability === null ? changes : `${changes}, ${stability}`}</li>
        {facts.map((fact) => (
          <li key={fact.text}>
            <Fact fact={fact} onNavigate={onNavigate} />
          </li>
        ))}
      </ul>
      {actions != null && <div className="n-draft-bar__actions">{actions}</div>}
    </section>
  );
}

function SaveWords({ save }: { readonly save: SaveState }) {
  return (
    <div className="n-draft-bar__save" data-kind={save.kind}>
      <span role="status">
        {save.kind === 'saved' && (
          <>
            <Check aria-hidden size={14} /> Saved
          </>
        )}
        {save.kind === 'saving' && (
          <>
            <LoaderCircle aria-hidden size={14} /> Saving
          </>
        )}
        {save.kind === 'failedRetrying' && (
          <>
            <CloudOff aria-hidden size={14} /> {save.message}
          </>
        )}
      </span>
      {save.kind === 'failedRetrying' && (
        <Button size="sm" onClick={save.onRetry}>
          Retry now
        </Button>
      )}
    </div>
  );
}

interface FactProps {
  readonly fact: StatusFact;
  readonly onNavigate: (href: string) => void;
}

function Fact({ fact, onNavigate }: FactProps) {
  const className = classNames('n-fact', fact.tone === 'attention' && 'n-fact--attention');
  const words = (
    <>
      {fact.tone === 'attention' && <TriangleAlert aria-hidden size={14} />}
      <span>{fact.text}</span>
    </>
  );
  switch (fact.kind) {
    case 'text':
      return <span className={className}>{words}</span>;
    case 'link':
      return (
        <Address className={className} href={fact.href} onNavigate={onNavigate}>
          {words}
        </Address>
      );
    case 'press':
      return (
        <button type="button" className={className} onClick={fact.onPress}>
          {words}
        </button>
      );
  }
}
