import { Button } from '@northing/web-ui';
import { GitBranch } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Placement } from '@northing/domain';
import { budgetAddress, type BudgetView } from '../address/budget-view.js';
import type { ItemRef } from '../address/item-token.js';
import { useActing } from '../acting/acting.js';
import { Asked } from '../draft/asked.js';
import { DraftStatus, FrozenNote } from '../draft/draft-status.js';
import { useBranch } from '../editing/branch.js';
import { useUndoKeys } from '../editing/use-undo-keys.js';
import type { WordsContext } from '../plan/field-words.js';
import { indexPlan } from '../plan/plan-index.js';
import { useScenarioActions } from '../scenarios/use-scenarios.js';
import { usePlan } from '../shell/plan-context.js';
import { BudgetExport } from './budget-export.js';
import { BudgetContent, type BudgetContentProps } from './budget-content.js';
import { placeEdits } from './place-edits.js';

const ItemEditor = lazy(async () => ({ default: (await import('../draft/item-editor.js')).ItemEditor }));
const BranchDialog = lazy(async () => ({
  default: (await import('../scenarios/branch-dialog.js')).BranchDialog,
}));

type BranchBudgetProps = Pick<BudgetContentProps, 'year' | 'view' | 'change'>;

/** The list of the draft or of a scenario: a row that is moved is an edit with its reason. */
export function BranchBudget({ year, view, change }: BranchBudgetProps) {
  const branch = useBranch();
  const plan = usePlan();
  const { content, anchorQuarter, editable, kind, title } = branch;
  const refused = useActing(plan).refusal(kind === 'draft' ? 'editPlan' : 'editScenario');
  const index = useMemo(() => indexPlan(content), [content]);
  const context = useMemo((): WordsContext => ({ plan, index }), [plan, index]);
  const [asked, setAsked] = useState<readonly ItemRef[]>([]);
  useUndoKeys(branch);
  const open = (item: ItemRef | null) => change({ item });
  const place = (placements: readonly Placement[]) => {
    const edits = placeEdits(placements, index.enablers);
    if (edits.length === 0) return;
    branch.edit({ kind: 'steps', edits });
    setAsked(placements.map(({ enablerId: id }) => ({ type: 'enabler', id })));
  };
  return (
    <div className="app-body">
      <DraftStatus />
      {!editable && <FrozenNote />}
      <BudgetContent
        {...{ index, anchorQuarter, year, view, change }}
        from={kind === 'draft' ? `draft ${title}` : `scenario “${title}”`}
        onOpen={(id) => open({ type: 'enabler', id })}
        onPlace={editable && refused === null ? place : null}
        note={editable ? refused : null}
        tools={
          <>
            <SaveAsScenario view={view} />
            <BudgetExport
              of={branch.revision ? { sequence: branch.revision.sequence } : { scenarioId: branch.branchId }}
              year={year}
            />
          </>
        }
        below={<Asked asked={asked} context={context} onLater={() => setAsked([])} />}
        {...(view.item && {
          panel: (
            <Suspense fallback={null}>
              <ItemEditor item={view.item} context={context} onOpen={open} onClose={() => open(null)} />
            </Suspense>
          ),
        })}
      />
    </div>
  );
}

/** The list as it stands is kept as an alternative, which is then worked on. */
function SaveAsScenario({ view }: { readonly view: BudgetView }) {
  const { kind, revision } = useBranch();
  const plan = usePlan();
  const { branch } = useScenarioActions(plan.id);
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  if (kind !== 'draft' || revision === null) return null;
  return (
    <>
      <Button icon={<GitBranch aria-hidden size={14} />} onClick={() => setAsks(true)}>
        Save as scenario
      </Button>
      <Suspense fallback={null}>
        {asks && (
          <BranchDialog
            revisions={[revision]}
            branch={branch}
            onClose={() => setAsks(false)}
            onBranched={({ id }) =>
              void navigate(budgetAddress({ ...view, plan: plan.id, source: { kind: 'scenario', id } }))
            }
          />
        )}
      </Suspense>
    </>
  );
}
