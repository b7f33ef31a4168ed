import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { MaturitySquares } from '../marks/maturity-squares.js';
import { StatusChip } from '../marks/status-chip.js';
import type { ColumnBox } from './frame.js';
import type { PlacedNode } from './layout.js';
import type { TraceNode, TraceSchedule } from './model.js';

export interface TraceCardProps {
  readonly placed: PlacedNode;
  readonly box: ColumnBox;
  /** How many stand in the list. */
  readonly count: number;
  /** Place in the list, from 1. */
  readonly place: number;
  readonly selected: boolean;
  /** The one card that Tab reaches. */
  readonly inTabOrder: boolean;
  /** What is written on it instead of when it ends and how mature it is; null where the picture shows no money. */
  readonly amount: string | null;
  readonly describe: (node: TraceNode) => string;
}

/** One node; what it leads to is part of its name. */
export const TraceCard = memo(function TraceCard(props: TraceCardProps) {
  const { placed, box, count, place, selected, inTabOrder, amount, describe } = props;
  const { node, top, height } = placed;
  return (
    <li
      className="n-trace__place"
      aria-setsize={count}
      aria-posinset={place}
      style={{ transform: `translate(${box.left}px, ${top}px)`, width: box.width, height }}
    >
      <button
        type="button"
        className="n-trace__card"
        data-node={node.id}
        data-layer={node.layer}
        data-emphasis={node.emphasis}
        aria-current={selected ? 'true' : undefined}
        aria-label={`${node.name}, ${describe(node)}`}
        tabIndex={inTabOrder ? 0 : -1}
      >
        {amount === null ? <Face node={node} /> : <MoneyFace node={node} amount={amount} />}
      </button>
    </li>
  );
});

function MoneyFace({ node, amount }: { readonly node: TraceNode; readonly amount: string }) {
  return (
    <>
      {node.emphasis === 'affected' && <TriangleAlert aria-hidden size={14} />}
      <span className={node.layer === 'outcome' ? 'n-trace__lines n-trace__wide' : 'n-trace__name'}>
        {node.name}
      </span>
      <span className="n-trace__amount">{amount}</span>
    </>
  );
}

function Face({ node }: { readonly node: TraceNode }) {
  if (node.layer === 'outcome') {
    return (
      <>
        {node.emphasis === 'affected' && <TriangleAlert aria-hidden size={14} />}
        <span className="n-trace__lines">{node.name}</span>
      </>
    );
  }
  if (node.layer === 'capability') {
    return (
      <>
        <span className="n-trace__name">{node.name}</span>
        <MaturitySquares {...node.maturity} />
      </>
    );
  }
  return <EnablerFace name={node.name} schedule={node.schedule} />;
}

function EnablerFace({ name, schedule }: { readonly name: string; readonly schedule: TraceSchedule }) {
  if (schedule.kind === 'stands') {
    return (
      <>
        <span className="n-trace__name">{name}</span>
        <span className="n-trace__when">{schedule.at}</span>
      </>
    );
  }
  const moves = schedule.kind === 'moves';
  return (
    <>
      <span className="n-trace__both">
        <span className="n-trace__name">{name}</span>
        <span className="n-trace__when">
          {moves ? (
            <>
              {schedule.from} → <b>{schedule.to}</b>
            </>
          ) : (
            schedule.at
          )}
        </span>
      </span>
      {moves ? (
        <StatusChip tone="risk" icon={<></>}>
          {schedule.by}
        </StatusChip>
      ) : (
        <StatusChip>{schedule.because}</StatusChip>
      )}
    </>
  );
}
