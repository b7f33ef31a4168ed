import type { PlanStore } from '@northing/application';
import type { EntityManager } from 'typeorm';

/** What `PlanStore` reads, each inside a transaction that is given. */
export type TxReads = {
  readonly [K in Exclude<keyof PlanStore, 'readSettings' | 'readRecords' | 'readScenarios'>]: (
    tx: EntityManager,
    ...args: Parameters<PlanStore[K]>
  ) => ReturnType<PlanStore[K]>;
};
