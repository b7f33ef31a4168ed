import {
  fieldValue,
  plusQuarters,
  quarterLabel,
  STAGE_LABELS,
  nextStages,
  STAGES,
  type AnyItem,
  type DiffedType,
  type FieldEntry,
  type FiscalQuarter,
  type NumberRange,
  type Stage,
} from '@northing/domain';
import {
  ChoiceEditor,
  LongTextEditor,
  NumberEditor,
  QuarterEditor,
  ReferenceEditor,
  TextEditor,
  TextListEditor,
  type FieldState,
  type NumberRule,
  type QuarterOption,
  type ReferenceOption,
} from '@northing/web-ui';
import { useBranch } from '../editing/branch.js';
import { fieldNote } from '../editing/field-note.js';
import type { WordsContext } from '../plan/field-words.js';
import { referenceOptions } from '../plan/reference-options.js';
import { AmountsEditor } from './amounts-editor.js';

export interface FieldEditorProps {
  readonly type: DiffedType;
  readonly itemKey: string;
  readonly item: AnyItem;
  readonly field: string;
  readonly entry: FieldEntry;
  readonly context: WordsContext;
  readonly labelHidden?: boolean;
  /** The business owner says that it was delivered. */
  readonly confirmed?: boolean;
  /** Told after each edit. */
  readonly onEdited?: () => void;
}

/** What every editor of a field takes. */
export interface OneField {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly value: unknown;
  readonly state: FieldState;
  readonly commit: (next: unknown, seen: unknown) => void;
}

/** The editor that fits a field of the catalogue. */
export function FieldEditor(props: FieldEditorProps) {
  const { type, itemKey: key, item, field, entry, context, labelHidden, confirmed, onEdited } = props;
  const branch = useBranch();
  const one: OneField = {
    label: entry.label,
    ...(labelHidden && { labelHidden }),
    ...(entry.hint && !labelHidden && { hint: entry.hint }),
    value: fieldValue(item, field),
    state: fieldNote(branch, { type, key, field }, context),
    commit: (value, expected) => {
      const edits = [{ op: 'set', type, key, field, value, expected }] as const;
      branch.edit({ kind: 'steps', edits, ...(confirmed && { confirmed }) });
      onEdited?.();
    },
  };
  return <ValueEditor {...props} one={one} />;
}

export type EditorOf = FieldEditorProps & { readonly one: OneField };

/** The editor of a value that is held elsewhere. */
export function ValueEditor(props: EditorOf) {
  const { item, entry, context, one } = props;
  const { value: kind } = entry;
  switch (kind.type) {
    case 'text':
      return <WordsEditor one={one} isLong={kind.long === true} />;
    case 'number':
      return <FigureEditor one={one} kind={kind} isNeeded={isNeeded(entry)} />;
    case 'quarter':
      return <AnyQuarterEditor one={one} />;
    case 'flag':
      return (
        <ChoiceOf one={one} labels={{ true: 'Yes', false: 'No' }} isNeeded read={(text) => text === 'true'} />
      );
    case 'choice':
      return <LabelEditor {...props} labels={kind.labels} />;
    case 'reference':
      return (
        <AnyReferenceEditor
          one={one}
          options={referenceOptions(kind.to, context, {
            held: one.value,
            own: 'id' in item ? item.id : null,
          })}
        />
      );
    case 'textList':
      return <ListEditor one={one} />;
    case 'costCells':
    case 'demandCells':
    case 'sustainCells':
    case 'wsjf':
      return <AmountsEditor one={one} kind={kind.type} item={item} context={context} />;
    // Ids never change, lineage is what happened, and key results have editors of their own.
    case 'id':
    case 'fiscalYear':
    case 'lineage':
    case 'keyResults':
      return null;
  }
}

function isNeeded({ neverNull, required }: FieldEntry): boolean {
  return neverNull === true || required === 'import';
}

interface OneEditor {
  readonly one: OneField;
}

function WordsEditor({ one: { value, commit, ...frame }, isLong }: OneEditor & { readonly isLong: boolean }) {
  const Text = isLong ? LongTextEditor : TextEditor;
  const put = (next: string, seen: string) => commit(next.trim() || null, seen || null);
  return <Text {...frame} value={(value as string | null) ?? ''} onCommit={put} />;
}

