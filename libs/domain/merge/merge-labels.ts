import { FIELD_CATALOGUE } from '../plan/field-catalogue.js';
import { ENTITY_LABELS } from '../plan/field-labels.js';
import { quarterLabel } from '../time/fiscal-quarter.js';
import type { AutoMerged, MergeConflictKind, MergePlace } from './conflict.js';
import { unitField, type Unit } from './unit.js';

/** What kind of question a conflict is, in words. */
export const CONFLICT_LABELS = {
  editEdit: 'Changed in both',
  editOfRemoved: 'Removed in the draft, changed in the scenario',
  removalOfEdited: 'Removed in the scenario, changed in the draft',
  lineage: 'Split or merged in the draft',
  linkToRemoved: 'A link to something that was removed',
  duplicateName: 'The same name twice',
  cycle: 'A circle',
  invariant: 'Both together break a rule',
} satisfies Record<MergeConflictKind, string>;

/** Why a row needed no choice, in words. */
export const REASON_LABELS = {
  onlyTheirs: 'only the scenario changed it',
  same: 'both changed it alike',
} satisfies Record<AutoMerged['reason'], string>;

/** The everyday word for a place: the field of an item, or what kind of thing stands there. */
export function placeLabel(place: MergePlace): string {
  switch (place.of) {
    case 'item':
      return ENTITY_LABELS[place.entityType].one;
    case 'unit':
      return unitLabel(place);
    case 'link':
      return place.type === 'outcomeCapabilityLink'
        ? FIELD_CATALOGUE.outcomeCapabilityLink.weight.label
        : FIELD_CATALOGUE.enablerCapabilityLink.uplift.label;
    case 'dependency':
      return 'Dependency';
    case 'capacity':
      return `${FIELD_CATALOGUE.capacity.fte.label} ${quarterLabel(place.quarter)}`;
    case 'envelope':
      return `${ENTITY_LABELS.envelope.one} FY${String(place.fiscalYear % 100).padStart(2, '0')}`;
  }
}

function unitLabel({ entityType, unit }: Extract<MergePlace, { of: 'unit' }>): string {
  const { label } = unitField(entityType, unit);
  return unit.kind in OWN_LABELS ? OWN_LABELS[unit.kind as keyof typeof OWN_LABELS] : label;
}

const OWN_LABELS = {
  schedule: 'Schedule',
  keyResult: 'Key result',
  measured: 'Key result, actual',
} satisfies Partial<Record<Unit['kind'], string>>;
