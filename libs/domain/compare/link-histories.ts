import type { RunStep } from './cumulative.js';
import type { History, Life } from './histories.js';

export interface OwnedHistory {
  readonly entityType: 'outcome' | 'enabler';
  readonly entityId: string;
  readonly history: History;
}

/** The lives of what may own a link, by id. */
export interface OwnerLives {
  readonly outcome: ReadonlyMap<string, Life<unknown>>;
  readonly enabler: ReadonlyMap<string, Life<unknown>>;
}

interface Cell {
  readonly entityType: 'outcome' | 'enabler';
  readonly entityId: string;
  readonly field: string;
  readonly value: unknown;
}

/** Every link and dependency through the revisions that hold its owner; null where it was not made. */
export function linkHistories(run: readonly RunStep[], owners: OwnerLives): readonly OwnedHistory[] {
  const histories = new Map<string, { readonly cell: Cell; readonly values: unknown[] }>();
  run.forEach((step, index) => {
    for (const cell of cellsOf(step)) {
      const key = JSON.stringify([cell.entityType, cell.entityId, cell.field]);
      const known = histories.get(key) ?? { cell, values: run.map((): unknown => null) };
      known.values[index] = cell.value;
      histories.set(key, known);
    }
  });
  return [...histories.values()].map(({ cell: { entityType, entityId, field }, values }) => {
    const life = owners[entityType].get(entityId);
    // An owner that no revision of the run lists is unchanged, and so held by all of them.
    const held = life ? values.filter((_, index) => life[index] !== null) : values;
    return { entityType, entityId, history: { field, values: held } };
  });
}

function cellsOf({ content }: RunStep): readonly Cell[] {
  return [
    ...content.outcomeCapabilityLinks.map(({ outcomeId, capabilityId, weight }): Cell => {
      return { entityType: 'outcome', entityId: outcomeId, field: `link:${capabilityId}`, value: weight };
    }),
    ...content.enablerCapabilityLinks.map(({ enablerId, capabilityId, uplift }): Cell => {
      return { entityType: 'enabler', entityId: enablerId, field: `link:${capabilityId}`, value: uplift };
    }),
    ...content.dependencies.map(({ id, successorId, ...value }): Cell => {
      return { entityType: 'enabler', entityId: successorId, field: `dependency:${id}`, value };
    }),
  ];
}
