import { Button, ChangeMark, MergeItemRow } from '@northing/web-ui';
import { useState } from 'react';
import { groupNote, markOfGroup, type MergeGroup } from './merge-groups.js';
import type { Merging } from './use-merge.js';

interface MergeListProps {
  readonly groups: readonly MergeGroup[];
  readonly merging: Merging;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** Items shown at first of those that merged without a question. */
const FEW = 5;

/** The items of a merge: what asks first, then what merged by itself. */
export function MergeList({ groups, merging, selectedId, onSelect }: MergeListProps) {
  const { state, answers } = merging;
  const asking = groups.filter(({ conflicts }) => conflicts.length > 0);
  const merged = groups.filter(({ conflicts, automatic }) => conflicts.length === 0 && automatic.length > 0);
  const resolved = state.conflicts.length - state.open.size;
  return (
    <nav className="merge-list" aria-label="Items of the merge">
      {asking.length > 0 && (
        <>
          <ListHead title="Conflicts" note={`${resolved} of ${state.conflicts.length} resolved`} />
          <ul>
            {asking.map((group) => (
              <li key={group.id}>
                <MergeItemRow
                  item={{
                    id: group.id,
                    name: group.name,
                    note: groupNote(group, state.open, answers),
                    isResolved: group.conflicts.every(({ key }) => !state.open.has(key)),
                  }}
                  isSelected={group.id === selectedId}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {merged.length > 0 && <Merged {...{ merged, selectedId, onSelect }} />}
    </nav>
  );
}

type MergedProps = Pick<MergeListProps, 'selectedId' | 'onSelect'> & {
  readonly merged: readonly MergeGroup[];
};

function Merged({ merged, selectedId, onSelect }: MergedProps) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ListHead title="Merged" note={String(merged.length)} />
      <ul>
        {merged.slice(0, all ? merged.length : FEW).map((group) => (
          <li key={group.id}>
            <button
              type="button"
              className="merge-list__merged"
              aria-current={group.id === selectedId ? 'true' : undefined}
              onClick={() => onSelect(group.id)}
            >
              <ChangeMark kind={markOfGroup(group)} wordHidden /> {group.name}
            </button>
          </li>
        ))}
      </ul>
      {!all && merged.length > FEW && (
        <Button variant="quiet" size="sm" onClick={() => setAll(true)}>
          Show all {merged.length}
        </Button>
      )}
    </>
  );
}

function ListHead({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <header className="merge-list__head">
      <h3>{title}</h3>
      <span className="n-num">{note}</span>
    </header>
  );
}
