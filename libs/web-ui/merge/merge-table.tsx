import { MergeRow, type MergeField } from './merge-row.js';
import './merge-table.css';

export interface MergeTableProps {
  /** The item whose fields are merged, e.g. "Warehouse rollout, three sites". */
  readonly item: string;
  readonly fields: readonly MergeField[];
}

/** The fields of one item: where both started, both sides, and what results. */
export function MergeTable({ item, fields }: MergeTableProps) {
  return (
    <div className="n-merge" role="region" aria-label={`Fields of ${item}`}>
      <table>
        <caption className="n-hidden">Fields of {item}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Both started from</th>
            <th scope="col">Draft</th>
            <th scope="col">Scenario</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <MergeRow key={field.id} field={field} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
