import { Undo2 } from 'lucide-react';
import { changeMarkWord } from '../marks/change-mark.js';
import { StatusChip } from '../marks/status-chip.js';
import { DECISION_STATE_LABELS, type DecisionState, type DecisionSummary } from './decision.js';
import './decision-row.css';

export interface DecisionRowProps {
  readonly decision: DecisionSummary;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** A decision in the list: its number, title and state, and what kinds of change it holds. */
export function DecisionRow({ decision, isSelected, onSelect }: DecisionRowProps) {
  const { id, number, title, state } = decision;
  return (
    <button
      type="button"
      className="n-decision"
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => onSelect(id)}
    >
      <span className="n-decision__number n-num">{number}</span>
      <span className="n-decision__text">
        <span className="n-decision__title">{title}</span>
        <span className="n-decision__note">{marksText(decision)}</span>
      </span>
      <DecisionChip state={state} />
    </button>
  );
}

/** "Added, re-scoped · 3 enablers". */
function marksText({ marks, itemsText }: DecisionSummary): string {
  const words = [...new Set(marks)].map((mark) => changeMarkWord[mark].toLowerCase()).join(', ');
  return [words.charAt(0).toUpperCase() + words.slice(1), itemsText].filter(Boolean).join(' · ');
}

/** How a decision stands, in a word, a glyph and a tone. */
export function DecisionChip({ state }: { readonly state: DecisionState }) {
  const words = DECISION_STATE_LABELS[state];
  switch (state) {
    case 'open':
      return <StatusChip tone="line">{words}</StatusChip>;
    case 'approved':
      return <StatusChip tone="ok">{words}</StatusChip>;
    case 'sentBack':
      return (
        <StatusChip tone="risk" icon={<Undo2 aria-hidden size={14} />}>
          {words}
        </StatusChip>
      );
  }
}
