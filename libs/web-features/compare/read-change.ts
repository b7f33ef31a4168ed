import type { Change, ChangeRecord, ChangeValue, Insight } from '@northing/domain';
import type { ChangeRowFragment } from '@northing/web-data';

/** Why a row came about, with the evidence cited. */
export interface Reason extends Pick<
  ChangeRecord,
  'id' | 'field' | 'driver' | 'driverKind' | 'authorId' | 'at'
> {
  readonly evidence: readonly Pick<Insight, 'id' | 'type' | 'title' | 'finding' | 'date'>[];
}

/** A row of the comparison in the domain's form, with its reasons. */
export interface ExplainedChange {
  readonly id: string;
  readonly change: Change;
  readonly reasons: readonly Reason[];
}

type Answered<T extends ChangeRowFragment['__typename']> = Extract<
  ChangeRowFragment,
  { readonly __typename: T }
>;

interface FieldValue {
  readonly text: string | null;
  readonly number: number | null;
  readonly flag: boolean | null;
}

function valueOf({ text, number, flag }: FieldValue): ChangeValue {
  return text ?? number ?? flag;
}

function pair(list: readonly string[] | null): readonly [string, string] {
  return [list?.[0] ?? '', list?.[1] ?? ''];
}

/** What each type of row carries beside kind, category and item, as the domain names it. */
const DETAIL = {
  AddedChange: ({ reinstated }) => ({ reinstated }),
  RemovedChange: ({ mode }) => ({ mode }),
  HorizonChange: ({ origin }) => (origin === null ? {} : { origin }),
  ScheduleChange: ({ quarters, slip }) => ({ quarters, slip }),
  SchedulingChange: ({ kind, fromQuarters, toQuarters }) =>
    kind === 'scheduled' ? { to: pair(toQuarters) } : { from: pair(fromQuarters) },
  CostChange: ({ fromAmount, toAmount, delta, deltaOpex, deltaCapex, deltaBeyondWindow }) => ({
    field: 'cost',
    from: fromAmount,
    to: toAmount,
    delta,
    deltaOpex,
    deltaCapex,
    deltaBeyondWindow,
  }),
  FieldChange: ({ field, keyResultId, from, to }) => ({
    field,
    ...(keyResultId !== null && { keyResultId }),
    from: valueOf(from),
    to: valueOf(to),
  }),
  KeyResultChange: ({ changedKeyResultId }) => ({ keyResultId: changedKeyResultId }),
  KeyResultProgressChange: ({ changedKeyResultId, fromActual, toActual }) => ({
    keyResultId: changedKeyResultId,
    from: fromActual,
    to: toActual,
  }),
  SourcingChange: ({ fromSourcing, fromSupplier, toSourcing, toSupplier }) => ({
    from: [fromSourcing, fromSupplier],
    to: [toSourcing, toSupplier],
  }),
  FieldsChange: ({ fields }) => ({ fields }),
  StageChange: ({ fromStage, toStage }) => ({ field: 'stage', from: fromStage, to: toStage }),
  LinkChange: ({ target, dependencyId, change, fromWeight, toWeight }) =>
    dependencyId === null
      ? { target, change, from: fromWeight, to: toWeight }
      : { target, dependencyId, change },
  CapacityChange: ({ deltaFteQuarters }) => ({ deltaFteQuarters }),
  EnvelopeChange: ({ fromEnvelope, toEnvelope }) => ({ from: fromEnvelope, to: toEnvelope }),
  SplitChange: ({ into }) => ({ into }),
  MergeChange: ({ sourceIds }) => ({ sourceIds }),
} satisfies { [T in ChangeRowFragment['__typename']]: (row: Answered<T>) => object };

/** The row as the domain's functions take it; the API gives each kind the type that holds its keys. */
export function readChange(row: ChangeRowFragment): ExplainedChange {
  const { id, kind, category, entityType, entityId, partOf, records } = row;
  const detail = (DETAIL[row.__typename] as (row: ChangeRowFragment) => object)(row);
  const change = { kind, category, entityType, entityId, ...(partOf !== null && { partOf }), ...detail };
  return { id, change: change as Change, reasons: records };
}
