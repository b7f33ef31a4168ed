/** A cell of the draft's table: its row among all, and its column among those that are edited. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Marks an element as a cell. */
export function cellAt({ row, column }: CellPlace): {
  readonly 'data-cell': string;
  readonly className: string;
} {
  return { 'data-cell': `${row}/${column}`, className: 'draft-cell' };
}

/** The cell that something stands in; null outside the table, such as in a list that a cell opened. */
export function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  const [row, column] = cell?.getAttribute('data-cell')?.split('/').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** False when there is no such cell in view. */
export function focusCell(region: HTMLElement, { row, column }: CellPlace): boolean {
  const cell = region.querySelector(`[data-cell="${row}/${column}"]`);
  const control = cell?.querySelector<HTMLElement>('input, select, button');
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
  return control != null;
}
