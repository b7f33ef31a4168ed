import { Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { Optional, Required } from './field.js';

@ObjectType('PageInfo', { description: 'Where a page lies in its list.' })
export class PageInfoObject {
  @Required(() => Boolean, 'More entries follow.') readonly hasNextPage!: boolean;
  @Required(() => Boolean, 'Entries come before.') readonly hasPreviousPage!: boolean;
  @Optional(() => String, 'Cursor of the first entry.') readonly startCursor!: string | null;
  @Optional(() => String, 'Cursor of the last entry.') readonly endCursor!: string | null;
}

export interface EdgeOf<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface ConnectionOf<T> {
  readonly edges: readonly EdgeOf<T>[];
  readonly pageInfo: PageInfoObject;
  readonly totalCount: number;
}

/** The class of a connection's edges, to be extended under its own name. */
export function Edge<T>(node: Type<T> | (abstract new () => T), description: string): Type<EdgeOf<T>> {
  @ObjectType({ isAbstract: true })
  class EdgeObject implements EdgeOf<T> {
    @Required(() => String, 'Continue after this entry with `after`.') readonly cursor!: string;
    @Required(() => node, description) readonly node!: T;
  }
  return EdgeObject;
}

/** The class of a connection, to be extended under its own name. */
export function Connection<T>(edge: Type<EdgeOf<T>>): Type<ConnectionOf<T>> {
  @ObjectType({ isAbstract: true })
  class ConnectionObject implements ConnectionOf<T> {
    @Required(() => [edge], 'The entries of this page.') readonly edges!: readonly EdgeOf<T>[];
    @Required(() => PageInfoObject, 'Where the page lies.') readonly pageInfo!: PageInfoObject;
    @Required(() => Int, 'Number of entries over all pages.') readonly totalCount!: number;
  }
  return ConnectionObject;
}

const LARGEST_PAGE = 1000;

/** One page of a list that does not change: a cursor is a position. An unreadable cursor starts at the beginning. */
export function pageOf<T>(list: readonly T[], first: number, after: string | null): ConnectionOf<T> {
  const last = after === null ? -1 : Number(after);
  const start = Number.isSafeInteger(last) && last >= -1 ? last + 1 : 0;
  const size = Math.min(Math.max(first, 0), LARGEST_PAGE);
  const edges = list
    .slice(start, start + size)
    .map((node, index) => ({ cursor: String(start + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: start + edges.length < list.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
  };
}

export function mapPage<T, U>(page: ConnectionOf<T>, present: (node: T) => U): ConnectionOf<U> {
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: present(node) })) };
}
