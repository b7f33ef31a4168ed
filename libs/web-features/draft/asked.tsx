import { writeItem, type ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { counted } from '../words/numbers.js';
import { changesByItem } from './change-line.js';
import { AskedReason, unreasoned } from './reasons.js';

interface AskedProps {
  /** What was edited last where it is shown. */
  readonly asked: readonly ItemRef[];
  readonly context: WordsContext;
  readonly onLater: () => void;
}

/** Asks for the reason of what was edited last, as long as it has none. */
export function Asked({ asked, context, onLater }: AskedProps) {
  const branch = useBranch();
  const { changes, editable } = branch;
  if (asked.length === 0 || !editable) return null;
  const items = new Set(asked.map(writeItem));
  const open = unreasoned(branch, changes).filter(({ entityType: type, entityId: id }) =>
    items.has(writeItem({ type, id })),
  );
  const [first, ...others] = changesByItem(open, branch, context);
  if (!first) return null;
  const name = others.length === 0 ? first.name : `${first.name} and ${counted(others.length, 'other')}`;
  return (
    <AskedReason
      key={open.map(({ entityId, field }) => `${entityId} ${field}`).join()}
      {...{ changes: open, name, context, onLater }}
    />
  );
}
