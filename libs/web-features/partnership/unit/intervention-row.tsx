import {
  INTERVENTION_KIND_LABELS,
  INTERVENTION_MOVES,
  INTERVENTION_STATE_LABELS,
  interventionEffect,
  PARTNER_LEVEL_LABELS,
  type Assessment,
  type Intervention,
  type InterventionState,
} from '@northing/domain';
import { Button, StatusChip } from '@northing/web-ui';
import { useActing } from '../../acting/acting.js';
import { nameOf } from '../../plan/plan-frame.js';
import { usePlan } from '../../shell/plan-context.js';
import { effectText } from './effect-text.js';

interface InterventionRowProps {
  readonly intervention: Intervention;
  readonly assessments: readonly Assessment[];
  readonly busy: boolean;
  readonly onMove: (state: InterventionState) => void;
  readonly onEdit: () => void;
}

const MOVE_LABELS = {
  proposed: 'Propose',
  active: 'Begin',
  done: 'Done',
  dropped: 'Drop',
} satisfies Record<InterventionState, string>;

/** One intervention: where it leads, who sees to it, what it changed, and where it can go. */
export function InterventionRow({ intervention, assessments, busy, onMove, onEdit }: InterventionRowProps) {
  const plan = usePlan();
  const { refusal } = useActing(plan);
  const { kind, state, fromLevel, toLevel, ownerId, description } = intervention;
  const moves: readonly InterventionState[] = INTERVENTION_MOVES[state];
  const refused = busy ? 'Saving' : refusal('intervene');
  const name = INTERVENTION_KIND_LABELS[kind];
  return (
    <li className="unit-row">
      <div className="unit-row__words">
        <strong>{name}</strong> <StatusChip>{INTERVENTION_STATE_LABELS[state]}</StatusChip>
        <span className="partner-none">
          {`${PARTNER_LEVEL_LABELS[fromLevel]} to ${PARTNER_LEVEL_LABELS[toLevel]}, ${nameOf(plan.people, ownerId) ?? 'no owner'}`}
        </span>
        {description !== null && <span className="partner-none">{description}</span>}
        <span className="partner-none">
          {effectText(intervention, interventionEffect(intervention, assessments, plan.calendar))}
        </span>
      </div>
      {moves.map((to) => (
        <Button
          key={to}
          size="sm"
          aria-label={`${MOVE_LABELS[to]}: ${name}`}
          disabledReason={refused}
          onClick={() => onMove(to)}
        >
          {MOVE_LABELS[to]}
        </Button>
      ))}
      {moves.length > 0 && (
        <Button size="sm" aria-label={`Edit: ${name}`} disabledReason={refused} onClick={onEdit}>
          Edit
        </Button>
      )}
    </li>
  );
}
