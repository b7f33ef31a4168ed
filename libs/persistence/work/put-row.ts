import type { EntityManager, EntitySchema } from 'typeorm';
import { tableOf } from '../plan/table.js';

/**
 * Adds a row, or replaces the one of its key where that keeps its place in the list. `scope` are the columns that say
 * what the list belongs to.
 */
export async function putRow(
  tx: EntityManager,
  schema: EntitySchema,
  scope: readonly ('workspace_id' | 'plan_id' | 'branch_id')[],
  row: object,
): Promise<void> {
  const { path, columns, key } = tableOf(tx, schema);
  const given = columns.filter(({ property }) => property !== 'position');
  const values = row as Readonly<Record<string, unknown>>;
  const isListed = given.length < columns.length;
  const place = `(select coalesce(max(position) + 1, 0) from ${path}
    where ${scope.map((name, index) => `${name} = $${given.length + index + 1}`).join(' and ')})`;
  const names = [...given.map(({ name }) => name), ...(isListed ? ['position'] : [])];
  const fixed = new Set([...key.map(({ name }) => name), ...scope.map((name) => `"${name}"`)]);
  const changed = given.filter(({ name }) => !fixed.has(name));
  const scoped = scope.map((name) => given.find((column) => column.name === `"${name}"`)!);
  await tx.query(
    `insert into ${path} (${names.join(', ')})
     select ${[...given.map(({ type }, index) => `$${index + 1}::${type}`), ...(isListed ? [place] : [])].join(', ')}
     on conflict (${[...fixed].join(', ')})
     do update set ${changed.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`,
    [...given, ...(isListed ? scoped : [])].map(({ property, type }) => {
      const value = values[property] ?? null;
      return value !== null && (type === 'json' || type === 'jsonb') ? JSON.stringify(value) : value;
    }),
  );
}
