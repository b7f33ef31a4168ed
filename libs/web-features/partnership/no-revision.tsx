import { usePlan } from '../shell/plan-context.js';
import { MissingState } from '../shell/states.js';

/** Records are held against a plan; without a revision there is none yet. */
export function NoRevision() {
  const plan = usePlan();
  return (
    <MissingState title="This plan has no revision" to={`/import?plan=${plan.id}`} action="Import a revision">
      What is recorded of working together is held against a plan; it is shown here once there is one.
    </MissingState>
  );
}
