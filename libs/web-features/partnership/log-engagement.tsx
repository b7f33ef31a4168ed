import type { PlanFrame } from '../plan/plan-frame.js';
import { useToast } from '@northing/web-ui';
import { useActing } from '../acting/acting.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { useToday } from '../shell/plan-context.js';
import { EngagementDialog } from './engagement-dialog.js';
import { newEntry } from './engagement-held.js';
import type { LoggedEngagement } from './read-partnership.js';
import { useEngagementActions } from './use-engagement-actions.js';
import { useFormOptions } from './use-form-options.js';

interface LogEngagementProps {
  readonly plan: PlanFrame;
  readonly index: PlanIndex;
  /** The unit that is looked at; null: none. */
  readonly unit: string | null;
  readonly onClose: () => void;
}

/** A conversation is logged, and can be taken back for as long as the note of it stands. */
export function LogEngagement({ plan, index, unit, onClose }: LogEngagementProps) {
  const today = useToday();
  const toast = useToast();
  const actions = useEngagementActions(plan.id);
  const options = useFormOptions(plan, index);
  const refused = useLogRefused(plan);
  const undo = async ({ id }: LoggedEngagement) => {
    const answer = await actions.remove(id);
    toast({ text: answer.kind === 'saved' ? 'The entry is removed.' : answer.message });
  };
  const saved = async (engagement: LoggedEngagement) => {
    const name = nameOf(plan.units, engagement.businessUnitId) ?? '';
    toast({
      text: `Conversation with ${name} logged.`,
      action: { label: 'Undo', onSelect: () => void undo(engagement) },
    });
    onClose();
    return Promise.resolve();
  };
  return (
    <EngagementDialog
      title="Log an engagement"
      action="Log engagement"
      start={newEntry(unit ?? '', today)}
      {...{ plan, today, refused, onClose, ...options }}
      save={actions.log}
      onSaved={saved}
    />
  );
}

/** Why nothing can be logged: an entry names who made it. */
export function useLogRefused(plan: PlanFrame): string | null {
  const { personId, refusal } = useActing(plan);
  return personId === null ? 'Act as a person first: an entry names who made it.' : refusal('logEngagement');
}
