import { editKeys } from './edit-keys.js';
import { EditorField, type EditorProps } from './editor-field.js';
import { useHeldEdit } from './use-held-edit.js';

export interface TextEditorProps extends EditorProps<string> {
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** One line of text. */
export function TextEditor(props: TextEditorProps) {
  const { value, state, onCommit, placeholder, maxLength, ...frame } = props;
  const edit = useHeldEdit(value, state, onCommit);
  return (
    <EditorField {...frame} state={state}>
      {(control) => (
        <input
          {...control}
          type="text"
          className="n-input"
          value={edit.shown}
          placeholder={placeholder}
          maxLength={maxLength}
          onChange={(event) => edit.type(event.target.value)}
          onBlur={() => edit.commit()}
          onKeyDown={editKeys(edit)}
        />
      )}
    </EditorField>
  );
}

export interface LongTextEditorProps extends TextEditorProps {
  readonly rows?: number;
}

/** Text of several lines. */
export function LongTextEditor(props: LongTextEditorProps) {
  const { value, state, onCommit, placeholder, maxLength, rows = 4, ...frame } = props;
  const edit = useHeldEdit(value, state, onCommit);
  return (
    <EditorField {...frame} state={state}>
      {(control) => (
        <textarea
          {...control}
          className="n-input"
          rows={rows}
          value={edit.shown}
          placeholder={placeholder}
          maxLength={maxLength}
          onChange={(event) => edit.type(event.target.value)}
          onBlur={() => edit.commit()}
          onKeyDown={editKeys(edit, 'several')}
        />
      )}
    </EditorField>
  );
}
