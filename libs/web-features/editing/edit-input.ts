import {
  FIELD_CATALOGUE,
  formatQuarter,
  keyResultIn,
  type ContentTypes,
  type DiffedType,
  type Edit,
  type FieldEntry,
  type FiscalQuarter,
  type KeyResult,
  type PlanContent,
} from '@northing/domain';
import type { EditCommand as CommandInput, EditStep, KeyResultInput } from '@northing/web-data';
import type { EditCommand } from './edit-command.js';
import { itemAt } from './work.js';

/**
 * A command as the API takes it. `contents` name the ends of links and cells: what the server holds first, where an item
 * that is taken away still is, then what is shown.
 */
export function commandInput(command: EditCommand, contents: readonly PlanContent[]): CommandInput {
  switch (command.kind) {
    case 'steps': {
      const edits = command.edits.flatMap((edit) => stepInput(edit, contents));
      return { steps: { edits, confirmed: command.confirmed === true } };
    }
    case 'remove':
      return { remove: { entityType: command.entityType, entityId: command.entityId } };
    case 'split':
      return { split: { enablerId: command.enablerId, parts: command.parts.map((part) => ({ ...part })) } };
    case 'merge':
      return { merge: { enablerIds: [...command.enablerIds], result: { ...command.result } } };
    case 'stop':
      return { stop: { enablerId: command.enablerId } };
    case 'reinstate':
      return { reinstate: { enablerId: command.enablerId } };
  }
}

type SetStep = Extract<Edit, { readonly op: 'set' }>;

/** A step whose item is not known is left out: there is nothing to name it by. */
function stepInput(edit: Edit, contents: readonly PlanContent[]): readonly EditStep[] {
  if (edit.op === 'add') return [ADDED[edit.type](asInput(edit.type, edit.item))];
  const item = contents
    .map((content) => itemAt(content, edit.type, edit.key))
    .find((found) => found !== null);
  if (!item) return [];
  if (edit.op === 'remove') return removed(edit.type, item);
  return [setInput(edit, item)];
}

type Given = Readonly<Record<string, unknown>>;

function without(given: Given, fields: readonly string[]): Given {
  return Object.fromEntries(Object.entries(given).filter(([field]) => !fields.includes(field)));
}

const ADDED = {
  outcome: (given) => ({ addOutcome: given }),
  capability: (given) => ({ addCapability: given }),
  enabler: (given) => ({ addEnabler: without(given, ['lineage']) }),
  outcomeCapabilityLink: (given) => ({ addOutcomeLink: given }),
  enablerCapabilityLink: (given) => ({ addEnablerLink: given }),
  dependency: (given) => ({ addDependency: given }),
  capacity: (given) => ({ addCapacity: given }),
  envelope: (given) => ({ addEnvelope: given }),
} as Readonly<Record<DiffedType, (given: Given) => EditStep>>;

function removed(type: DiffedType, item: ContentTypes[DiffedType]): readonly EditStep[] {
  const place = without(asInput(type, item), ['fte', 'amount', 'weight', 'uplift']);
  switch (type) {
    case 'outcomeCapabilityLink':
      return [{ removeOutcomeLink: place } as unknown as EditStep];
    case 'enablerCapabilityLink':
      return [{ removeEnablerLink: place } as unknown as EditStep];
    case 'dependency':
      return [{ removeDependency: { id: (item as ContentTypes['dependency']).id } }];
    case 'capacity':
      return [{ removeCapacity: place } as unknown as EditStep];
    case 'envelope':
      return [{ removeEnvelope: place } as unknown as EditStep];
    // Items of the plan go with what hangs on them, by a command of their own.
    case 'outcome':
    case 'capability':
    case 'enabler':
      return [];
  }
}

function setInput(edit: SetStep, item: ContentTypes[DiffedType]): EditStep {
  const { type, key, field, value } = edit;
  const keyResult = keyResultIn(field);
  if (keyResult !== null) return keyResultStep(edit, keyResult);
  const given = { [field]: fieldInput(type, field, value) };
  const seen = edit.expected === undefined ? null : fieldInput(type, field, edit.expected);
  const expected = edit.expected === undefined ? {} : { expected: { [field]: seen } };
  switch (type) {
    case 'outcome':
      return { setOutcome: { id: key, fields: given, ...expected } };
    case 'capability':
      return { setCapability: { id: key, fields: given, ...expected } };
    case 'enabler':
      return { setEnabler: { id: key, fields: given, ...expected } };
    case 'dependency':
      return { setDependency: { id: key, fields: given, ...expected } };
    default:
      return cellStep(
        type,
        { ...asInput(type, item), ...given },
        edit.expected === undefined ? {} : { expected: seen },
      );
  }
}

const CELLS = {
  outcomeCapabilityLink: 'setOutcomeLink',
  enablerCapabilityLink: 'setEnablerLink',
  capacity: 'setCapacity',
  envelope: 'setEnvelope',
} as const;

function cellStep(type: keyof typeof CELLS, place: Given, seen: Given): EditStep {
  return { [CELLS[type]]: { ...place, ...seen } } as unknown as EditStep;
}

function keyResultStep({ key: outcomeId, value, expected }: SetStep, id: string): EditStep {
  const seen = expected === undefined ? {} : { expected: keyResultInput(expected as KeyResult | null) };
  if (value === null) return { removeKeyResult: { outcomeId, id, ...seen } };
  const keyResult = { ...(value as KeyResult), id };
  return { setKeyResult: { outcomeId, keyResult: keyResultInput(keyResult) as KeyResultInput, ...seen } };
}

function keyResultInput(value: KeyResult | null): KeyResultInput | null {
  return value && { ...value, dueQuarter: quarterText(value.dueQuarter) };
}

function asInput(type: DiffedType, item: ContentTypes[DiffedType]): Given {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([field]) => field !== '__typename')
      .map(([field, value]) => [field, fieldInput(type, field, value)]),
  );
}

/** Quarters go as text; what answers call their types is no part of a value. */
function fieldInput(type: DiffedType, field: string, value: unknown): unknown {
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  if (field === 'keyResults')
    return (value as readonly KeyResult[]).map((each) => bare(keyResultInput(each)));
  if (entries[field]?.value.type === 'quarter') return quarterText(value as FiscalQuarter | null);
  return bare(value);
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === '__typename' ? [] : [[key, bare(each)]])),
  );
}

function quarterText(quarter: FiscalQuarter | null): string | null {
  return quarter === null ? null : formatQuarter(quarter);
}
