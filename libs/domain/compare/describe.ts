import { FIELD_CATALOGUE, valueLabel } from '../plan/field-catalogue.js';
import type { FieldEntry, ReferenceTarget } from '../plan/field-entry.js';
import { SOURCING_LABELS } from '../plan/field-labels.js';
import { parseQuarter, quarterLabel } from '../time/fiscal-quarter.js';
import type { Change, ChangeKind, ChangeValue } from './change.js';
import { CHANGE_KIND_LABELS } from './kind-labels.js';

/** What the words need to know beside the row. */
export interface ChangeWords {
  /** Name of an item, person, unit or team; its id where nothing better is known. */
  readonly nameOf: (target: ReferenceTarget | 'keyResult', id: string) => string;
  /** Whole thousands as money of the workspace. */
  readonly money: (thousands: number) => string;
}

type Of<K extends ChangeKind> = Change & { readonly kind: K };

/** One line in plain words: "Moved later: starts 2Q later, ends 2Q later". */
export function describeChange(change: Change, words: ChangeWords): string {
  const detail = detailOf(change, words);
  const label = CHANGE_KIND_LABELS[change.kind];
  return detail === '' ? label : `${label}: ${detail}`;
}

/** "2Q later", "1Q earlier", "unchanged". */
export function shiftText(quarters: number): string {
  if (quarters === 0) return 'unchanged';
  return `${Math.abs(quarters)}Q ${quarters > 0 ? 'later' : 'earlier'}`;
}

function detailOf(change: Change, words: ChangeWords): string {
  switch (change.kind) {
    case 'added':
      return change.reinstated ? 'taken up again' : '';
    case 'removed':
      return change.mode === 'stopped' ? 'stopped' : '';
    case 'rolledIn':
      return change.origin === 'new' ? 'new, in a quarter that became visible' : 'was already planned';
    case 'rolledOut':
    case 'rolledIntoOneYear':
    case 'pulledIntoOneYear':
    case 'deferredOutOfOneYear':
    case 'deferredBeyondHorizon':
    case 'pulledIntoFiveYear':
      return '';
    case 'movedEarlier':
    case 'movedLater':
    case 'stretched':
    case 'shortened':
      return shiftDetail(change);
    case 'scheduled':
      return range(change.to);
    case 'unscheduled':
      return `was ${range(change.from)}`;
    case 'split':
      return `into ${names(change.into, words)}`;
    case 'merged':
      return `from ${names(change.sourceIds, words)}`;
    default:
      return valueDetail(change, words);
  }
}

function shiftDetail(change: Of<'movedEarlier' | 'movedLater' | 'stretched' | 'shortened'>): string {
  const { quarters, slip } = change;
  const end = slip === 0 ? 'end unchanged' : `ends ${shiftText(slip)}`;
  const first = {
    movedEarlier: `starts ${shiftText(-quarters)}`,
    movedLater: `starts ${shiftText(quarters)}`,
    stretched: `${quarters}Q longer`,
    shortened: `${quarters}Q shorter`,
  };
  return `${first[change.kind]}, ${end}`;
}

type Valued = Of<
  | 'recosted' | 'rephased' | 'renamed' | 'reparented' | 'reprioritised' | 'ownershipChanged'
  | 'fundingReclassified' | 'deliveryModelChanged' | 'retirementChanged' | 'stageRegressed' | 'maturityProgress'
  | 'targetChanged' | 'keyResultAdded' | 'keyResultRemoved' | 'keyResultProgress' | 'resourced' | 'rescoped'
  | 'reassessed' | 'statusProgress' | 'relinked' | 'capacityDemandChanged' | 'capacityChanged' | 'envelopeChanged'
>; // prettier-ignore

