import type { BusinessUnit } from '../revision/frame.js';

type Unit = Pick<BusinessUnit, 'id' | 'parentId'>;

/** Whether one unit is the other, above it or below it: its people speak for it [E3]. */
export function isInLine(unitId: string | null, otherId: string, units: readonly Unit[]): boolean {
  if (unitId === null) return false;
  return upwards(unitId, units).has(otherId) || upwards(otherId, units).has(unitId);
}

/** The unit and those above it; a circle, which no workspace may hold, ends where it closes. */
function upwards(unitId: string, units: readonly Unit[]): ReadonlySet<string> {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const path = new Set<string>();
  let id: string | null = unitId;
  while (id !== null && !path.has(id)) {
    path.add(id);
    id = parents.get(id) ?? null;
  }
  return path;
}
