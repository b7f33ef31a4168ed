import type { FieldState } from '../form/field-state.js';
import { LongTextEditor } from '../form/text-editor.js';
import './meeting-card.css';

export type MinutesProps =
  | { readonly kind: 'written'; readonly text: string }
  | {
      readonly kind: 'writing';
      readonly text: string;
      readonly state: FieldState;
      readonly onCommit: (next: string, seen: string) => void;
    };

/** The minutes, as text or while they are written. */
export function MinutesEditor(props: MinutesProps) {
  if (props.kind === 'written') return <p className="n-minutes">{props.text}</p>;
  const { text, state, onCommit } = props;
  return (
    <LongTextEditor
      label="Minutes"
      labelHidden
      rows={8}
      placeholder="What was decided, and why"
      value={text}
      state={state}
      onCommit={onCommit}
    />
  );
}
