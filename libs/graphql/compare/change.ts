import type { Change, ChangeKind, ChangeValue } from '@northing/domain';
import type { ChangeRecordObject } from '../revision/change-record.object.js';
import type { ChangeObject, ChangeTypeName, FieldValueObject } from './change.object.js';

/** The member of a union whose kinds include one kind. */
type Holding<C, K> = C extends { readonly kind: infer Kinds } ? (K extends Kinds ? C : never) : never;
type Of<K extends ChangeKind> = Holding<Change, K>;
type Shape = Readonly<Record<string, unknown>> & { readonly __typename: ChangeTypeName };
type Shapes = { readonly [K in ChangeKind]: (change: Of<K>) => Shape };

const nothing: FieldValueObject = { text: null, number: null, flag: null };

function valueOf(value: ChangeValue): FieldValueObject {
  if (typeof value === 'string') return { ...nothing, text: value };
  if (typeof value === 'number') return { ...nothing, number: value };
  return { ...nothing, flag: value };
}

const horizon = (): Shape => ({ __typename: 'HorizonChange', origin: null });

const schedule = (change: Of<'movedLater'>): Shape => ({
  __typename: 'ScheduleChange',
  quarters: change.quarters,
  slip: change.slip,
});

const cost = (change: Of<'recosted'>): Shape => ({
  __typename: 'CostChange',
  fromAmount: change.from,
  toAmount: change.to,
  delta: change.delta,
  deltaOpex: change.deltaOpex,
  deltaCapex: change.deltaCapex,
  deltaBeyondWindow: change.deltaBeyondWindow,
});

const field = (change: Of<'renamed'>): Shape => ({
  __typename: 'FieldChange',
  field: change.field,
  keyResultId: change.keyResultId ?? null,
  from: valueOf(change.from),
  to: valueOf(change.to),
});

const keyResult = (change: Of<'keyResultAdded'>): Shape => ({
  __typename: 'KeyResultChange',
  changedKeyResultId: change.keyResultId,
});

const fields = (change: { readonly fields: readonly string[] }): Shape => ({
  __typename: 'FieldsChange',
  fields: change.fields,
});

const capacity = (change: Of<'capacityChanged'>): Shape => ({
  __typename: 'CapacityChange',
  deltaFteQuarters: change.deltaFteQuarters,
});

const link = (change: Of<'relinked'>): Shape => ({
  __typename: 'LinkChange',
  target: change.target,
  dependencyId: 'dependencyId' in change ? change.dependencyId : null,
  change: change.change,
  fromWeight: 'from' in change ? change.from : null,
  toWeight: 'to' in change ? change.to : null,
});

const status = (change: Of<'statusProgress'>): Shape =>
  'fields' in change
    ? fields(change)
    : { __typename: 'StageChange', fromStage: change.from, toStage: change.to };

/** Which type a kind of row takes; a kind without one does not compile. */
const SHAPES: Shapes = {
  added: ({ reinstated }) => ({ __typename: 'AddedChange', reinstated }),
  removed: ({ mode }) => ({ __typename: 'RemovedChange', mode }),
  rolledIn: ({ origin }) => ({ __typename: 'HorizonChange', origin }),
  rolledOut: horizon,
  rolledIntoOneYear: horizon,
  pulledIntoOneYear: horizon,
  deferredOutOfOneYear: horizon,
  deferredBeyondHorizon: horizon,
  pulledIntoFiveYear: horizon,
  movedEarlier: schedule,
  movedLater: schedule,
  stretched: schedule,
  shortened: schedule,
  scheduled: ({ to }) => ({ __typename: 'SchedulingChange', fromQuarters: null, toQuarters: to }),
  unscheduled: ({ from }) => ({ __typename: 'SchedulingChange', fromQuarters: from, toQuarters: null }),
  recosted: cost,
  rephased: cost,
  renamed: field,
  reparented: field,
  reprioritised: field,
  ownershipChanged: field,
  fundingReclassified: field,
  deliveryModelChanged: field,
  retirementChanged: field,
  stageRegressed: field,
  maturityProgress: field,
  targetChanged: field,
  keyResultAdded: keyResult,
  keyResultRemoved: keyResult,
  keyResultProgress: ({ keyResultId, from, to }) => ({
    __typename: 'KeyResultProgressChange',
    changedKeyResultId: keyResultId,
    fromActual: from,
    toActual: to,
  }),
  resourced: ({ from, to }) => ({
    __typename: 'SourcingChange',
    fromSourcing: from[0],
    fromSupplier: from[1],
    toSourcing: to[0],
    toSupplier: to[1],
  }),
  rescoped: fields,
  reassessed: fields,
  statusProgress: status,
  relinked: link,
  capacityDemandChanged: capacity,
  capacityChanged: capacity,
  envelopeChanged: ({ from, to }) => ({ __typename: 'EnvelopeChange', fromEnvelope: from, toEnvelope: to }),
  split: ({ into }) => ({ __typename: 'SplitChange', into }),
  merged: ({ sourceIds }) => ({ __typename: 'MergeChange', sourceIds }),
};

/** A row of a comparison as the API speaks of it; `position` is its place in the whole comparison. */
export function changeObject(
  change: Change,
  position: number,
  records: readonly ChangeRecordObject[],
): ChangeObject {
  const shape = SHAPES[change.kind] as (change: Change) => Shape;
  const { kind, category, entityType, entityId } = change;
  return {
    id: String(position),
    kind,
    category,
    entityType,
    entityId,
    partOf: change.partOf ?? null,
    records,
    ...shape(change),
  };
}
