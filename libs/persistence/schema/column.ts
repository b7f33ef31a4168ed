import type { EntitySchemaColumnOptions } from 'typeorm';

/** The schema of the database that holds all of Northing's tables. */
export const DATABASE_SCHEMA = 'northing';

/** The end of a row that is still in the plan. */
export const STILL_THERE = 2_147_483_647;

/** A row of a workspace's plan; the workspace leads every key, so that tables can be spread by it. */
export interface OfPlan {
  readonly workspaceId: string;
  readonly planId: string;
}

/** A row with its place in its list. */
export type Listed<T> = T & OfPlan & { readonly position: number };

/** A row that holds from one revision up to, not including, another. */
export type Versioned<T> = Listed<T> & { readonly fromRev: number; readonly toRev: number };

export type Columns<T> = Record<keyof T, EntitySchemaColumnOptions>;

export const text = { type: 'text' } as const;
export const textOrNull = { type: 'text', nullable: true } as const;
export const integer = { type: 'integer' } as const;
export const integerOrNull = { type: 'integer', nullable: true } as const;
/** Money, weights and FTE: exact for whole numbers to 2⁵³, and the driver returns numbers, not text. */
export const number = { type: 'double precision' } as const;
export const numberOrNull = { type: 'double precision', nullable: true } as const;
export const flag = { type: 'boolean' } as const;
/** Lists that are part of their item and versioned with it. */
export const list = { type: 'jsonb' } as const;
export const valueOrNull = { type: 'jsonb', nullable: true } as const;
/** Foreign values kept to the letter, order of keys included. */
export const verbatim = { type: 'json', nullable: true } as const;
export const uuidKey = { type: 'uuid', primary: true } as const;
export const textKey = { type: 'text', primary: true } as const;
export const integerKey = { type: 'integer', primary: true } as const;

export const ofPlan = { workspaceId: uuidKey, planId: uuidKey } satisfies Columns<OfPlan>;
export const listed = { ...ofPlan, position: integer } satisfies Columns<Listed<object>>;
export const versioned = { ...listed, fromRev: integerKey, toRev: integer } satisfies Columns<
  Versioned<object>
>;
