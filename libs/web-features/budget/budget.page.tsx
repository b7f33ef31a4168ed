import { isUnfinished, type FiscalYear, type MetricId, type RevisionHead } from '@northing/domain';
import { SegmentedSwitch } from '@northing/web-ui';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { budgetAddress, readBudgetView, type BudgetSource, type BudgetView } from '../address/budget-view.js';
import { writeItem } from '../address/item-token.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { BranchProvider } from '../editing/branch-provider.js';
import { useDraftBranch, useScenarioBranch, type LoadedBranch } from '../editing/load-branch.js';
import { PlaceFigures } from '../figures/place-figures.js';
import { yearAtHand, yearsAround } from '../plan/budget-years.js';
import { yearLabel } from '../plan/field-words.js';
import type { Loaded } from '../plan/loaded.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { budgetTabs } from '../shell/budget-tabs.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan, useToday } from '../shell/plan-context.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { BranchBudget } from './branch-budget.js';
import { BudgetContent, type ChangeBudget } from './budget-content.js';
import { BudgetExport } from './budget-export.js';
import { SourcePicker } from './source-picker.js';
import './budget.css';

/** What decides whether the plan fits the money and the people. */
const FIGURES: readonly MetricId[] = [
  'discretionary', 'utilisation', 'cutLine', 'priority', 'productShare', 'traceability', 'budgetReadiness',
]; // prettier-ignore

/** What fits the money and the people of a year. */
export function BudgetPage() {
  const plan = usePlan();
  const today = useToday();
  const [view, change] = useBudgetView();
  const newest = newestOf(plan);
  const source = sourceShown(view.source, plan.revisions) ?? sourceAtHand(newest);
  const year = view.year ?? yearAtHand(plan, newest, today);
  const shown = { view, change, year };
  return (
    <>
      <TopBar
        title="Budget"
        documentTitle={`Budget ${yearLabel(year)}, ${plan.name}`}
        tabs={budgetTabs('priorities', {
          plan: plan.id,
          rev: view.source?.kind === 'revision' ? view.source.rev : null,
        })}
      >
        <PlanPicker />
        {/* A scenario that was just saved is not in the list that was read before. */}
        <SourcePicker
          key={source?.kind === 'scenario' ? source.id : 'plan'}
          source={source}
          onChoose={(next) => change({ source: next, item: null })}
        />
        <SegmentedSwitch
          label="Fiscal year"
          options={yearsAround(year, newest).map((each) => ({ value: String(each), label: yearLabel(each) }))}
          value={String(year)}
          onChange={(next) => change({ year: Number(next) })}
        />
      </TopBar>
      {source === null && (
        <MissingState
          title="This plan has no revision"
          to={`/import?plan=${plan.id}`}
          action="Import a revision"
        >
          The one-year list of {plan.name} is shown here once it has one.
        </MissingState>
      )}
      {source?.kind === 'draft' && <DraftBudget {...shown} />}
      {source?.kind === 'scenario' && <ScenarioBudget {...shown} id={source.id} />}
      {source?.kind === 'revision' && <RevisionBudget {...shown} source={source} />}
    </>
  );
}

function useBudgetView(): readonly [BudgetView, ChangeBudget] {
  const { year } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readBudgetView(year, params), [year, params]);
  const change: ChangeBudget = (patch) => void navigate(budgetAddress({ ...view, ...patch }));
  return [view, change];
}

/** The draft where one is open: the list is worked on there. */
function sourceAtHand(newest: RevisionHead | null): BudgetSource | null {
  if (newest === null) return null;
  return isUnfinished(newest) ? { kind: 'draft' } : { kind: 'revision', rev: revisionToken(newest) };
}

/** An address that names the draft by its number means the draft, which is worked on. */
function sourceShown(source: BudgetSource | null, revisions: readonly RevisionHead[]): BudgetSource | null {
  const named = source?.kind === 'revision' ? findRevision(source.rev, revisions) : undefined;
  return named && isUnfinished(named) ? { kind: 'draft' } : source;
}

interface ShownProps {
  readonly view: BudgetView;
  readonly change: ChangeBudget;
  readonly year: FiscalYear;
}

function DraftBudget(props: ShownProps) {
  const { reload, ...loaded } = useDraftBranch(usePlan().id);
  return <OnBranch {...props} {...{ loaded, reload }} what="The draft" />;
}

function ScenarioBudget({ id, ...props }: ShownProps & { readonly id: string }) {
  const { reload, ...loaded } = useScenarioBranch(usePlan().id, id);
  return <OnBranch {...props} {...{ loaded, reload }} what="The scenario" />;
}

interface OnBranchProps extends ShownProps {
  readonly loaded: Loaded<LoadedBranch | null>;
  readonly reload: () => void;
  readonly what: string;
}

function OnBranch({ loaded, reload, what, view, ...props }: OnBranchProps) {
  const plan = usePlan();
  return (
    <WithLoaded loaded={loaded} what={what}>
      {(branch) =>
        branch === null ? (
          <MissingState
            title={`${what} is not there`}
            to={budgetAddress({ plan: plan.id })}
            action="Show what is there"
          >
            It was published, closed or belongs to another plan.
          </MissingState>
        ) : (
          <BranchProvider
            key={`${branch.branchId} ${branch.stateText}`}
            loaded={branch}
            item={view.item && writeItem(view.item)}
            onMoved={reload}
          >
            <BranchBudget view={view} {...props} />
          </BranchProvider>
        )
      }
    </WithLoaded>
  );
}

function RevisionBudget({
  source,
  ...props
}: ShownProps & { readonly source: Extract<BudgetSource, { readonly kind: 'revision' }> }) {
  const plan = usePlan();
  const revision = findRevision(source.rev, plan.revisions) ?? null;
  if (revision === null) {
    return (
      <MissingState
        title="There is no such revision"
        to={budgetAddress({ plan: plan.id })}
        action="Show the newest"
      >
        {plan.name} has no revision of that number and quarter.
      </MissingState>
    );
  }
  return <OfRevision {...props} revision={revision} />;
}

function OfRevision({ revision, ...props }: ShownProps & { readonly revision: RevisionHead }) {
  const plan = usePlan();
  const navigate = useNavigate();
  const loaded = useRevisionContent(plan.id, revision);
  const { anchorQuarter } = revision;
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content) =>
        content && (
          <div className="app-body">
            <PlaceFigures label="Does it fit?" metrics={FIGURES} revision={revision} index={content.index} />
            <BudgetContent
              {...props}
              index={content.index}
              anchorQuarter={anchorQuarter}
              from={revisionLabel(revision)}
              onOpen={(id) =>
                void navigate(
                  roadmapAddress({
                    plan: plan.id,
                    rev: revisionToken(revision),
                    item: { type: 'enabler', id },
                  }),
                )
              }
              onPlace={null}
              tools={<BudgetExport of={{ sequence: revision.sequence }} year={props.year} />}
            />
          </div>
        )
      }
    </WithLoaded>
  );
}
