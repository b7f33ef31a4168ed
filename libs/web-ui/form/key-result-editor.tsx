import { Trash2 } from 'lucide-react';
import { IconButton } from '../controls/button.js';
import type { FieldState } from './field-state.js';
import { NumberEditor } from './number-editor.js';
import { QuarterEditor, type QuarterOption } from './quarter-editor.js';
import type { NumberRule } from './read-number.js';
import { TextEditor } from './text-editor.js';
import './key-result-editor.css';

/** A measure as it is planned. */
export interface KeyResultFields {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly dueQuarter: number | null;
}

/** One field of a key result with what it becomes and what was seen before. */
export type KeyResultEdit = {
  readonly [F in keyof KeyResultFields]: {
    readonly field: F;
    readonly next: KeyResultFields[F];
    readonly seen: KeyResultFields[F];
  };
}[keyof KeyResultFields];

export interface KeyResultEditorProps {
  readonly value: KeyResultFields;
  readonly states: Readonly<Record<keyof KeyResultFields, FieldState>>;
  readonly quarters: readonly QuarterOption[];
  readonly onCommit: (edit: KeyResultEdit) => void;
  readonly onRemove: () => void;
  /** Why it cannot be removed, e.g. that an outcome keeps at least one. */
  readonly removeRefused?: string | null;
}

const SAME = 'The target has to differ from the baseline';

/** A measure: from a baseline to a target by a due quarter. */
export function KeyResultEditor(props: KeyResultEditorProps) {
  const { value, states, quarters, onCommit, onRemove, removeRefused = null } = props;
  return (
    <fieldset className="n-key-result">
      <legend className="n-hidden">{value.name || 'New key result'}</legend>
      <TextEditor
        label="Key result"
        value={value.name}
        state={states.name}
        onCommit={(next, seen) => onCommit({ field: 'name', next, seen })}
      />
      <TextEditor
        label="Unit"
        value={value.unit}
        state={states.unit}
        onCommit={(next, seen) => onCommit({ field: 'unit', next, seen })}
      />
      <Figures value={value} states={states} onCommit={onCommit} />
      <QuarterEditor
        label="Due quarter"
        quarters={quarters}
        emptyText={null}
        value={value.dueQuarter}
        state={states.dueQuarter}
        onCommit={(next, seen) => onCommit({ field: 'dueQuarter', next, seen })}
      />
      <IconButton
        label={`Remove ${value.name || 'this key result'}`}
        icon={<Trash2 aria-hidden />}
        disabledReason={removeRefused}
        onClick={onRemove}
      />
    </fieldset>
  );
}

/** Baseline and target in the same unit; they have to differ. */
function Figures({ value, states, onCommit }: Pick<KeyResultEditorProps, 'value' | 'states' | 'onCommit'>) {
  const rule: NumberRule = { unit: value.unit, min: null, max: null, step: null };
  const isSame = (other: number | null) => (next: number | null) =>
    next !== null && next === other ? SAME : null;
  return (
    <>
      <NumberEditor
        label="Baseline"
        rule={rule}
        value={value.baseline}
        state={states.baseline}
        refuse={isSame(value.target)}
        onCommit={(next, seen) => onCommit({ field: 'baseline', next, seen })}
      />
      <NumberEditor
        label="Target"
        rule={rule}
        value={value.target}
        state={states.target}
        refuse={isSame(value.baseline)}
        onCommit={(next, seen) => onCommit({ field: 'target', next, seen })}
      />
    </>
  );
}
