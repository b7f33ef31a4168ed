import {
  formatQuarter,
  parseQuarter,
  plusQuarters,
  quarterLabel,
  type FieldEntry,
  type FieldUnit,
  type FiscalQuarter,
  type ReferenceTarget,
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
  type ReferenceOption,
} from '@northing/web-ui';
import type { WordsContext } from '../plan/field-words.js';

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
export function OwnField({ entry, label, value, context, onChange }: OwnFieldProps) {
  const frame = { label, labelHidden: true, state: IDLE };
  const kind = entry.value;
  const text = typeof value === 'string' ? value : '';
  const mayBeEmpty = entry.required !== 'import' && entry.neverNull !== true;
  switch (kind.type) {
    case 'number':
    case 'fiscalYear':
      return <NumberEditor {...frame} rule={ruleOf(entry)} value={numberOf(value)} onCommit={onChange} />;
    case 'quarter':
      return <OwnQuarter {...{ label, value, context, onChange }} labelHidden />;
    case 'text': {
      const Editor = kind.long ? LongTextEditor : TextEditor;
      return <Editor {...frame} value={text} onCommit={(next) => onChange(next === '' ? null : next)} />;
    }
    case 'textList':
      return (
        <TextListEditor
          {...frame}
          entryLabel="Entry"
          value={listOf(value)}
          onCommit={(next) => onChange(next)}
        />
      );
    case 'choice':
      return (
        <ChoiceEditor
          {...frame}
          options={[
            ...choose(mayBeEmpty),
            ...Object.entries(kind.labels).map(([id, name]) => ({ value: id, label: name })),
          ]}
          value={text}
          onCommit={(next) => onChange(next === '' ? null : next)}
        />
      );
    case 'flag':
      return (
        <ChoiceEditor
          {...frame}
          options={[...choose(false), { value: 'true', label: 'Yes' }, { value: 'false', label: 'No' }]}
          value={typeof value === 'boolean' ? String(value) : ''}
          onCommit={(next) => onChange(next === 'true')}
        />
      );
    case 'reference':
      return (
        <ReferenceEditor
          {...frame}
          options={referenceOptions(kind.to, context.words)}
          emptyText={mayBeEmpty ? 'Not set' : null}
          value={text === '' ? null : text}
          onCommit={(next) => onChange(next)}
        />
      );
    default:
      return null;
  }
}

function choose(mayBeEmpty: boolean) {
  return [{ value: '', label: mayBeEmpty ? 'Not set' : 'Choose', disabled: !mayBeEmpty }];
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

export function referenceOptions(
  to: ReferenceTarget,
  { plan, index }: WordsContext,
): readonly ReferenceOption[] {
  const lists = {
    person: plan.people,
    businessUnit: plan.units,
    team: plan.teams,
    outcome: index.outcomes,
    capability: index.capabilities,
    enabler: index.enablers,
  } satisfies Record<ReferenceTarget, ReadonlyMap<string, { readonly id: string; readonly name: string }>>;
  const found = [...lists[to].values()] as readonly { readonly id: string; readonly name: string }[];
  return found.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