function AnyQuarterEditor({ one: { value, commit, ...frame } }: OneEditor) {
  const { anchorQuarter } = useBranch();
  return (
    <QuarterEditor
      {...frame}
      quarters={quartersAround(anchorQuarter)}
      value={value as number | null}
      onCommit={commit}
    />
  );
}

function AnyReferenceEditor({
  one: { value, commit, ...frame },
  options,
}: OneEditor & { readonly options: readonly ReferenceOption[] }) {
  return <ReferenceEditor {...frame} options={options} value={value as string | null} onCommit={commit} />;
}

function ListEditor({ one: { value, commit, ...frame } }: OneEditor) {
  return (
    <TextListEditor
      {...frame}
      entryLabel={frame.label.replace(/s$/, '')}
      value={value as readonly string[]}
      onCommit={commit}
    />
  );
}

function LabelEditor({
  type,
  field,
  entry,
  one,
  labels,
}: EditorOf & { readonly labels: Readonly<Record<string, string>> }) {
  const isStage = type === 'enabler' && field === 'stage';
  const open = isStage ? stagesFrom(one.value as Stage | null) : labels;
  return <ChoiceOf one={one} labels={open} isNeeded={isNeeded(entry)} read={(text) => text} />;
}

interface ChoiceOfProps {
  readonly one: OneField;
  readonly labels: Readonly<Record<string, string>>;
  readonly isNeeded: boolean;
  readonly read: (text: string) => unknown;
}

function ChoiceOf({ one: { value, commit, ...frame }, labels, isNeeded, read }: ChoiceOfProps) {
  const stored = (text: string) => (text === '' ? null : read(text));
  const options = Object.entries(labels).map(([id, label]) => ({ value: id, label }));
  const none = isNeeded ? [] : [{ value: '', label: 'Not set' }];
  return (
    <ChoiceEditor
      {...frame}
      options={[...none, ...options]}
      value={typeof value === 'boolean' ? String(value) : ((value as string | null) ?? '')}
      onCommit={(next, seen) => commit(stored(next), stored(seen))}
    />
  );
}

/** The stages somebody may move it to, with the one it has. */
function stagesFrom(stage: Stage | null): Readonly<Record<string, string>> {
  if (stage === null) return STAGE_LABELS;
  const open = new Set([stage, ...nextStages(stage, STAGES)]);
  return Object.fromEntries(Object.entries(STAGE_LABELS).filter(([id]) => open.has(id as Stage)));
}

interface FigureProps {
  readonly one: OneField;
  readonly kind: Extract<FieldEntry['value'], { readonly type: 'number' }>;
  readonly isNeeded: boolean;
}

/** Shares are stored from 0 to 1 and typed as percent. */
function FigureEditor({ one: { value, commit, ...frame }, kind, isNeeded }: FigureProps) {
  const factor = kind.unit === 'share' ? 100 : 1;
  const shown = value === null ? null : Math.round((value as number) * factor * 1e4) / 1e4;
  const stored = (figure: number | null) => (figure === null ? null : figure / factor);
  return (
    <NumberEditor
      {...frame}
      rule={ruleOf(kind, factor)}
      {...(frame.labelHidden && { hint: '' })}
      value={shown}
      refuse={(next) => refusal(next, kind, isNeeded)}
      onCommit={(next, seen) => commit(stored(next), stored(seen))}
    />
  );
}

const UNITS = {
  percent: '%', share: '%', money: 'thousand', fte: 'FTE', quarters: 'quarters', maturity: 'levels',
  points: 'points', scale: 'of 5',
} as const; // prettier-ignore

function ruleOf({ unit, min, max, step }: FigureProps['kind'], factor: number): NumberRule {
  const scaled = (bound: number | null) => (bound === null ? null : bound * factor);
  return { unit: unit === null ? '' : UNITS[unit], min: scaled(min), max: scaled(max), step: step ?? null };
}

function refusal(next: number | null, { min, aboveMin }: NumberRange, isNeeded: boolean): string | null {
  if (next === null) return isNeeded ? 'A number is needed' : null;
  return aboveMin && next === min ? `More than ${min} is needed` : null;
}

const [BEFORE, AFTER] = [12, 28];

export function quartersAround(anchor: FiscalQuarter): readonly QuarterOption[] {
  return Array.from({ length: BEFORE + AFTER }, (_, at) => {
    const value = plusQuarters(anchor, at - BEFORE);
    return { value, label: quarterLabel(value) };
  });
}
