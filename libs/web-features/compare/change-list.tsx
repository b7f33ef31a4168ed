import { ChangeMark, EmptyState, Keys } from '@northing/web-ui';
import { ChevronDown, GitCompare } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { sameItem, type ItemRef } from '../address/item-token.js';
import { counted } from '../words/numbers.js';
import { ChangeDetail } from './change-detail.js';
import { inListOrder, type ChangeEntry, type ChangeGroup } from './change-groups.js';
import { unlistedLine } from './change-lines.js';
import { itemLine } from './change-words.js';
import type { Compared } from './read-comparison.js';
import type { CompareModel } from './use-compare-model.js';

interface ChangeListProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly open: ItemRef | null;
  readonly onOpen: (item: ItemRef | null) => void;
}

/** Every change, in the order of the picture; one item open at a time. */
export function ChangeList({
  compared,
  model,
  open,
  onOpen,
  toolbar,
}: ChangeListProps & { readonly toolbar: ReactNode }) {
  const { decisions, others } = model.groups;
  const shown = inListOrder(decisions).length;
  const { added, removed, moved, rescoped } = compared.summary;
  const all = added + removed + moved + rescoped;
  return (
    <section className="change-list" aria-label="Changes" tabIndex={0}>
      <header className="change-list__head">
        <h2>{shown === all ? counted(all, 'change') : `${shown} of ${counted(all, 'change')}`}</h2>
        <span className="change-list__keys" aria-hidden>
          <Keys keys={['J', 'K']} /> step
        </span>
        {toolbar}
      </header>
      {shown === 0 && others.length === 0 && (
        <EmptyState
          icon={<GitCompare aria-hidden size={18} />}
          title={all === 0 ? 'Nothing changed' : 'No changes match'}
        >
          {all === 0 ? 'These two revisions hold the same plan.' : 'The filters hide every change.'}
        </EmptyState>
      )}
      {decisions.map((group) => (
        <GroupSection key={group.id} group={group}>
          <Entries entries={group.entries} {...{ compared, model, open, onOpen }} />
        </GroupSection>
      ))}
      {others.map((group) => (
        <FoldedGroup
          key={group.id}
          group={group}
          holdsOpen={group.entries.some(({ item }) => item.mark === null && sameItem(item, open))}
        >
          <Entries entries={group.entries} {...{ compared, model, open, onOpen }} plain />
        </FoldedGroup>
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly children: ReactNode;
}

function GroupSection({ group, children }: GroupProps) {
  return (
    <section className="change-group">
      <h3>
        <span>{group.name}</span>
        <span className="n-num">{group.entries.length}</span>
      </h3>
      {children}
    </section>
  );
}

/** What nobody decided: kept apart and folded, never left out. */
function FoldedGroup({ group, holdsOpen, children }: GroupProps & { readonly holdsOpen: boolean }) {
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded || holdsOpen;
  return (
    <section className="change-group change-group--folded">
      <h3>
        <button type="button" aria-expanded={shown} onClick={() => setUnfolded(!shown)}>
          <ChevronDown aria-hidden size={14} />
          <span>{group.name}</span>
          <span className="n-num">{group.entries.length}</span>
        </button>
      </h3>
      {shown && children}
    </section>
  );
}

interface EntriesProps extends ChangeListProps {
  readonly entries: readonly ChangeEntry[];
  /** Without marks: what happened by itself is no decision. */
  readonly plain?: boolean;
}

function Entries({ entries, compared, model, open, onOpen, plain = false }: EntriesProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <Entry
          key={entry.key}
          entry={entry}
          compared={compared}
          model={model}
          isOpen={(!plain || entry.item.mark === null) && sameItem(entry.item, open)}
          onToggle={(next) => onOpen(next ? { type: entry.item.type, id: entry.item.id } : null)}
          plain={plain}
        />
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly entry: ChangeEntry;
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly plain: boolean;
}

function Entry({ entry, compared, model, isOpen, onToggle, plain }: EntryProps) {
  const { item, rows } = entry;
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const changes = rows.map((row) => row.change);
  const line =
    plain && changes.length === 0
      ? unlistedLine(item, model.context)
      : itemLine(plain ? { ...item, mark: null } : item, changes, model.context);
  return (
    <li ref={place} className="change-entry" data-open={isOpen}>
      <button type="button" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        {item.mark !== null && !plain && <ChangeMark kind={item.mark} wordHidden />}
        <span className="change-entry__text">
          <span className="change-entry__name">{item.name}</span>
          <span className="change-entry__line">{line}</span>
        </span>
      </button>
      {isOpen && <ChangeDetail entry={entry} compared={compared} context={model.context} />}
    </li>
  );
}
