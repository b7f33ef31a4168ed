import { isOpen, type DemandRequest, type Outcome } from '@northing/domain';
import { useMemo } from 'react';
import { useActing } from '../acting/acting.js';
import { namedOptions } from '../plan/reference-options.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { AnswersDialog, NO_ANSWERS } from './answers-dialog.js';
import { AcceptDialog, DeclineDialog, WithdrawDialog } from './decide-dialogs.js';
import { PlanDialog } from './plan-dialog.js';
import type { Doing } from './request-actions.js';
import type { DemandActions } from './use-demand.js';

interface DemandFormsProps {
  readonly doing: Doing;
  readonly actions: DemandActions;
  readonly index: PlanIndex;
  readonly outcomes: readonly Outcome[];
  readonly onSaved: (request: DemandRequest) => Promise<void>;
  readonly onClose: () => void;
}

/** The form of what is being done. */
export function DemandForms(props: DemandFormsProps) {
  const { doing, actions, index, onSaved, onClose } = props;
  const newRefused = useNewRefused();
  const enablers = useMemo(() => namedOptions(index.content.enablers.filter(isOpen)), [index]);
  switch (doing.kind) {
    case 'raise':
    case 'amend':
      return <Answers {...props} doing={doing} />;
    case 'accept':
      return <AcceptDialog request={doing.request} {...{ actions, onSaved, onClose }} />;
    case 'decline':
      return <DeclineDialog request={doing.request} {...{ actions, onSaved, onClose }} />;
    case 'withdraw':
      return <WithdrawDialog request={doing.request} {...{ actions, onSaved, onClose }} />;
    case 'plan':
      return <PlanDialog request={doing.request} {...{ actions, enablers, newRefused, onSaved, onClose }} />;
    case 'assess':
      return null;
  }
}

type AnswersProps = Omit<DemandFormsProps, 'doing' | 'index'> & {
  readonly doing: Extract<Doing, { readonly kind: 'raise' | 'amend' }>;
};

function Answers({ doing, actions, outcomes, onSaved, onClose }: AnswersProps) {
  const { units: all } = usePlan();
  const held = doing.kind === 'amend' ? doing.request.businessUnitId : null;
  const units = useMemo(() => namedOptions(all.values(), new Set(held === null ? [] : [held])), [all, held]);
  if (doing.kind === 'raise') {
    return (
      <AnswersDialog
        title="Raise a request"
        action="Raise request"
        start={NO_ANSWERS}
        save={actions.raise}
        {...{ units, outcomes, onSaved, onClose }}
      />
    );
  }
  const { request, flaws } = doing;
  return (
    <AnswersDialog
      title={flaws.length > 0 ? 'Every answer before it is accepted' : 'Edit the answers'}
      action="Save answers"
      start={request}
      save={(answers) => actions.amend(request.id, answers)}
      {...{ flaws, units, outcomes, onSaved, onClose }}
    />
  );
}

/** A new enabler is an edit of the draft. */
function useNewRefused(): string | null {
  const plan = usePlan();
  const refused = useActing(plan).refusal('editPlan');
  if (refused !== null) return refused;
  return newestOf(plan)?.state === 'draft' ? null : 'There is no draft that can be edited.';
}
