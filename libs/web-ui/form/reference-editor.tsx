import { ChoiceEditor } from './choice-editor.js';
import type { EditorProps } from './editor-field.js';
import { FieldStateNote } from './field-state-note.js';
import type { ReferenceOption } from './matching-options.js';
import { SearchedPicker } from './searched-picker.js';
import { useHeldEdit } from './use-held-edit.js';

export interface ReferenceEditorProps extends EditorProps<string | null> {
  readonly options: readonly ReferenceOption[];
  /** What no choice is called; null where there must be one. */
  readonly emptyText?: string | null;
}

const NONE = '';
/** Up to this many the platform's own list is quicker than a search. */
const SHORT = 12;

/** A person, a unit or another item by its name; searched by typing where there are many. */
export function ReferenceEditor(props: ReferenceEditorProps) {
  return props.options.length <= SHORT ? <ShortList {...props} /> : <SearchedList {...props} />;
}

function ShortList({ value, onCommit, options, emptyText = 'Not set', ...rest }: ReferenceEditorProps) {
  const listed = [
    ...(emptyText !== null ? [{ value: NONE, label: emptyText }] : []),
    ...(emptyText === null && value === null ? [{ value: NONE, label: 'Choose', disabled: true }] : []),
    ...options.map(({ id, name, note }) => ({ value: id, label: note ? `${name}, ${note}` : name })),
  ];
  return (
    <ChoiceEditor
      {...rest}
      options={listed}
      value={value ?? NONE}
      onCommit={(next, seen) => onCommit(next || null, seen || null)}
    />
  );
}

function SearchedList(props: ReferenceEditorProps) {
  const { label, labelHidden, value, state, onCommit, options, emptyText = 'Not set', hint, error } = props;
  const edit = useHeldEdit(value, state, onCommit);
  return (
    <div className="n-editor n-reference">
      {!labelHidden && (
        <span aria-hidden className="n-field__label">
          {label}
        </span>
      )}
      <SearchedPicker
        label={label}
        placeholder={emptyText ?? 'Choose'}
        chosen={options.find(({ id }) => id === edit.shown) ?? null}
        options={options}
        first={emptyText === null ? null : { id: NONE, name: emptyText }}
        onChoose={(id) => edit.commit(id || null)}
      />
      {hint != null && <p className="n-field__hint">{hint}</p>}
      {error && <p className="n-field__error">{error}</p>}
      <FieldStateNote state={state} />
    </div>
  );
}
