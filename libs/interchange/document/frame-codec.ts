import {
  DEFAULT_SETTINGS,
  ROLES,
  type BudgetSeason,
  type BusinessUnit,
  type FiscalCalendar,
  type Person,
  type Team,
  type Workspace,
  type WorkspaceSettings,
} from '@northing/domain';
import { given, list, object, orElse, required, whenAny, type Codec, type Field } from './codec.js';
import type { Place } from './reading.js';
import { day, id, integer, name, number, oneOf, text } from './value-codecs.js';

const budgetSeason = object<BudgetSeason>({
  budgetFiscalYear: required(integer),
  startDate: required(day),
  endDate: required(day),
});

const month: Codec<number> = {
  read: (value, place) => {
    const read = integer.read(value, place);
    if (read === undefined || (read >= 1 && read <= 12)) return read;
    return place.wrong('numberOutOfRange', `Must be a month from 1 (January) to 12, not ${read}.`);
  },
  write: (value) => value,
};

const fiscalCalendar = object<FiscalCalendar>({
  yearStartMonth: orElse(month, 1),
  yearLabel: orElse(oneOf(['startYear', 'endYear']), 'endYear'),
  budgetSeasons: orElse(list(budgetSeason), []),
});

/** A threshold or window: a number of at least `least`. */
function setting(key: keyof WorkspaceSettings, codec: Codec<number>, least: number): Field<number> {
  const read = (value: unknown, place: Place): number | undefined => {
    const found = codec.read(value, place);
    if (found === undefined || found >= least) return found;
    return place.wrong('numberOutOfRange', `Must be at least ${least}, not ${found}.`);
  };
  return orElse({ ...codec, read }, DEFAULT_SETTINGS[key]);
}

const settings = object<WorkspaceSettings>({
  oneYearQuarters: setting('oneYearQuarters', integer, 1),
  fiveYearQuarters: setting('fiveYearQuarters', integer, 1),
  costYears: setting('costYears', integer, 1),
  readinessWeeks: setting('readinessWeeks', number, 0),
  discretionaryTargetPct: setting('discretionaryTargetPct', number, 0),
  coverageThreshold: setting('coverageThreshold', number, 0),
  kneeJerkUnevidencedShare: setting('kneeJerkUnevidencedShare', number, 0),
  kneeJerkSingleShare: setting('kneeJerkSingleShare', number, 0),
  bigBangShare: setting('bigBangShare', number, 0),
  utilisationLimit: setting('utilisationLimit', number, 0),
  smallSample: setting('smallSample', integer, 0),
});

export const workspaceCodec = object<Workspace>({
  id: required(id),
  name: required(name),
  currency: required(name),
  costUnit: orElse(oneOf(['thousand']), 'thousand'),
  capacityUnit: orElse(oneOf(['FTE']), 'FTE'),
  fiscalCalendar: required(fiscalCalendar),
  settings: orElse(settings, DEFAULT_SETTINGS),
});

export const businessUnitCodec = object<BusinessUnit>({
  id: required(id),
  name: required(name),
  parentId: given(id),
});

export const personCodec = object<Person>({
  id: required(id),
  name: required(name),
  title: given(text),
  businessUnitId: given(id),
  roles: whenAny(list(oneOf(ROLES))),
});

export const teamCodec = object<Team>({
  id: required(id),
  name: required(name),
  skill: given(text),
});
