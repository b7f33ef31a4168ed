import { useId, type ReactNode } from 'react';
import { Field, type FieldFrame } from '../controls/field.js';
import type { FieldState } from './field-state.js';
import { FieldStateNote } from './field-state-note.js';
import './editor-field.css';

/** What every editor of one field takes. `seen` is what was stored when typing began. */
export interface EditorProps<T> extends FieldFrame {
  readonly value: T;
  readonly state: FieldState;
  readonly onCommit: (next: T, seen: T) => void;
}

interface EditorFieldProps extends FieldFrame {
  readonly state: FieldState;
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** Label, control, hint, error and the state of the edit. */
export function EditorField({ state, children, ...frame }: EditorFieldProps) {
  const noteId = useId();
  return (
    <div className="n-editor">
      <Field {...frame}>
        {(control) => {
          const described = [control['aria-describedby'], state.kind !== 'idle' && noteId].filter(Boolean);
          return children({ ...control, 'aria-describedby': described.join(' ') || undefined });
        }}
      </Field>
      <FieldStateNote id={noteId} state={state} />
    </div>
  );
}
