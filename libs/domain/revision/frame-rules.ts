import type { Violation } from '../plan/violation.js';
import type { ReferenceData, Workspace } from './frame.js';

type Found = Generator<Violation, void, void>;

/** Budget seasons, units, people and teams of a workspace [P40] [P41]. */
export function* frameViolations(workspace: Workspace, reference: ReferenceData): Found {
  yield* seasonViolations(workspace);
  const units = new Map(reference.businessUnits.map((unit) => [unit.id, unit]));
  yield* repeatedIds('businessUnit', 'businessUnits', reference.businessUnits);
  yield* repeatedIds('person', 'people', reference.people);
  yield* repeatedIds('team', 'teams', reference.teams);
  for (const [index, { id, name, businessUnitId }] of reference.people.entries()) {
    if (businessUnitId === null || units.has(businessUnitId)) continue;
    const message = `“${name}” belongs to the unit “${businessUnitId}”, which is missing. Add it or name another.`;
    const path = `people[${index}].businessUnitId`;
    yield {
      code: 'unknownReference',
      entityType: 'person',
      entityId: id,
      field: 'businessUnitId',
      path,
      message,
    };
  }
  yield* unitTreeViolations(reference);
}

/** Seasons end after they start, and a fiscal year has one. */
export function* seasonViolations({ id, fiscalCalendar }: Pick<Workspace, 'id' | 'fiscalCalendar'>): Found {
  const years = new Set<number>();
  for (const [index, season] of fiscalCalendar.budgetSeasons.entries()) {
    const { budgetFiscalYear: year, startDate, endDate } = season;
    const path = `workspace.fiscalCalendar.budgetSeasons[${index}]`;
    const about = { entityType: 'workspace', entityId: id, field: 'fiscalCalendar', path } as const;
    if (startDate >= endDate) {
      const message = `The budget season for FY${year} ends on ${endDate}, not after its start on ${startDate}. Correct one of the days.`;
      yield { code: 'seasonEndsBeforeStart', ...about, message };
    }
    if (years.has(year)) {
      yield { code: 'duplicateSeason', ...about, message: `FY${year} has two budget seasons. Keep one.` };
    }
    years.add(year);
  }
}

/** Follows each unit's parents; units known to end at a root are not walked again. */
function* unitTreeViolations({ businessUnits }: ReferenceData): Found {
  const parents = new Map(businessUnits.map(({ id, parentId }) => [id, parentId]));
  const sound = new Set<string>();
  for (const [index, unit] of businessUnits.entries()) {
    const path = `businessUnits[${index}].parentId`;
    const about = { entityType: 'businessUnit', entityId: unit.id, field: 'parentId', path } as const;
    if (unit.parentId !== null && !parents.has(unit.parentId)) {
      const message = `“${unit.name}” is part of the unit “${unit.parentId}”, which is missing. Add it or name another.`;
      yield { code: 'unknownReference', ...about, message };
    }
    const trail = new Set<string>();
    let at: string | null = unit.id;
    while (at !== null && !sound.has(at) && !trail.has(at)) {
      trail.add(at);
      at = parents.get(at) ?? null;
    }
    if (at === unit.id && unit.parentId !== null && !sound.has(at)) {
      yield {
        code: 'parentCycle',
        ...about,
        message: `“${unit.name}” is a part of itself. Choose another parent.`,
      };
    }
    for (const id of trail) sound.add(id);
  }
}

/** Ids are unique within a list. */
export function* repeatedIds(
  entityType: Violation['entityType'],
  list: string,
  items: readonly { readonly id: string }[],
): Found {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) {
      const message = `The id “${id}” stands twice. Give each its own.`;
      yield {
        code: 'duplicateId',
        entityType,
        entityId: id,
        field: 'id',
        path: `${list}[${index}].id`,
        message,
      };
    }
    seen.add(id);
  }
}
