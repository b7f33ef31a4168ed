import { Button, EmptyState, Select, useToast } from '@northing/web-ui';
import { GitBranch } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { scenarioAddress } from '../address/draft-view.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import {
  MOST_SIDE_BY_SIDE,
  readScenarios,
  scenariosAddress,
  type ScenariosView,
} from '../address/scenarios-view.js';
import { yearAtHand, yearsAround } from '../plan/budget-years.js';
import { yearLabel } from '../plan/field-words.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan, useToday } from '../shell/plan-context.js';
import { revisionsTabs } from '../shell/revisions-tabs.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { BesideTable } from './beside-table.js';
import { BranchDialog } from './branch-dialog.js';
import { DiscardDialog } from './discard-dialog.js';
import type { Scenario } from './read-scenarios.js';
import { ScenarioRow } from './scenario-row.js';
import { useScenarioActions, useScenarios } from './use-scenarios.js';
import './scenarios.css';

/** The plan's alternatives: open ones to work on, closed ones to read. */
export function ScenariosPage() {
  const plan = usePlan();
  const { loaded, reload } = useScenarios(plan.id);
  return (
    <>
      <TopBar
        title="Revisions"
        documentTitle={`Scenarios, ${plan.name}`}
        tabs={revisionsTabs(plan, newestOf(plan), 'scenarios')}
      >
        <PlanPicker />
      </TopBar>
      <WithLoaded loaded={loaded} what="The list of scenarios">
        {(scenarios) => <Scenarios scenarios={scenarios} onChanged={() => void reload()} />}
      </WithLoaded>
    </>
  );
}

interface ScenariosProps {
  readonly scenarios: readonly Scenario[];
  readonly onChanged: () => void;
}

function Scenarios({ scenarios, onChanged }: ScenariosProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const toast = useToast();
  const actions = useScenarioActions(plan.id);
  const [branching, setBranching] = useState(false);
  const [discarding, setDiscarding] = useState<Scenario | null>(null);
  const discard = async ({ id, name }: Scenario) => {
    const answer = await actions.discard(id);
    setDiscarding(null);
    toast({ text: answer.kind === 'saved' ? `“${name}” is discarded; it stays readable.` : answer.message });
    onChanged();
  };
  const branchButton = <BranchButton onPress={() => setBranching(true)} />;
  return (
    <div className="app-page">
      {scenarios.length === 0 ? (
        <EmptyState icon={<GitBranch aria-hidden size={18} />} title="No scenarios yet" action={branchButton}>
          An alternative that is worked out beside the plan is listed here, to compare and to merge.
        </EmptyState>
      ) : (
        <div className="scenarios">
          <header className="scenarios__head">
            <h2>Scenarios</h2>
            {branchButton}
          </header>
          <ScenarioTable scenarios={scenarios} onDiscard={setDiscarding} />
        </div>
      )}
      {branching && (
        <BranchDialog
          revisions={plan.revisions}
          branch={actions.branch}
          onClose={() => setBranching(false)}
          onBranched={({ id }) => void navigate(scenarioAddress(id, { plan: plan.id }))}
        />
      )}
      {discarding && (
        <DiscardDialog
          scenario={discarding}
          onClose={() => setDiscarding(null)}
          onDiscard={() => void discard(discarding)}
        />
      )}
    </div>
  );
}

function BranchButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button variant="primary" icon={<GitBranch aria-hidden size={16} />} onClick={onPress}>
      Branch a scenario
    </Button>
  );
}

interface ScenarioTableProps {
  readonly scenarios: readonly Scenario[];
  readonly onDiscard: (scenario: Scenario) => void;
}

const COLUMNS = ['Compare', 'Scenario', 'State', 'From', 'By', 'Branched', 'What to do'];

function ScenarioTable({ scenarios, onDiscard }: ScenarioTableProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = useMemo(() => readScenarios(params), [params]);
  const change = (patch: Partial<ScenariosView>) =>
    void navigate(scenariosAddress({ ...view, plan: plan.id, ...patch }), { replace: true });
  const known = view.beside.filter((id) => scenarios.some((scenario) => scenario.id === id));
  const isFull = known.length >= MOST_SIDE_BY_SIDE;
  return (
    <>
      <div className="scenarios__table" role="region" aria-label="Scenarios of the plan" tabIndex={0}>
        <table>
          <caption className="n-hidden">Scenarios of the plan</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario) => {
              const isBeside = known.includes(scenario.id);
              return (
                <ScenarioRow
                  key={scenario.id}
                  scenario={scenario}
                  isBeside={isBeside}
                  besideRefused={isFull && !isBeside ? 'Three stand side by side already' : null}
                  onBeside={(on) =>
                    change({
                      beside: on ? [...known, scenario.id] : known.filter((id) => id !== scenario.id),
                    })
                  }
                  onDiscard={() => onDiscard(scenario)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {known.length > 0 && <Beside view={view} known={known} change={change} />}
    </>
  );
}

interface BesideProps {
  readonly view: ScenariosView;
  readonly known: readonly string[];
  readonly change: (patch: Partial<ScenariosView>) => void;
}

function Beside({ view, known, change }: BesideProps) {
  const plan = usePlan();
  const today = useToday();
  const newest = newestOf(plan);
  const revision = findRevision(view.rev, plan.revisions) ?? newest;
  if (!revision) return null;
  const year = view.year ?? yearAtHand(plan, newest, today);
  return (
    <section className="scenarios__beside" aria-label="Side by side with a revision">
      <header className="scenarios__head">
        <h2>Side by side</h2>
        <Select
          label="Compared with"
          value={revision.id}
          options={plan.revisions
            .toReversed()
            .map((each) => ({ value: each.id, label: revisionLabel(each) }))}
          onChange={(id) => {
            const next = plan.revisions.find((each) => each.id === id);
            if (next) change({ rev: revisionToken(next) });
          }}
        />
        <Select
          label="Budget of"
          value={String(year)}
          options={yearsAround(year, newest).map((each) => ({ value: String(each), label: yearLabel(each) }))}
          onChange={(next) => change({ year: Number(next) })}
        />
      </header>
      <BesideTable scenarioIds={known} revision={revision} year={year} />
    </section>
  );
}
