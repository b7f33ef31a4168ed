/** What came of reading a cell. `unreadable` says why in words that follow the quoted cell: “TBD” *is not a date*. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly code: string; readonly why: string };

export const BLANK = { kind: 'blank' } as const;

export function value<T>(read: T): Reading<T> {
  return { kind: 'value', value: read };
}

export function unreadable(code: string, why: string): Reading<never> {
  return { kind: 'unreadable', code, why };
}
