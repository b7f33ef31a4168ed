import {
  DATA_SENSITIVITY_LABELS,
  DISPOSITION_LABELS,
  DISPOSITION_MOVES,
  type Disposition,
  type ShadowItItem,
} from '@northing/domain';
import { Button, FactList, PanelSection, SidePanel, StatusChip } from '@northing/web-ui';
import { Link, useLocation } from 'react-router';
import { useActing } from '../acting/acting.js';
import { CopyLink } from '../item/copy-link.js';
import { itemHref } from '../item/item-href.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import { isHighRisk } from './next-step.js';
import { StepList } from './step-list.js';

interface ShadowPanelProps {
  readonly item: ShadowItItem;
  readonly index: PlanIndex;
  /** Something is under way. */
  readonly busy: boolean;
  readonly onMove: (to: Disposition) => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** One service found outside the plan, and what became of it. */
export function ShadowPanel({ item, index, busy, onMove, onEdit, onClose }: ShadowPanelProps) {
  const { units, people } = usePlan();
  const { name, businessUnitId, disposition, steps } = item;
  const unit = nameOf(units, businessUnitId) ?? businessUnitId;
  return (
    <SidePanel
      takeFocus
      title={name}
      eyebrow={<StatusChip>{DISPOSITION_LABELS[disposition]}</StatusChip>}
      summary={`Bought or run by ${unit}`}
      actions={<CopyLink />}
      onClose={onClose}
    >
      <ShadowActions {...{ item, busy, onMove, onEdit }} />
      <PanelSection title="What it is">
        <ShadowFacts item={item} index={index} />
        {isHighRisk(item) && (
          <p className="partner-below">
            Sensitive data without an IT owner. Name one, or bring it into the plan.
          </p>
        )}
      </PanelSection>
      <PanelSection title="What became of it">
        <StepList
          steps={steps.map(({ disposition: to, on, byId }) => ({
            ...{ label: DISPOSITION_LABELS[to], on, by: nameOf(people, byId) },
          }))}
          none="Its steps are not known: it came with a file."
        />
      </PanelSection>
    </SidePanel>
  );
}

function ShadowFacts({ item, index }: Pick<ShadowPanelProps, 'item' | 'index'>) {
  const { people, money } = usePlan();
  const today = useToday();
  const location = useLocation();
  const { supplier, annualCost, dataSensitivity, itOwnerId, foundOn, enablerId } = item;
  const enabler = enablerId === null ? null : (index.enablers.get(enablerId) ?? null);
  return (
    <FactList
      facts={[
        { label: 'Supplier', value: supplier ?? 'Not set' },
        { label: 'Per year', value: money.exact(annualCost) },
        { label: 'Data', value: DATA_SENSITIVITY_LABELS[dataSensitivity] },
        { label: 'IT owner', value: nameOf(people, itOwnerId) ?? 'Not set' },
        { label: 'Found', value: foundOn === null ? 'Not set' : dayLabel(foundOn, today) },
        {
          label: 'In the plan as',
          value: enabler ? (
            <Link to={itemHref(location, { type: 'enabler', id: enabler.id })}>{enabler.name}</Link>
          ) : (
            (enablerId ?? 'Not in the plan')
          ),
        },
      ]}
    />
  );
}

const MOVE_LABELS = {
  discovered: 'Discover',
  tolerated: 'Tolerate',
  adopted: 'Adopt',
  replaced: 'Replace',
  retired: 'Retire',
} satisfies Record<Disposition, string>;

type ShadowActionsProps = Pick<ShadowPanelProps, 'item' | 'busy' | 'onMove' | 'onEdit'>;

function ShadowActions({ item: { disposition }, busy, onMove, onEdit }: ShadowActionsProps) {
  const { refusal } = useActing(usePlan());
  const moves: readonly Disposition[] = DISPOSITION_MOVES[disposition];
  if (moves.length === 0) return null;
  return (
    <div className="partner-actions" role="group" aria-label="What to do">
      {moves.map((to) => (
        <Button
          key={to}
          size="sm"
          variant={to === 'adopted' ? 'primary' : 'secondary'}
          disabledReason={busy ? 'Saving' : refusal('disposeShadowIt')}
          onClick={() => onMove(to)}
        >
          {MOVE_LABELS[to]}
        </Button>
      ))}
      <Button size="sm" disabledReason={busy ? 'Saving' : refusal('registerShadowIt')} onClick={onEdit}>
        Edit
      </Button>
    </div>
  );
}
