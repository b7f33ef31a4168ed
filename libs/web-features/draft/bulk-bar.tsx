import { Button } from '@northing/web-ui';
import { counted } from '../words/numbers.js';

interface BulkBarProps {
  readonly count: number;
  readonly onEdit: () => void;
  readonly onClear: () => void;
}

/** What can be done with the rows that are selected. */
export function BulkBar({ count, onEdit, onClear }: BulkBarProps) {
  if (count === 0) return null;
  return (
    <div className="draft-bulk" role="group" aria-label="Selected rows">
      <span aria-live="polite">{counted(count, 'row')} selected</span>
      <Button size="sm" onClick={onEdit}>
        Edit {counted(count, 'row')}
      </Button>
      <Button size="sm" variant="quiet" onClick={onClear}>
        Clear the selection
      </Button>
    </div>
  );
}
