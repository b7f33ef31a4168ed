import { editKeys } from './edit-keys.js';
import { EditorField, type EditorProps } from './editor-field.js';
import { rangeText, type NumberRule } from './read-number.js';
import { useNumberText } from './use-number-text.js';

export interface NumberEditorProps extends EditorProps<number | null> {
  readonly rule: NumberRule;
  readonly refuse?: (next: number | null) => string | null;
}

/** A number with its unit beside it. Out of range it stays in the field and says what is allowed. */
export function NumberEditor(props: NumberEditorProps) {
  const { value, state, onCommit, rule, refuse, error, hint, ...frame } = props;
  const edit = useNumberText({ value, rule, state, onCommit, refuse });
  return (
    <EditorField {...frame} state={state} hint={hint ?? sentence(rangeText(rule))} error={edit.why ?? error}>
      {(control) => (
        <span className="n-editor__unit">
          <input
            {...control}
            type="text"
            inputMode="decimal"
            className="n-input"
            value={edit.shown}
            onChange={(event) => edit.type(event.target.value)}
            onBlur={() => edit.commit()}
            onKeyDown={editKeys(edit)}
          />
          <span aria-hidden>{rule.unit}</span>
        </span>
      )}
    </EditorField>
  );
}

/** Null when there is nothing to say. */
function sentence(words: string): string | null {
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
