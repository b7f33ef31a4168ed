import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { EngagementDialog } from './engagement-dialog.js';
import { heldEntry } from './engagement-held.js';
import type { LoggedEngagement } from './read-partnership.js';
import { useEngagementActions } from './use-engagement-actions.js';
import { useFormOptions } from './use-form-options.js';

interface AmendEngagementProps {
  readonly engagement: LoggedEngagement;
  readonly index: PlanIndex;
  readonly onClose: () => void;
}

/** An entry that nobody has confirmed, written anew. */
export function AmendEngagement({ engagement, index, onClose }: AmendEngagementProps) {
  const plan = usePlan();
  const today = useToday();
  const actions = useEngagementActions(plan.id);
  return (
    <EngagementDialog
      title="Edit the entry"
      action="Save entry"
      start={heldEntry(engagement)}
      {...{ plan, today, onClose, ...useFormOptions(plan, index) }}
      refused={null}
      save={(entry) => actions.amend(engagement.id, entry)}
      onSaved={() => Promise.resolve(onClose())}
    />
  );
}
