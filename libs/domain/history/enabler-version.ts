import { compareText, sameValue } from '../compare/canonical.js';
import type { Life } from '../compare/histories.js';
import type { DemandCell, Enabler } from '../plan/enabler.js';
import type { Revision } from '../revision/revision.js';
import { livesAcross, versionsIn, type Held, type RunRevision } from './held.js';

const READ_FIELDS = [
  'id', 'name', 'kind', 'stage', 'startQuarter', 'endQuarter', 'actualEndQuarter', 'sourcing', 'supplier',
  'businessUnitId', 'businessOwnerId', 'lineage',
] as const satisfies readonly (keyof Enabler)[]; // prettier-ignore

/** What histories read of an enabler. */
export interface EnablerState extends Pick<Enabler, (typeof READ_FIELDS)[number]> {
  /** Teams of its capacity demand, most FTE first. */
  readonly teamIds: readonly string[];
}

/** An enabler as some revisions in a row hold it. */
export interface EnablerVersion extends EnablerState, Held {}

/** The schedules of a whole run of revisions, each version of an enabler once. */
export interface ScheduleHistory {
  /** In order of sequence. */
  readonly revisions: readonly RunRevision[];
  /** In any order. */
  readonly versions: readonly EnablerVersion[];
}

/** The unit a person belongs to; null when unknown. */
export type UnitOfPerson = (personId: string) => string | null;

/** From whole revisions in memory. */
export function scheduleHistory(
  revisions: readonly (RunRevision & Pick<Revision, 'content'>)[],
): ScheduleHistory {
  const ordered = revisions.toSorted((x, y) => x.sequence - y.sequence);
  return {
    revisions: ordered.map(({ id, sequence, anchorQuarter }) => ({ id, sequence, anchorQuarter })),
    versions: versionsIn(
      ordered,
      ({ content }) => content.enablers.map(stateOf),
      ({ id }) => id,
      sameValue,
    ),
  };
}

export function enablerLives({
  revisions,
  versions,
}: ScheduleHistory): ReadonlyMap<string, Life<EnablerVersion>> {
  return livesAcross(revisions, versions, ({ id }) => id);
}

/** Teams of a demand by their FTE over all its quarters, the most first, then by id. */
export function teamsByDemand(demand: readonly DemandCell[]): readonly string[] {
  const total = new Map<string, number>();
  for (const { teamId, fte } of demand) total.set(teamId, (total.get(teamId) ?? 0) + fte);
  return [...total]
    .filter(([, fte]) => fte > 0)
    .sort(([x, xFte], [y, yFte]) => yFte - xFte || compareText(x, y))
    .map(([teamId]) => teamId);
}

/** The team that does most of the work; null without capacity demand. */
export function leadingTeam({ teamIds }: Pick<EnablerState, 'teamIds'>): string | null {
  return teamIds[0] ?? null;
}

/** The unit the work is for: its own, or else the business owner's. */
export function unitOfEnabler(
  { businessUnitId, businessOwnerId }: Pick<EnablerState, 'businessUnitId' | 'businessOwnerId'>,
  unitOfPerson: UnitOfPerson,
): string | null {
  return businessUnitId ?? (businessOwnerId === null ? null : unitOfPerson(businessOwnerId));
}

function stateOf(enabler: Enabler): EnablerState {
  const read = Object.fromEntries(READ_FIELDS.map((field) => [field, enabler[field]]));
  return { ...(read as unknown as Enabler), teamIds: teamsByDemand(enabler.capacityDemand) };
}
