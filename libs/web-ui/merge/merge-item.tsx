import { CircleCheck, CircleDashed } from 'lucide-react';
import './merge-header.css';

/** An item with conflicts, as the list shows it. */
export interface MergeItemSummary {
  readonly id: string;
  readonly name: string;
  /** E.g. "3 fields", "Removed in scenario, moved in draft", "Kept draft". */
  readonly note: string;
  readonly isResolved: boolean;
}

export interface MergeItemRowProps {
  readonly item: MergeItemSummary;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One item of the list of conflicts. */
export function MergeItemRow({ item, isSelected, onSelect }: MergeItemRowProps) {
  const { id, name, note, isResolved } = item;
  const Glyph = isResolved ? CircleCheck : CircleDashed;
  return (
    <button
      type="button"
      className="n-merge-item"
      aria-current={isSelected ? 'true' : undefined}
      data-resolved={isResolved}
      onClick={() => onSelect(id)}
    >
      <Glyph role="img" aria-label={isResolved ? 'Resolved' : 'To choose'} size={16} strokeWidth={1.75} />
      <span className="n-merge-item__text">
        <span className="n-merge-item__name">{name}</span>
        <span className="n-merge-item__note">{note}</span>
      </span>
    </button>
  );
}
