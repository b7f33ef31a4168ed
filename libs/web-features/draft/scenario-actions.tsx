import { Button } from '@northing/web-ui';
import { useNavigate } from 'react-router';
import { mergeAddress } from '../address/scenarios-view.js';
import { useBranch } from '../editing/branch.js';
import { usePlan } from '../shell/plan-context.js';

/** What becomes of a scenario: it takes over what the draft has since, or goes into it. */
export function ScenarioActions() {
  const { planId, branchId, editable } = useBranch();
  const { revisions } = usePlan();
  const navigate = useNavigate();
  if (!editable) return null;
  const refused = revisions.at(-1)?.state === 'draft' ? null : 'The plan has no draft to merge into';
  return (
    <>
      <Button
        disabledReason={refused}
        onClick={() => void navigate(mergeAddress(branchId, { plan: planId, as: 'rebase' }))}
      >
        Re-base
      </Button>
      <Button
        variant="primary"
        disabledReason={refused}
        onClick={() => void navigate(mergeAddress(branchId, { plan: planId }))}
      >
        Merge into the draft
      </Button>
    </>
  );
}
