import { ChevronDown } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { SelectOption } from '../controls/select.js';
import { editKeys } from './edit-keys.js';
import { EditorField, type EditorProps } from './editor-field.js';
import { useHeldEdit } from './use-held-edit.js';

export interface ChoiceEditorProps<T extends string> extends EditorProps<T> {
  readonly options: readonly SelectOption<T>[];
}

const STEPPING = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * One of a few. A press in the open list is reported at once; arrow keys and typed letters only pass over
 * entries, so where they come to rest is reported on Enter or on leaving the field.
 */
export function ChoiceEditor<T extends string>(props: ChoiceEditorProps<T>) {
  const { value, state, onCommit, options, ...frame } = props;
  const edit = useHeldEdit(value, state, onCommit);
  const isStepping = useRef(false);
  const commitOrRestore = editKeys(edit);
  const onKeyDown = (event: KeyboardEvent) => {
    const isLetter = event.key.length === 1 && event.key !== ' ';
    isStepping.current = !event.altKey && (STEPPING.has(event.key) || isLetter);
    // With nothing to commit, Enter is the platform's: it opens the list.
    if (event.key !== 'Enter' || edit.isTyping) commitOrRestore(event);
  };
  return (
    <EditorField {...frame} state={state}>
      {(control) => (
        <span className="n-select">
          <select
            {...control}
            className="n-input"
            value={edit.shown}
            onPointerDown={() => (isStepping.current = false)}
            onKeyDown={onKeyDown}
            onBlur={() => edit.commit()}
            onChange={(event) => {
              const next = event.target.value as T;
              if (isStepping.current) edit.type(next);
              else edit.commit(next);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden size={14} />
        </span>
      )}
    </EditorField>
  );
}
