import { FIELD_CATALOGUE, type Enabler } from '@northing/domain';
import type { WordsContext } from '../plan/field-words.js';
import { inOrder } from '../roadmap/roadmap-model.js';
import type { DraftPictureProps } from './draft-timeline.js';
import { FieldEditor } from './field-editor.js';

const COLUMNS = [
  'name', 'stage', 'startQuarter', 'endQuarter', 'priorityBand', 'businessOwnerId', 'itOwnerId', 'confidence',
] as const satisfies readonly (keyof Enabler)[]; // prettier-ignore

type DraftTableProps = Pick<DraftPictureProps, 'groups' | 'onOpen' | 'onEdited'> & {
  readonly context: WordsContext;
};

/** The same enablers in the same order as the picture, each cell edited where it stands. */
export function DraftTable({ groups, context, onOpen, onEdited }: DraftTableProps) {
  const { enabler: fields } = FIELD_CATALOGUE;
  return (
    <div className="draft-table" tabIndex={0} role="region" aria-label="Enablers of the draft">
      <table>
        <thead>
          <tr>
            <th scope="col">Id</th>
            {COLUMNS.map((field) => (
              <th key={field} scope="col">
                {fields[field].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(groups).map((enabler) => (
            <tr key={enabler.id}>
              <th scope="row">
                <button
                  type="button"
                  className="draft-changes__open"
                  aria-label={`Open ${enabler.name}`}
                  onClick={() => onOpen({ type: 'enabler', id: enabler.id })}
                >
                  {enabler.id}
                </button>
              </th>
              {COLUMNS.map((field) => (
                <td key={field}>
                  <FieldEditor
                    type="enabler"
                    itemKey={enabler.id}
                    item={enabler}
                    field={field}
                    entry={{ ...fields[field], label: `${fields[field].label} of ${enabler.name}` }}
                    context={context}
                    labelHidden
                    onEdited={() => onEdited({ type: 'enabler', id: enabler.id })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
