import { REVISION_STATE_LABELS, type RevisionHead } from '@northing/domain';
import { ChevronDown, CircleDashed, Lock } from 'lucide-react';
import { Button, Menu, type MenuItem, type MenuSection } from '@northing/web-ui';
import { useLocation, useNavigate } from 'react-router';
import { revisionLabel } from '../address/revision-token.js';
import { usePlans } from '../plan/use-plan.js';
import { dayLabel } from '../words/dates.js';
import { addressOf } from './place-address.js';
import { usePlan, useToday } from './plan-context.js';
import { placeOf } from './places.js';

interface RevisionPickerProps {
  /** What the choice is for, e.g. "Revision" or "Compare from". */
  readonly label: string;
  readonly current: RevisionHead;
  readonly onChoose: (revision: RevisionHead) => void;
  /** Why a revision cannot be chosen here; null when it can. */
  readonly refuse?: (revision: RevisionHead) => string | null;
}

function isFinal({ state }: RevisionHead): boolean {
  return state === 'published' || state === 'superseded';
}

/** The revision at hand with its state, and the way to another. */
export function RevisionPicker({ label, current, onChoose, refuse }: RevisionPickerProps) {
  const { revisions } = usePlan();
  const today = useToday();
  const Icon = isFinal(current) ? Lock : CircleDashed;
  const items = revisions.toReversed().map((revision): MenuItem => {
    const refused = refuse?.(revision) ?? null;
    return {
      id: revision.id,
      label: revisionLabel(revision),
      note: refused ?? stateNote(revision, today),
      checked: revision.id === current.id,
      disabled: refused !== null,
      onSelect: () => onChoose(revision),
    };
  });
  const state = REVISION_STATE_LABELS[current.state];
  return (
    <Menu
      align="end"
      trigger={
        <Button
          variant="secondary"
          className="app-picker"
          aria-label={`${label}: ${revisionLabel(current)}, ${state}`}
        >
          <Icon aria-hidden size={14} />
          <span>{revisionLabel(current)}</span>
          <span className="app-picker__note">{state}</span>
          <ChevronDown aria-hidden size={14} />
        </Button>
      }
      sections={[{ id: 'revisions', label, items }]}
    />
  );
}

/** `Published Sep 4`. */
export function stateNote(revision: RevisionHead, today: string): string {
  const state = REVISION_STATE_LABELS[revision.state];
  const day = revision.publishedAt ?? revision.approvedAt ?? revision.submittedAt;
  return day === null ? state : `${state} ${dayLabel(day, today)}`;
}

/** The plan at hand, and the way to another. */
export function PlanPicker() {
  const plan = usePlan();
  const plans = usePlans();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const place = placeOf(pathname) ?? 'roadmap';
  const others = plans.kind === 'ready' ? plans.value.filter(({ archivedAt }) => archivedAt === null) : [];
  const sections: readonly MenuSection[] = [
    {
      id: 'plans',
      label: 'Plan',
      items: others.map(({ id, name, workspaceName }) => ({
        id,
        label: name,
        ...(workspaceName !== name && { note: workspaceName }),
        checked: id === plan.id,
        onSelect: () => void navigate(addressOf(place, { plan: id, rev: null })),
      })),
    },
    {
      id: 'manage',
      items: [
        { id: 'manage', label: 'Manage plans', onSelect: () => void navigate('/plans') },
        { id: 'start', label: 'Start another plan', onSelect: () => void navigate('/start') },
      ],
    },
  ];
  return (
    <Menu
      align="end"
      trigger={
        <Button variant="quiet" className="app-picker app-picker--plan" aria-label={`Plan: ${plan.name}`}>
          <span className="app-picker__name">{plan.name}</span>
          <ChevronDown aria-hidden size={14} />
        </Button>
      }
      sections={sections}
    />
  );
}
