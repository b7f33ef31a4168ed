import { editKeys } from './edit-keys.js';
import { EditorField, type EditorProps } from './editor-field.js';
import { useHeldEdit } from './use-held-edit.js';

export interface DateEditorProps extends EditorProps<string | null> {
  /** The first and last day that may be chosen, as YYYY-MM-DD. */
  readonly first?: string;
  readonly last?: string;
}

/** A calendar day as YYYY-MM-DD, in the platform's own picker. */
export function DateEditor({ value, state, onCommit, first, last, ...frame }: DateEditorProps) {
  const edit = useHeldEdit(value ?? '', state, (next, seen) => onCommit(next || null, seen || null));
  return (
    <EditorField {...frame} state={state}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="n-input"
          value={edit.shown}
          min={first}
          max={last}
          onChange={(event) => edit.type(event.target.value)}
          onBlur={() => edit.commit()}
          onKeyDown={editKeys(edit)}
        />
      )}
    </EditorField>
  );
}