function valueDetail(change: Valued, words: ChangeWords): string {
  switch (change.kind) {
    case 'recosted':
    case 'rephased':
      return costDetail(change, words);
    case 'resourced':
      return arrow(sourcing(change.from), sourcing(change.to));
    case 'rescoped':
    case 'reassessed':
      return fieldLabels(change.fields);
    case 'statusProgress':
      return 'fields' in change ? fieldLabels(change.fields) : fieldDetail(change, words);
    case 'relinked':
      return linkDetail(change, words);
    case 'keyResultAdded':
    case 'keyResultRemoved':
      return words.nameOf('keyResult', change.keyResultId);
    case 'keyResultProgress':
      return `${words.nameOf('keyResult', change.keyResultId)}, ${arrow(plain(change.from), plain(change.to))}`;
    case 'capacityDemandChanged':
    case 'capacityChanged':
      return `${signed(change.deltaFteQuarters)} FTE quarters`;
    case 'envelopeChanged':
      return arrow(amount(change.from, words), amount(change.to, words));
    default:
      return fieldDetail(change, words);
  }
}

function costDetail(change: Of<'recosted' | 'rephased'>, { money }: ChangeWords): string {
  const window = arrow(money(change.from), money(change.to));
  const beyond = change.deltaBeyondWindow;
  if (beyond === 0) return window;
  return `${window}, ${money(Math.abs(beyond))} ${beyond > 0 ? 'more' : 'less'} in later years`;
}

function linkDetail(change: Of<'relinked'>, { nameOf }: ChangeWords): string {
  if ('dependencyId' in change) {
    return `dependency on ${nameOf('enabler', change.target)} ${LINK_WORD[change.change]}`;
  }
  const name = nameOf('capability', change.target);
  if (change.change !== 'reweighted') return `${name} ${LINK_WORD[change.change]}`;
  return `${name}, ${arrow(plain(change.from), plain(change.to))}`;
}

const LINK_WORD = { added: 'added', removed: 'removed', reweighted: 'changed' } as const;

/** "Business owner: Ana → Bo"; a key result's field names the key result first. */
function fieldDetail(
  change: Valued & { readonly field: string; readonly from: ChangeValue; readonly to: ChangeValue },
  words: ChangeWords,
): string {
  const keyResultId = 'keyResultId' in change ? change.keyResultId : undefined;
  const entry = entryOf(keyResultId === undefined ? change.entityType : 'keyResult', change.field);
  const show = (value: ChangeValue) => valueText(entry, value, words);
  const values = `${entry?.label ?? change.field} ${arrow(show(change.from), show(change.to))}`;
  return keyResultId === undefined ? values : `${words.nameOf('keyResult', keyResultId)}, ${values}`;
}

function valueText(entry: FieldEntry | undefined, value: ChangeValue, words: ChangeWords): string {
  if (value === null || typeof value !== 'string' || !entry) return plain(value);
  if (entry.value.type === 'reference') return words.nameOf(entry.value.to, value);
  if (entry.value.type === 'quarter') return quarterText(value);
  return valueLabel(entry, value);
}

function entryOf(type: string, field: string): FieldEntry | undefined {
  const types: Readonly<Record<string, Readonly<Record<string, FieldEntry>>>> = FIELD_CATALOGUE;
  return types[type]?.[field];
}

function fieldLabels(fields: readonly string[]): string {
  return fields.map((field) => entryOf('enabler', field)?.label ?? field).join(', ');
}

function sourcing([model, supplier]: Of<'resourced'>['from']): string {
  const words: Readonly<Record<string, string>> = SOURCING_LABELS;
  const label = model === null ? 'not set' : (words[model] ?? model);
  return supplier === null ? label : `${label}, ${supplier}`;
}

function names(ids: readonly string[], { nameOf }: ChangeWords): string {
  return ids.map((id) => nameOf('enabler', id)).join(' and ');
}

function range([start, end]: readonly [string, string]): string {
  return `${quarterText(start)} – ${quarterText(end)}`;
}

function quarterText(text: string): string {
  const quarter = parseQuarter(text);
  return quarter === null ? text : quarterLabel(quarter);
}

function amount(value: number | null, { money }: ChangeWords): string {
  return value === null ? 'not set' : money(value);
}

function plain(value: ChangeValue): string {
  if (value === null) return 'not set';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

function arrow(from: string, to: string): string {
  return `${from} → ${to}`;
}
