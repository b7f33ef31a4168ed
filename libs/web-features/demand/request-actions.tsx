import {
  DEMAND_MOVES,
  isAmendable,
  requesterOf,
  startsFrom,
  type DemandMove,
  type DemandRequest,
  type FieldFlaw,
  type Permission,
} from '@northing/domain';
import { Button } from '@northing/web-ui';
import { useActing } from '../acting/acting.js';
import { usePlan } from '../shell/plan-context.js';

/** What is being done on the page, in a form of its own. */
export type Doing =
  | { readonly kind: 'raise' }
  | { readonly kind: 'amend'; readonly request: DemandRequest; readonly flaws: readonly FieldFlaw[] }
  | { readonly kind: DemandMove; readonly request: DemandRequest };

interface RequestActionsProps {
  readonly request: DemandRequest;
  readonly busy: boolean;
  readonly onDo: (doing: Doing['kind']) => void;
}

const MOVES = [
  { move: 'assess', label: 'Begin assessment', primary: true },
  { move: 'accept', label: 'Accept', primary: true },
  { move: 'plan', label: 'Plan as an enabler', primary: true },
  { move: 'decline', label: 'Decline', primary: false },
  { move: 'withdraw', label: 'Withdraw', primary: false },
] as const satisfies readonly { move: DemandMove; label: string; primary: boolean }[];

/** What can be done with a request where it stands; what only others may do says who. */
export function RequestActions({ request, busy, onDo }: RequestActionsProps) {
  const refusal = useRefusal(request);
  const moves = MOVES.filter(({ move }) => startsFrom(request, move));
  if (moves.length === 0) return null;
  return (
    <div className="demand-actions" role="group" aria-label="What to do">
      {moves.map(({ move, label, primary }) => (
        <Button
          key={move}
          size="sm"
          variant={primary ? 'primary' : 'secondary'}
          disabledReason={busy ? 'Saving' : refusal(DEMAND_MOVES[move].permission, move === 'withdraw')}
          onClick={() => onDo(move)}
        >
          {label}
        </Button>
      ))}
      {isAmendable(request) && (
        <Button size="sm" disabledReason={refusal('assessDemand', true)} onClick={() => onDo('amend')}>
          Edit answers
        </Button>
      )}
    </div>
  );
}

/** Why somebody may not; whoever raised a request may do some things besides. */
function useRefusal(request: DemandRequest) {
  const acting = useActing(usePlan());
  const isOwn = acting.personId !== null && acting.personId === requesterOf(request);
  return (permission: Permission, ofOwn: boolean) => (ofOwn && isOwn ? null : acting.refusal(permission));
}
