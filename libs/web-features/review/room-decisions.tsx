import type { RevisionHead } from '@northing/domain';
import { DecisionRow } from '@northing/web-ui';
import { useMemo, useState } from 'react';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { DecisionPane } from './decision-pane.js';
import { itemsText, type DecisionBundle } from './decision-view.js';
import { verdictLock, type LockFacts } from './locks.js';
import type { Room } from './read-room.js';
import type { Reviewed } from './use-reviewed.js';
import type { ReviewActions } from './use-review-actions.js';
import { useSaving } from './use-saving.js';

interface RoomDecisionsProps {
  readonly bundles: readonly DecisionBundle[];
  readonly revision: RevisionHead;
  readonly room: Room;
  readonly reviewed: Reviewed;
  readonly locks: LockFacts;
  readonly act: ReviewActions;
  /** The decision the address names. */
  readonly at: string | null;
  readonly onRead: (decisionId: string) => void;
}

/** The decisions in a list, and the one that is read beside it. */
export function RoomDecisions(props: RoomDecisionsProps) {
  const { bundles, locks, act, at, onRead } = props;
  // Where the address names none, the one that is read stays so once it is decided.
  const [start] = useState(() => bundleAt(bundles, null)?.decision.id ?? null);
  const read = bundleAt(bundles, at ?? start);
  const saving = useSaving();
  const [noteFor, setNoteFor] = useState<string | null>(null);
  const lockedReason = verdictLock(locks);
  const approve = async (id: string) => {
    setNoteFor(null);
    await saving.run(() => act.decide(id, 'approved', null));
  };
  const step = (by: -1 | 1) => {
    const next = read && bundles[bundles.indexOf(read) + by];
    if (next) onRead(next.decision.id);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    a: () => {
      if (read && lockedReason === null) void approve(read.decision.id);
    },
    b: () => {
      if (read && lockedReason === null) setNoteFor(read.decision.id);
    },
  });
  if (read === null) return <p className="room__none">No decision is stored for this revision.</p>;
  const { id } = read.decision;
  const sendBack = async (note: string) => {
    if (await saving.run(() => act.decide(id, 'sentBack', note))) setNoteFor(null);
  };
  return (
    <div className="room__split">
      <DecisionList bundles={bundles} read={read} onRead={onRead} />
      <DecisionPane
        key={id}
        {...props}
        bundle={read}
        of={bundles.length}
        verdict={{
          lockedReason,
          state: saving.state,
          isNoteOpen: noteFor === id,
          onNoteOpenChange: (open) => setNoteFor(open ? id : null),
          onApprove: () => void approve(id),
          onSendBack: (note) => void sendBack(note),
        }}
      />
    </div>
  );
}

/** The decision an address names, else the first that is open, else the first. */
export function bundleAt(bundles: readonly DecisionBundle[], at: string | null): DecisionBundle | null {
  const named = bundles.find(({ decision }) => decision.id === at);
  const open = bundles.find(({ decision }) => decision.state === 'open');
  return named ?? open ?? bundles[0] ?? null;
}

interface DecisionListProps {
  readonly bundles: readonly DecisionBundle[];
  readonly read: DecisionBundle;
  readonly onRead: (decisionId: string) => void;
}

function DecisionList({ bundles, read, onRead }: DecisionListProps) {
  const done = bundles.filter(({ decision }) => decision.state !== 'open').length;
  const rows = useMemo(
    () =>
      bundles.map(({ decision, number, entries }) => ({
        ...decision,
        number,
        marks: entries.flatMap(({ item: { mark } }) => (mark === null ? [] : [mark])),
        itemsText: itemsText(decision.items),
      })),
    [bundles],
  );
  return (
    <section className="room-list" aria-label="Decisions">
      <header>
        <h3>Decisions</h3>
        <span className="n-num">
          {done} of {bundles.length} done
        </span>
      </header>
      {rows.map((decision) => (
        <DecisionRow
          key={decision.id}
          decision={decision}
          isSelected={decision.id === read.decision.id}
          onSelect={onRead}
        />
      ))}
    </section>
  );
}
