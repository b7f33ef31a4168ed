import type { FiscalYear } from '@northing/domain';
import { buttonClass, EmptyState } from '@northing/web-ui';
import { Waypoints } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { readTrace, traceAddress } from '../address/trace-view.js';
import { yearLabel } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';

export function NothingToTrace() {
  const { id } = usePlan();
  return (
    <div className="app-center">
      <EmptyState
        icon={<Waypoints aria-hidden size={18} />}
        title="Nothing to trace yet"
        action={
          <Link className={buttonClass()} to={`/import?plan=${id}`}>
            Import a revision
          </Link>
        }
      >
        Outcomes, the capabilities they need and the enablers that raise them are shown here once this plan
        holds some.
      </EmptyState>
    </div>
  );
}

/** Why there is no line to draw. */
export function NothingLinked({ index }: { readonly index: PlanIndex }) {
  const { id } = usePlan();
  const { outcomes, capabilities } = index;
  const lacks =
    outcomes.size === 0 && capabilities.size === 0
      ? 'no outcomes and no capabilities'
      : outcomes.size === 0
        ? 'no outcomes'
        : capabilities.size === 0
          ? 'no capabilities'
          : 'no links between its outcomes, capabilities and enablers';
  return (
    <div className="app-center">
      <EmptyState
        icon={<Waypoints aria-hidden size={18} />}
        title="Nothing is linked yet"
        action={
          <Link className={buttonClass()} to={`/import?plan=${id}`}>
            Import links
          </Link>
        }
      >
        This revision holds {lacks}. Once they are linked, the trace shows which outcomes rest on which work.
        A slip can be tested without them.
      </EmptyState>
    </div>
  );
}

interface NothingSpentProps {
  readonly year: FiscalYear;
  readonly years: readonly FiscalYear[];
}

/** A year without cost, and the nearest way to another one. */
export function NothingSpent({ year, years }: NothingSpentProps) {
  const [params] = useSearchParams();
  const other = years.find((each) => each !== year);
  return (
    <div className="app-center">
      <EmptyState
        icon={<Waypoints aria-hidden size={18} />}
        title={`No money in ${yearLabel(year)}`}
        action={
          other !== undefined && (
            <Link className={buttonClass()} to={traceAddress({ ...readTrace(params), money: other })}>
              Show {yearLabel(other)}
            </Link>
          )
        }
      >
        Where planned cost leads is shown here once enablers carry a cost in that fiscal year.
      </EmptyState>
    </div>
  );
}
