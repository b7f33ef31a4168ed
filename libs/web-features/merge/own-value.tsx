import {
  formatQuarter,
  parseQuarter,
  plusQuarters,
  quarterLabel,
  type FieldEntry,
  type FieldUnit,
  type FiscalQuarter,
} from '@northing/domain';
import {
  ChoiceEditor,
  IDLE,
  LongTextEditor,
  NumberEditor,
  QuarterEditor,
  ReferenceEditor,
  TextEditor,
  TextListEditor,
  type NumberRule,
  type QuarterOption,
} from '@northing/web-ui';
import type { WordsContext } from '../plan/field-words.js';
import { referenceOptions } from '../plan/reference-options.js';

/** What an editor of one's own value needs to know of the plan. */
export interface OwnContext {
  readonly words: WordsContext;
  readonly anchorQuarter: FiscalQuarter;
}

interface OwnFieldProps {
  readonly entry: FieldEntry;
  readonly label: string;
  /** As documents write it; undefined while none is given. */
  readonly value: unknown;
  readonly context: OwnContext;
  readonly onChange: (value: unknown) => void;
}

/** Whether a field has an editor here; cells, key results and groups have theirs apart. */
export function isEditable({ value: { type } }: FieldEntry): boolean {
  return !['id', 'costCells', 'demandCells', 'sustainCells', 'keyResults', 'wsjf', 'lineage'].includes(type);
}

/** The editor that suits a field. */
export function OwnField(props: OwnFieldProps) {
  const { entry, label, value, context, onChange } = props;
  const frame = { label, labelHidden: true, state: IDLE };
  switch (entry.value.type) {
    case 'number':
    case 'fiscalYear':
      return <NumberEditor {...frame} rule={ruleOf(entry)} value={numberOf(value)} onCommit={onChange} />;
    case 'quarter':
      return <OwnQuarter {...{ label, value, context, onChange }} labelHidden />;
    case 'text': {
      const Editor = entry.value.long ? LongTextEditor : TextEditor;
      return (
        <Editor {...frame} value={textOf(value)} onCommit={(next) => onChange(next === '' ? null : next)} />
      );
    }
    case 'textList':
      return <TextListEditor {...frame} entryLabel="Entry" value={listOf(value)} onCommit={onChange} />;
    case 'choice':
    case 'flag':
      return <OwnChoice {...props} />;
    case 'reference':
      return (
        <ReferenceEditor
          {...frame}
          options={referenceOptions(entry.value.to, context.words, { held: value })}
          emptyText={mayBeEmpty(entry) ? 'Not set' : null}
          value={textOf(value) === '' ? null : textOf(value)}
          onCommit={(next) => onChange(next)}
        />
      );
    default:
      return null;
  }
}

function OwnChoice({ entry, label, value, onChange }: OwnFieldProps) {
  const { value: kind } = entry;
  const isFlag = kind.type === 'flag';
  const labels = kind.type === 'choice' ? kind.labels : { true: 'Yes', false: 'No' };
  return (
    <ChoiceEditor
      label={label}
      labelHidden
      state={IDLE}
      options={[
        ...choose(!isFlag && mayBeEmpty(entry)),
        ...Object.entries(labels).map(([id, name]) => ({ value: id, label: name })),
      ]}
      value={isFlag && typeof value === 'boolean' ? String(value) : textOf(value)}
      onCommit={(next) => onChange(isFlag ? next === 'true' : next === '' ? null : next)}
    />
  );
}

function mayBeEmpty({ required, neverNull }: FieldEntry): boolean {
  return required !== 'import' && neverNull !== true;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function choose(orNothing: boolean) {
  return [{ value: '', label: orNothing ? 'Not set' : 'Choose', disabled: !orNothing }];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

const UNIT_TEXT = {
  percent: '%',
  share: 'of 1',
  money: 'thousand',
  fte: 'FTE',
  quarters: 'quarters',
  maturity: '',
  points: 'points',
  scale: '',
} satisfies Record<FieldUnit, string>;

export function ruleOf({ value }: FieldEntry): NumberRule {
  if (value.type !== 'number') return { unit: '', min: null, max: null, step: 1 };
  const { unit, min, max, step = null } = value;
  return { unit: unit === null ? '' : UNIT_TEXT[unit], min, max, step };
}

interface OwnQuarterProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: unknown;
  readonly context: OwnContext;
  readonly onChange: (value: string | null) => void;
}

export function OwnQuarter({ label, labelHidden = false, value, context, onChange }: OwnQuarterProps) {
  return (
    <QuarterEditor
      label={label}
      labelHidden={labelHidden}
      state={IDLE}
      quarters={quarterOptions(context.anchorQuarter)}
      value={typeof value === 'string' ? parseQuarter(value) : null}
      onCommit={(next) => onChange(next === null ? null : formatQuarter(next as FiscalQuarter))}
    />
  );
}

/** Two years back, for what is under way, and a little beyond the five years of the plan. */
const [BACK, AHEAD] = [8, 28];

function quarterOptions(anchor: FiscalQuarter): readonly QuarterOption[] {
  return Array.from({ length: BACK + AHEAD }, (_, index) => {
    const quarter = plusQuarters(anchor, index - BACK);
    return { value: quarter, label: quarterLabel(quarter) };
  });
}
