import type { ShadowItItem } from '@northing/domain';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { DisposeDialog } from './dispose-dialog.js';
import { heldItem, newItem, ShadowDialog } from './shadow-dialog.js';
import { useFormOptions, useNewEnablerRefused } from './use-form-options.js';
import { useShadowActions } from './use-shadow-actions.js';

/** What is being done with technology outside the plan, in a form of its own. */
export type ShadowDoing =
  | { readonly kind: 'record'; readonly unit: string | null }
  | { readonly kind: 'amend'; readonly item: ShadowItItem }
  | { readonly kind: 'dispose'; readonly item: ShadowItItem; readonly to: 'adopted' | 'replaced' };

interface ShadowFormsProps {
  readonly doing: ShadowDoing;
  readonly index: PlanIndex;
  readonly onSaved: (item: ShadowItItem) => void;
  readonly onClose: () => void;
}

/** The form of what is being done. */
export function ShadowForms({ doing, index, onSaved, onClose }: ShadowFormsProps) {
  const plan = usePlan();
  const today = useToday();
  const actions = useShadowActions(plan.id);
  const newRefused = useNewEnablerRefused();
  const options = useFormOptions(plan, index);
  const over = {
    onClose,
    onSaved: (item: ShadowItItem) => Promise.resolve(onSaved(item)),
    ...options,
  };
  switch (doing.kind) {
    case 'record':
      return (
        <ShadowDialog
          title="Register technology outside the plan"
          action="Register"
          start={newItem(doing.unit ?? '', today)}
          {...{ today, ...over }}
          save={actions.record}
        />
      );
    case 'amend':
      return (
        <ShadowDialog
          title={`Edit “${doing.item.name}”`}
          action="Save"
          start={heldItem(doing.item)}
          {...{ today, ...over }}
          save={(item) => actions.amend(doing.item.id, item)}
        />
      );
    case 'dispose':
      return (
        <DisposeDialog
          {...{ newRefused, ...over }}
          enablers={options.openEnablers}
          item={doing.item}
          to={doing.to}
          save={(as) => actions.dispose(doing.item.id, doing.to, as)}
        />
      );
  }
}
