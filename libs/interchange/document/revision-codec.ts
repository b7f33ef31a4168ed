import {
  DRIVER_KINDS,
  REVISION_STATES,
  REVISION_TYPES,
  type ChangeRecord,
  type ChangeRecordEntity,
  type Revision,
} from '@northing/domain';
import { given, list, object, orElse, required, whenGiven } from './codec.js';
import { contentCodec } from './content-codec.js';
import { anything, day, id, integer, name, oneOf, quarter, text } from './value-codecs.js';

const ENTITIES: readonly ChangeRecordEntity[] = ['outcome', 'capability', 'enabler', 'team', 'envelope'];

const changeRecordCodec = object<ChangeRecord>({
  id: required(id),
  entityType: required(oneOf(ENTITIES)),
  entityId: required(id),
  field: required(name),
  oldValue: orElse(anything, null),
  newValue: orElse(anything, null),
  driver: required(text),
  driverKind: whenGiven(oneOf(DRIVER_KINDS)),
  evidenceIds: orElse(list(id), []),
  authorId: given(id),
  at: whenGiven(text),
});

export const revisionCodec = object<Revision>({
  id: required(id),
  sequence: required(integer),
  type: required(oneOf(REVISION_TYPES)),
  anchorQuarter: required(quarter),
  basedOnId: given(id),
  state: required(oneOf(REVISION_STATES)),
  submittedById: given(id),
  submittedAt: given(day),
  approvedAt: given(day),
  publishedAt: given(day),
  approvedById: given(id),
  trigger: whenGiven(text),
  note: whenGiven(text),
  content: required(contentCodec),
  changeRecords: orElse(list(changeRecordCodec), []),
});
