import { BEHAVIOUR_LABELS, isInLine, quarterLabel, TIMING_LABELS } from '@northing/domain';
import { Button, FactList, PanelSection, SidePanel, StatusChip } from '@northing/web-ui';
import { Link, useLocation } from 'react-router';
import { useActing } from '../acting/acting.js';
import { CopyLink } from '../item/copy-link.js';
import { itemHref } from '../item/item-href.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import { sentenceList } from '../words/numbers.js';
import type { LoggedEngagement } from './read-partnership.js';

interface EngagementPanelProps {
  readonly engagement: LoggedEngagement;
  readonly index: PlanIndex;
  /** Something is under way. */
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One conversation: what was recorded, who stands for it, and what can still be done. */
export function EngagementPanel(props: EngagementPanelProps) {
  const { engagement, index, onClose } = props;
  const plan = usePlan();
  const today = useToday();
  const { businessUnitId, date, quarter, subject, timing, lockedOn, isLocked } = engagement;
  const unit = nameOf(plan.units, businessUnitId) ?? businessUnitId;
  const day = date === null ? quarterLabel(quarter) : dayLabel(date, today);
  return (
    <SidePanel
      takeFocus
      title={subject ?? `Conversation with ${unit}`}
      eyebrow={<StatusChip>{TIMING_LABELS[timing]}</StatusChip>}
      summary={`${unit}, ${day}`}
      actions={<CopyLink />}
      onClose={onClose}
    >
      <EngagementActions {...props} />
      <PanelSection title="Entry">
        <EngagementFacts engagement={engagement} index={index} />
        <p className="partner-none">
          {isLocked
            ? `${quarterLabel(quarter)} is locked since ${dayLabel(lockedOn, today)}: its entries stay as they are.`
            : `May be changed and confirmed before ${dayLabel(lockedOn, today)}.`}
        </p>
      </PanelSection>
    </SidePanel>
  );
}

function EngagementFacts({ engagement, index }: Pick<EngagementPanelProps, 'engagement' | 'index'>) {
  const { people } = usePlan();
  const location = useLocation();
  const { behaviours, enablerId, quarter, recordedById, confirmedById } = engagement;
  const enabler = enablerId === null ? null : (index.enablers.get(enablerId) ?? null);
  return (
    <FactList
      facts={[
        { label: 'Quarter', value: quarterLabel(quarter) },
        {
          label: 'What IT did',
          value: sentenceList(behaviours.map((each) => BEHAVIOUR_LABELS[each])) || 'Nothing named',
        },
        {
          label: 'Led to',
          value: enabler ? (
            <Link to={itemHref(location, { type: 'enabler', id: enabler.id })}>{enabler.name}</Link>
          ) : (
            (enablerId ?? 'Nothing named')
          ),
        },
        { label: 'Recorded by', value: nameOf(people, recordedById) },
        { label: 'Confirmed by', value: nameOf(people, confirmedById) ?? 'Nobody of the business yet' },
      ]}
    />
  );
}

function EngagementActions({ engagement, busy, onConfirm, onEdit, onRemove }: EngagementPanelProps) {
  const refusal = useRefusals(engagement);
  if (engagement.isLocked || engagement.confirmedById !== null) return null;
  return (
    <div className="partner-actions" role="group" aria-label="What to do">
      <Button
        size="sm"
        variant="primary"
        disabledReason={busy ? 'Saving' : refusal.confirm}
        onClick={onConfirm}
      >
        Confirm
      </Button>
      <Button size="sm" disabledReason={busy ? 'Saving' : refusal.change} onClick={onEdit}>
        Edit
      </Button>
      <Button size="sm" disabledReason={busy ? 'Saving' : refusal.change} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}

/** Why somebody may neither confirm nor change; whoever recorded an entry changes it, and never confirms it. */
function useRefusals({ recordedById, businessUnitId }: LoggedEngagement) {
  const plan = usePlan();
  const { personId, refusal } = useActing(plan);
  const isOwn = personId !== null && personId === recordedById;
  const unitId = personId === null ? null : (plan.people.get(personId)?.businessUnitId ?? null);
  const speaks = isInLine(unitId, businessUnitId, [...plan.units.values()]);
  const confirm = isOwn
    ? 'Whoever recorded an engagement never confirms it.'
    : speaks
      ? null
      : 'Only a person of the unit, or of one above or below it, confirms.';
  return { confirm, change: isOwn ? null : refusal('amendEngagement') };
}
