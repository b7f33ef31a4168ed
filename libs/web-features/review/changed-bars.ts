import type { Enabler } from '@northing/domain';
import type { ChangedBar } from '@northing/web-ui';
import type { ChangeEntry } from '../compare/change-groups.js';
import { enablerSides, itemLine } from '../compare/change-words.js';
import type { WordsContext } from '../plan/field-words.js';

/** The changed items of a decision as bars; what has no dates stands in words alone. */
export function changedBars(entries: readonly ChangeEntry[], context: WordsContext): readonly ChangedBar[] {
  return entries.flatMap(({ key, item, rows }): readonly ChangedBar[] => {
    if (item.mark === null) return [];
    const { was, is } = enablerSides(item);
    const line = itemLine(
      item,
      rows.map(({ change }) => change),
      context,
    );
    const gone = item.mark === 'removed';
    return [
      {
        id: key,
        name: item.name,
        mark: item.mark,
        line,
        before: spanOf(was),
        after: gone ? null : spanOf(is),
      },
    ];
  });
}

function spanOf(enabler: Pick<Enabler, 'startQuarter' | 'endQuarter'> | null): ChangedBar['before'] {
  const { startQuarter: start = null, endQuarter: end = null } = enabler ?? {};
  return start === null || end === null ? null : { start, end };
}
