import type { PrintGroup } from './print-table.js';

/** Groups dealt to pages of so many rows each; a group that goes on keeps its heading. */
export function pagedGroups<T>(
  groups: readonly PrintGroup<T>[],
  rowsPerPage: number,
): readonly (readonly PrintGroup<T>[])[] {
  const pages: PrintGroup<T>[][] = [];
  let room = 0;
  for (const group of groups) {
    for (let first = 0; first < group.rows.length;) {
      if (room === 0) {
        pages.push([]);
        room = rowsPerPage;
      }
      const rows = group.rows.slice(first, first + room);
      pages.at(-1)?.push({ ...group, rows });
      first += rows.length;
      room -= rows.length;
    }
  }
  return pages;
}
