import {
  FIELD_CATALOGUE,
  formatQuarter,
  unitField,
  type FieldEntry,
  type MergePlace,
  type Unit,
} from '@northing/domain';
import { IDLE, NumberEditor } from '@northing/web-ui';
import { isEditable, OwnField, OwnQuarter, ruleOf, type OwnContext } from './own-value.js';

type UnitPlace = Extract<MergePlace, { of: 'unit' }>;
type Json = Readonly<Record<string, unknown>>;

interface OwnUnitProps {
  readonly place: MergePlace;
  readonly label: string;
  /** As documents write it; undefined while none is given. */
  readonly value: unknown;
  /** What the draft, or else the scenario, holds there: what a group of fields starts with. */
  readonly start: unknown;
  readonly context: OwnContext;
  readonly onChange: (value: unknown) => void;
}

/** Whether a person can give a value of their own at a place. */
export function hasOwnValue(place: MergePlace): boolean {
  if (place.of === 'item') return false;
  if (place.of !== 'unit') return true;
  return place.unit.kind !== 'field' || isEditable(unitField(place.entityType, place.unit));
}

/** The editor of one's own value at a place: a field, dates together, a cell, a key result, or a number. */
export function OwnUnit(props: OwnUnitProps) {
  const { place, label, value, context, onChange } = props;
  if (place.of === 'unit') return <OwnOfItem {...props} place={place} />;
  const entry = numberEntry(place);
  return entry && <OwnField entry={entry} {...{ label, value, context, onChange }} />;
}

function numberEntry(place: MergePlace): FieldEntry | null {
  switch (place.of) {
    case 'link':
      return place.type === 'outcomeCapabilityLink'
        ? FIELD_CATALOGUE.outcomeCapabilityLink.weight
        : FIELD_CATALOGUE.enablerCapabilityLink.uplift;
    case 'dependency':
      return FIELD_CATALOGUE.dependency.lagQuarters;
    case 'capacity':
      return FIELD_CATALOGUE.capacity.fte;
    case 'envelope':
      return FIELD_CATALOGUE.envelope.amount;
    case 'item':
    case 'unit':
      return null;
  }
}

function OwnOfItem({
  place,
  label,
  value,
  start,
  context,
  onChange,
}: OwnUnitProps & { readonly place: UnitPlace }) {
  const { entityType, unit } = place;
  if (unit.kind === 'field' || unit.kind === 'measured') {
    return <OwnField entry={unitField(entityType, unit)} {...{ label, value, context, onChange }} />;
  }
  const held = groupOf(value) ?? startOf(unit, start);
  const set = (patch: Json) => onChange({ ...held, ...patch });
  return (
    <div className="merge-own">
      {PARTS[unit.kind === 'cell' ? unit.list : unit.kind].map(([field, entry]) =>
        entry.value.type === 'quarter' ? (
          <OwnQuarter
            key={field}
            label={entry.label}
            value={held[field]}
            context={context}
            onChange={(next) => set({ [field]: next })}
          />
        ) : entry.value.type === 'number' ? (
          <NumberEditor
            key={field}
            label={entry.label}
            state={IDLE}
            rule={ruleOf(entry)}
            value={typeof held[field] === 'number' ? held[field] : null}
            onCommit={(next) => set({ [field]: next ?? (unit.kind === 'keyResult' ? null : 0) })}
          />
        ) : (
          <OwnField
            key={field}
            entry={entry}
            label={entry.label}
            value={held[field]}
            context={context}
            onChange={(next) => set({ [field]: next })}
          />
        ),
      )}
    </div>
  );
}

const { enabler, keyResult } = FIELD_CATALOGUE;

function amount(label: string, like: FieldEntry): FieldEntry {
  return { ...like, label };
}

const MONEY = FIELD_CATALOGUE.envelope.amount;
const FTE = FIELD_CATALOGUE.capacity.fte;

/** The fields of the units that hold several, in their order. */
const PARTS: Readonly<
  Record<
    Exclude<Unit['kind'], 'field' | 'measured' | 'cell'> | 'cost' | 'capacityDemand' | 'sustainDemand',
    readonly (readonly [field: string, entry: FieldEntry])[]
  >
> = {
  schedule: [
    ['startQuarter', enabler.startQuarter],
    ['endQuarter', enabler.endQuarter],
    ['retireQuarter', enabler.retireQuarter],
  ],
  scope: [
    ['scope', enabler.scope],
    ['deliverables', enabler.deliverables],
  ],
  keyResult: [
    ['baseline', keyResult.baseline],
    ['target', keyResult.target],
    ['dueQuarter', keyResult.dueQuarter],
  ],
  cost: [
    ['opex', amount('Opex', MONEY)],
    ['capex', amount('Capex', MONEY)],
  ],
  capacityDemand: [['fte', amount('FTE', FTE)]],
  sustainDemand: [['fte', amount('FTE', FTE)]],
};

function groupOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null ? (value as Json) : null;
}

const QUARTERS: ReadonlySet<string> = new Set(['startQuarter', 'endQuarter', 'retireQuarter', 'dueQuarter']);

/** What one's own value begins with where several fields are given together; undefined where one is typed anew. */
export function ownStart(place: MergePlace, start: unknown): Json | undefined {
  if (place.of !== 'unit' || place.unit.kind === 'field' || place.unit.kind === 'measured') return undefined;
  return startOf(place.unit, start);
}

/** A unit as documents write it; a cell that neither side has begins with its place and nothing in it. */
function startOf(unit: Unit, start: unknown): Json {
  const held = groupOf(start);
  if (held === null) return emptyOf(unit);
  return Object.fromEntries(
    Object.entries(held).map(([field, value]) => [
      field,
      QUARTERS.has(field) && typeof value === 'number' ? formatQuarter(value as never) : value,
    ]),
  );
}

function emptyOf(unit: Unit): Json {
  if (unit.kind === 'schedule') return { startQuarter: null, endQuarter: null, retireQuarter: null };
  if (unit.kind === 'scope') return { scope: null, deliverables: [] };
  return {};
}
