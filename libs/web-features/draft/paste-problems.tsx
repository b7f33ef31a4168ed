import { Button } from '@northing/web-ui';
import { counted } from '../words/numbers.js';

interface PasteProblemsProps {
  readonly problems: readonly string[];
  readonly onClose: () => void;
}

/** As many are read at once. */
const SHOWN = 6;

/** Why a block was not pasted, cell by cell. */
export function PasteProblems({ problems, onClose }: PasteProblemsProps) {
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <div className="draft-paste" role="alert">
      <div>
        <p>Nothing was pasted.</p>
        <ul>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {more > 0 && <li>{counted(more, 'more cell')} cannot be read.</li>}
        </ul>
      </div>
      <Button size="sm" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
