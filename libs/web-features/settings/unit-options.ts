import type { ReferenceOption } from '@northing/web-ui';
import type { WorkspaceShown } from './use-workspace.js';

type Unit = WorkspaceShown['businessUnits'][number];

export interface UnitRow {
  readonly unit: Unit;
  /** 0 at the top. */
  readonly depth: number;
}

/** Units as a tree reads: each below the one it is part of. A unit whose parent is gone stands at the top. */
export function unitRows(units: readonly Unit[]): readonly UnitRow[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): readonly UnitRow[] =>
    units
      .filter((unit) =>
        parentId === null ? unit.parentId === null || !known.has(unit.parentId) : unit.parentId === parentId,
      )
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** What may be chosen: units in use, and the one that is chosen already. */
export function unitOptions(units: readonly Unit[], chosen: string | null): readonly ReferenceOption[] {
  return units
    .filter(({ id, archived }) => !archived || id === chosen)
    .map(({ id, name, archived }) => ({ id, name, ...(archived && { note: 'archived' }) }));
}
