import { DRIVER_KIND_LABELS, hasReason, type ReasonedChange } from '@northing/domain';
import { Button, EmptyState } from '@northing/web-ui';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { counted } from '../words/numbers.js';
import { changeLine, changesByItem, type ItemChanges } from './change-line.js';
import { ItemReason, unreasoned } from './reasons.js';

interface ChangesViewProps {
  readonly context: WordsContext;
  /** Those without a reason alone. */
  readonly unreasonedOnly: boolean;
  readonly onOpen: (item: ItemRef) => void;
}

/** What the draft re-plans, item by item, each with its reason. */
export function ChangesView({ context, unreasonedOnly, onOpen }: ChangesViewProps) {
  const branch = useBranch();
  const listed = unreasonedOnly ? unreasoned(branch, branch.changes) : branch.changes;
  const items = changesByItem(listed, branch, context);
  if (items.length === 0) {
    return (
      <div className="app-center">
        <EmptyState
          icon={<PencilLine aria-hidden size={18} />}
          title={unreasonedOnly ? 'Every change has a reason' : 'Nothing is re-planned yet'}
        >
          {unreasonedOnly
            ? 'Nothing keeps the draft from review for want of a reason.'
            : 'Move a bar, edit a field or add an item: each change is listed here with its reason.'}
        </EmptyState>
      </div>
    );
  }
  return (
    <ul className="draft-changes" tabIndex={0} aria-label="Changes of the draft">
      {items.map((item) => (
        <ItemCard key={`${item.item.type}:${item.item.id}`} {...item} context={context} onOpen={onOpen} />
      ))}
    </ul>
  );
}

type ItemCardProps = ItemChanges & Pick<ChangesViewProps, 'context' | 'onOpen'>;

function ItemCard({ item, name, changes, context, onOpen }: ItemCardProps) {
  return (
    <li className="draft-changes__item">
      <h3>
        <button type="button" className="draft-changes__open" onClick={() => onOpen(item)}>
          {name}
        </button>
        <span className="draft-changes__count">{counted(changes.length, 'change')}</span>
      </h3>
      <ChangeReasons changes={changes} name={name} context={context} />
    </li>
  );
}

interface ChangeReasonsProps {
  readonly changes: readonly ReasonedChange[];
  readonly name: string;
  readonly context: WordsContext;
}

/** Changes of one item with their reasons, and the form for those that have none. */
export function ChangeReasons({ changes, name, context }: ChangeReasonsProps) {
  const branch = useBranch();
  const { editable } = branch;
  const [rewritten, setRewritten] = useState<string | null>(null);
  const open = unreasoned(branch, changes);
  const asked = rewritten === null ? open : changes.filter(({ field }) => field === rewritten);
  return (
    <>
      <ul className="draft-lines">
        {changes.map((change) => (
          <li key={change.field}>
            <ChangeWords change={change} context={context} />
            {editable && hasReason(change) && (
              <Button size="sm" variant="quiet" onClick={() => setRewritten(change.field)}>
                Rewrite reason
              </Button>
            )}
          </li>
        ))}
      </ul>
      {editable && asked.length > 0 && (
        <ItemReason
          key={asked.map(({ field }) => field).join()}
          changes={asked}
          name={name}
          context={context}
          onSaved={() => setRewritten(null)}
        />
      )}
    </>
  );
}

function ChangeWords({
  change,
  context,
}: {
  readonly change: ReasonedChange;
  readonly context: WordsContext;
}) {
  const branch = useBranch();
  const { label, before, after } = changeLine(change, context);
  const { reason } = change;
  const isAsked = unreasoned(branch, [change]).length > 0;
  return (
    <div>
      <p className="draft-lines__what">
        <strong>{label}</strong>{' '}
        {change.field !== '*' && (
          <>
            <span className="draft-lines__before">{before}</span> <span aria-hidden>→</span>
            <span className="n-hidden">becomes</span> {after}
          </>
        )}
      </p>
      <p className="draft-lines__why" data-missing={!hasReason(change) || undefined}>
        {reason && hasReason(change)
          ? `${reason.driverKind === null ? '' : `${DRIVER_KIND_LABELS[reason.driverKind]}: `}${reason.driver} (${
              reason.evidenceIds.length === 0 ? 'no evidence' : counted(reason.evidenceIds.length, 'insight')
            })`
          : isAsked
            ? 'No reason yet'
            : 'The first revision asks for no reason'}
      </p>
    </div>
  );
}
