import { ChoiceEditor } from './choice-editor.js';
import type { EditorProps } from './editor-field.js';

/** A fiscal quarter as the field stores it and as it is printed, e.g. "FY27 Q1". */
export interface QuarterOption {
  readonly value: number;
  readonly label: string;
}

export interface QuarterEditorProps extends EditorProps<number | null> {
  readonly quarters: readonly QuarterOption[];
  /** What no quarter is called; null where there must be one. */
  readonly emptyText?: string | null;
}

const NONE = '';

/** A fiscal quarter out of a list. */
export function QuarterEditor(props: QuarterEditorProps) {
  const { value, onCommit, quarters, emptyText = 'Not set', ...rest } = props;
  const isListed = value === null || quarters.some((quarter) => quarter.value === value);
  const options = [
    // An empty field that must be filled still shows that it is empty.
    ...(emptyText !== null ? [{ value: NONE, label: emptyText }] : []),
    ...(emptyText === null && value === null ? [{ value: NONE, label: 'Choose', disabled: true }] : []),
    ...(isListed ? [] : [{ value: String(value), label: 'Outside this list', disabled: true }]),
    ...quarters.map((quarter) => ({ value: String(quarter.value), label: quarter.label })),
  ];
  return (
    <ChoiceEditor
      {...rest}
      options={options}
      value={textOf(value)}
      onCommit={(next, seen) => onCommit(quarterOf(next), quarterOf(seen))}
    />
  );
}

function textOf(quarter: number | null): string {
  return quarter === null ? NONE : String(quarter);
}

function quarterOf(text: string): number | null {
  return text === NONE ? null : Number(text);
}
