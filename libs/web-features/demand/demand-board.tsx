import { DEMAND_STATE_LABELS, REQUIREMENT_LABELS, type DemandRequest } from '@northing/domain';
import { StatusChip } from '@northing/web-ui';
import { useId } from 'react';
import { nameOf } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import type { BoardColumn } from './board.js';

interface DemandBoardProps {
  readonly columns: readonly BoardColumn[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** A column a state; on a narrow screen one list below the other, without those that are empty. */
export function DemandBoard({ columns, openId, onOpen }: DemandBoardProps) {
  return (
    <div className="demand-board" role="region" aria-label="Requests by state" tabIndex={0}>
      {columns.map((column) => (
        <Column key={column.state} column={column} openId={openId} onOpen={onOpen} />
      ))}
    </div>
  );
}

type ColumnProps = Omit<DemandBoardProps, 'columns'> & { readonly column: BoardColumn };

function Column({ column: { state, requests }, openId, onOpen }: ColumnProps) {
  const heading = useId();
  return (
    <section className="demand-column" aria-labelledby={heading} data-empty={requests.length === 0}>
      <h2 id={heading}>
        {DEMAND_STATE_LABELS[state]} <span className="n-num">{requests.length}</span>
      </h2>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <Card request={request} open={request.id === openId} onOpen={() => onOpen(request.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  readonly request: DemandRequest;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Card({ request, open, onOpen }: CardProps) {
  const { units } = usePlan();
  const { title, businessUnitId, alignmentOutcomeIds, requirement } = request;
  return (
    <button type="button" className="demand-card" aria-expanded={open} onClick={onOpen}>
      <span className="demand-card__title">{title}</span>
      <span className="demand-card__note">
        {nameOf(units, businessUnitId)}, {counted(alignmentOutcomeIds.length, 'outcome')}
      </span>
      <StatusChip tone="line">{REQUIREMENT_LABELS[requirement]}</StatusChip>
    </button>
  );
}
