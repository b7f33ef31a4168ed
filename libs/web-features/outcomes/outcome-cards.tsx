import { revisionLabel } from '../address/revision-token.js';
import { OutcomeCoverage } from '../item/outcome-coverage.js';
import { StatusSquares } from '../item/status-squares.js';
import {
  DueCell,
  KeyResultsCell,
  ownerText,
  SQUARES_SHOWN,
  StatusCell,
  type OutcomeListProps,
} from './outcome-cells.js';

/** The outcomes one below the other, where there is no room for columns. */
export function OutcomeCards({ rows, reading, selectedId, onOpen }: OutcomeListProps) {
  return (
    <ul className="outcomes-cards" aria-label={`Outcomes of ${revisionLabel(reading.revision)}`}>
      {rows.map((row) => {
        const { id, name } = row.outcome;
        return (
          <li key={id} aria-current={id === selectedId ? 'true' : undefined}>
            <button type="button" className="outcomes-name" onClick={() => onOpen({ type: 'outcome', id })}>
              {name}
            </button>
            <p className="outcomes-owner">{ownerText(row, reading.plan)}</p>
            <StatusCell row={row} onOpen={onOpen} />
            <OutcomeCoverage outcome={row.metrics} context={reading} />
            <KeyResultsCell row={row} />
            <div className="outcomes-cards__foot">
              <div>
                <DueCell row={row} />
              </div>
              <StatusSquares
                label={`Status of ${name} by revision`}
                points={row.course.slice(-SQUARES_SHOWN)}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
