import type { MouseEvent } from 'react';

/** Rows picked to be edited together. */
export interface Picks {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

/** Picks or drops every row. */
export function PickAll({ picks, all }: { readonly picks: Picks; readonly all: readonly string[] }) {
  const picked = all.filter((id) => picks.ids.has(id)).length;
  return (
    <th scope="col" className="n-table__pick">
      <input
        type="checkbox"
        aria-label="Select all rows"
        checked={picked > 0 && picked === all.length}
        ref={(box) => {
          if (box) box.indeterminate = picked > 0 && picked < all.length;
        }}
        onChange={() => picks.onChange(new Set(picked === all.length ? [] : all))}
      />
    </th>
  );
}

interface PickCellProps {
  readonly name: string;
  readonly picked: boolean;
  readonly onPick: (withShift: boolean) => void;
}

/** Picks a row; with Shift all from the one picked before. */
export function PickCell({ name, picked, onPick }: PickCellProps) {
  return (
    <td className="n-table__pick">
      <input
        type="checkbox"
        aria-label={`Select ${name}`}
        checked={picked}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => {
          event.stopPropagation();
          onPick(event.shiftKey);
        }}
      />
    </td>
  );
}

/** The rows that are picked after a press on one of them. */
export function picksAfter(
  { ids }: Pick<Picks, 'ids'>,
  all: readonly string[],
  {
    pressed,
    before,
    withShift,
  }: { readonly pressed: string; readonly before: string | null; readonly withShift: boolean },
): ReadonlySet<string> {
  const picked = !ids.has(pressed);
  const [from, to] = [all.indexOf(before ?? pressed), all.indexOf(pressed)];
  const range = withShift && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [pressed];
  const next = new Set(ids);
  for (const id of range) {
    if (picked) next.add(id);
    else next.delete(id);
  }
  return next;
}
