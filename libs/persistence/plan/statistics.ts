import type { EntityManager } from 'typeorm';
import { CONTENT_LISTS, CONTENT_SCHEMAS } from './content-tables.js';
import { tableOf } from './table.js';

const MANY_ROWS = 10_000;

/** The planner knows nothing of a large import until it is told. */
export async function refreshStatistics(manager: EntityManager, rows: number): Promise<void> {
  if (rows < MANY_ROWS) return;
  for (const list of CONTENT_LISTS) {
    await manager.query(`analyze ${tableOf(manager, CONTENT_SCHEMAS[list]).path}`);
  }
}
