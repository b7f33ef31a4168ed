import { useApolloClient } from '@apollo/client/react';
import { quarterLabel, type Enabler, type PlanContent } from '@northing/domain';
import { RevisionContentDocument } from '@northing/web-data';
import { Button } from '@northing/web-ui';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import { readContent } from '../plan/read-content.js';
import { usePlan } from '../shell/plan-context.js';
import { lateWork, rollOf } from './roll.js';

interface RollPanelProps {
  readonly onOpen: (item: ItemRef) => void;
  readonly onClose: () => void;
}

/** What the move of the anchor did by itself, apart from what people decide. */
export function RollPanel({ onOpen, onClose }: RollPanelProps) {
  const { base, content, baseRevision, anchorQuarter: to } = useBranch();
  const { horizon } = usePlan();
  const published = usePublished() ?? base;
  const from = baseRevision?.anchorQuarter ?? to;
  const roll = useMemo(
    () => rollOf({ published, base, from, to, horizon: horizon.fiveYearQuarters }),
    [published, base, from, to, horizon],
  );
  // What was dated anew meanwhile is not asked for again.
  const stillLate = lateWork(content.enablers, to);
  const named = (enabler: Enabler) => (
    <button
      type="button"
      className="draft-changes__open"
      onClick={() => onOpen({ type: 'enabler', id: enabler.id })}
    >
      {enabler.name}
    </button>
  );
  return (
    <section className="draft-roll" aria-label="The roll">
      <div className="draft-roll__head">
        <h2>
          The roll: the anchor {from === to ? 'stays in' : `moved from ${quarterLabel(from)} to`}{' '}
          {quarterLabel(to)}
        </h2>
        <Button size="sm" onClick={onClose}>
          Close the roll
        </Button>
      </div>
      <p className="draft-hint">None of this is a decision, and none of it counts as a change.</p>
      <div className="draft-roll__lists">
        <RollList title="Late: to be dated anew before review" items={stillLate} row={named} />
        <RollList title="Now within the horizon" items={roll.rolledIn} row={named} />
        <RollList title="Left the plan" items={roll.rolledOut} row={({ name }) => name} />
        <RollList title="Progress copied in" items={roll.progress} row={({ words }) => words} />
      </div>
    </section>
  );
}

interface RollListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly row: (item: T) => ReactNode;
}

/** As many are read at once. */
const SHOWN = 100;

function RollList<T extends { readonly id: string }>({ title, items, row }: RollListProps<T>) {
  return (
    <div>
      <h3>
        {title} <span className="draft-changes__count">{items.length}</span>
      </h3>
      {items.length === 0 ? (
        <p className="draft-hint">None</p>
      ) : (
        <ul>
          {items.slice(0, SHOWN).map((item) => (
            <li key={item.id}>{row(item)}</li>
          ))}
          {items.length > SHOWN && <li className="draft-hint">and {items.length - SHOWN} more</li>}
        </ul>
      )}
    </div>
  );
}

/** Read before the draft was, so that it is there; null until then. */
function usePublished(): PlanContent | null {
  const client = useApolloClient();
  const { planId, baseRevision } = useBranch();
  const [published, setPublished] = useState<PlanContent | null>(null);
  const sequence = baseRevision?.sequence ?? null;
  useEffect(() => {
    if (sequence === null) return undefined;
    let isCurrent = true;
    client
      .query({ query: RevisionContentDocument, variables: { planId, rev: String(sequence) } })
      .then(({ data }) => {
        const content = data?.plan?.revision?.content;
        if (isCurrent && content) setPublished(readContent(content));
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [client, planId, sequence]);
  return published;
}
