import {
  DEPENDENCY_TYPES,
  FUNDING_CLASSES,
  SCENARIO_STATES,
  type Scenario,
  type ScenarioChange,
} from '@northing/domain';
import {
  list,
  nullable,
  object,
  orElse,
  required,
  unless,
  variant,
  type Codec,
  type Field,
} from './codec.js';
import { anything, id, integer, name, number, oneOf, quarter } from './value-codecs.js';

type OpOf<O extends ScenarioChange['op']> = Extract<ScenarioChange, { readonly op: O }>;

const entityType = required(oneOf(['outcome', 'capability', 'enabler']));
const linkKind = required(oneOf(['outcomeCapability', 'enablerCapability']));
const op = <O extends ScenarioChange['op']>(value: O): Field<O> => required(oneOf([value]));

/** The id of an added item may stand in its value alone. */
const maybeId: Field<string | undefined> = {
  ...required<string | undefined>(id),
  absent: { value: undefined },
  leftOut: (value) => value === undefined,
};

const ops: { readonly [O in ScenarioChange['op']]: Codec<OpOf<O>> } = {
  set: object({
    op: op('set'),
    entityType,
    entityId: required(id),
    field: required(name),
    value: required(anything),
  }),
  remove: object({ op: op('remove'), entityType, entityId: required(id) }),
  add: object<OpOf<'add'>>({
    op: op('add'),
    entityType,
    entityId: maybeId,
    value: required(anything),
  }),
  setLink: object({
    op: op('setLink'),
    kind: linkKind,
    fromId: required(id),
    toId: required(id),
    value: required(nullable(number)),
  }),
  removeLink: object({ op: op('removeLink'), kind: linkKind, fromId: required(id), toId: required(id) }),
  addDependency: object({
    op: op('addDependency'),
    id: required(id),
    predecessorId: required(id),
    successorId: required(id),
    type: required(oneOf(DEPENDENCY_TYPES)),
    lagQuarters: orElse(integer, 0),
  }),
  removeDependency: object({ op: op('removeDependency'), id: required(id) }),
  setCapacity: object({
    op: op('setCapacity'),
    teamId: required(id),
    quarter: required(quarter),
    value: required(nullable(number)),
  }),
  setEnvelope: object({
    op: op('setEnvelope'),
    fiscalYear: required(integer),
    fundingClass: required(oneOf(FUNDING_CLASSES)),
    value: required(nullable(number)),
  }),
};

export const scenarioCodec = object<Scenario>({
  id: required(id),
  name: required(name),
  baseRevisionId: required(id),
  state: unless(oneOf(SCENARIO_STATES), 'open'),
  changes: orElse(
    list(variant<ScenarioChange>('op', ops as unknown as Record<string, Codec<ScenarioChange>>)),
    [],
  ),
});
