import { Button } from '@northing/web-ui';
import { counted } from '../words/numbers.js';

interface PasteProblemsProps {
  readonly problems: readonly string[];
  readonly onClose: () => void;
}

/** As many are read at once. */
const SHOWN = 6;

/** Why a block was not pasted, cell by cell. */
export function PasteProblems(props: PasteProblemsProps) {
  return <Problems {...props} refusal="Nothing was pasted." more="cannot be read." />;
}

/** Why a file was not imported, cell by cell. */
export function FileProblems(props: PasteProblemsProps) {
  return <Problems {...props} refusal="Nothing was imported." more="of the file." />;
}

interface ProblemsProps extends PasteProblemsProps {
  readonly refusal: string;
  /** What is said of those that are not shown. */
  readonly more: string;
}

function Problems({ problems, onClose, refusal, more: rest }: ProblemsProps) {
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <div className="draft-paste" role="alert">
      <div>
        <p>{refusal}</p>
        <ul>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {more > 0 && (
            <li>
              {counted(more, 'more cell')} {rest}
            </li>
          )}
        </ul>
      </div>
      <Button size="sm" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
