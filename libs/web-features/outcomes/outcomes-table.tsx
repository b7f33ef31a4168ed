import type { OutcomeSort } from '../address/outcomes-view.js';
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
import type { OutcomeRow } from './outcome-rows.js';

const COLUMNS = [
  { header: 'Outcome', sorts: ['name', 'weight'] },
  { header: 'Status and cause', sorts: ['status'] },
  { header: 'Coverage', sorts: ['coverage'] },
  { header: 'Key results', sorts: [] },
  { header: 'Due and slack', sorts: ['due', 'slack'] },
  { header: 'Course', sorts: [] },
] as const satisfies readonly { header: string; sorts: readonly OutcomeSort[] }[];

/** Every outcome in a row: what stands behind each figure is one press away. */
export function OutcomesTable({ rows, sort, ...rest }: OutcomeListProps & { readonly sort: OutcomeSort }) {
  const caption = `Outcomes of ${revisionLabel(rest.reading.revision)}`;
  return (
    <table className="outcomes-table">
      <caption className="n-hidden">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map(({ header, sorts }) => (
            <th
              key={header}
              scope="col"
              aria-sort={sorts.some((each) => each === sort) ? directionOf(sort) : undefined}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.outcome.id} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function directionOf(sort: OutcomeSort): 'ascending' | 'descending' {
  return sort === 'weight' ? 'descending' : 'ascending';
}

type RowProps = Omit<OutcomeListProps, 'rows'> & { readonly row: OutcomeRow };

function Row({ row, reading, selectedId, onOpen }: RowProps) {
  const { id, name } = row.outcome;
  const selected = id === selectedId;
  return (
    <tr
      className={selected ? 'outcomes-table__selected' : undefined}
      aria-current={selected ? 'true' : undefined}
    >
      <th scope="row">
        <button
          type="button"
          className="outcomes-name"
          data-outcome={id}
          onClick={() => onOpen({ type: 'outcome', id })}
        >
          {name}
        </button>
        <p className="outcomes-owner">{ownerText(row, reading.plan)}</p>
      </th>
      <td>
        <StatusCell row={row} onOpen={onOpen} />
      </td>
      <td>
        <OutcomeCoverage outcome={row.metrics} context={reading} />
      </td>
      <td>
        <KeyResultsCell row={row} />
      </td>
      <td>
        <DueCell row={row} />
      </td>
      <td>
        <StatusSquares label={`Status of ${name} by revision`} points={row.course.slice(-SQUARES_SHOWN)} />
      </td>
    </tr>
  );
}
