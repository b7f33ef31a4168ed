import {
  merge,
  resolveMerge,
  scenarioChanges,
  type InvariantContext,
  type MergeChoice,
  type PlanContent,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import { revisionNamed } from '../find-revision.js';
import type { PlanUnit, WorkedScenario } from '../work-ports.js';
import type {
  EditDone,
  MergeFailure,
  MergeView,
  Reason,
  ScenarioFailure,
  ScenarioSaved,
} from '../workshop.js';
import { openBranch, type Branch, type Reads } from './branch.js';
import { changedItems } from './changed-items.js';
import { entryOf, finish } from './edit-branch.js';
import { inPlan, type WorkPorts } from './in-plan.js';
import { blankAsNull } from './open-draft.js';
import { readOnly } from './read-only.js';
import { saveScenario } from './save-scenario.js';

type ScenarioBranch = Extract<Branch, { kind: 'scenario' }>;

/** Starts an alternative from a revision, or from the draft as it stands. */
export function branchScenario(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  name: string,
  from: string,
): Promise<ScenarioSaved | ScenarioFailure> {
  return inPlan(
    ports,
    actor,
    planId,
    'editScenario',
    async (unit): Promise<ScenarioSaved | ScenarioFailure> => {
      const called = blankAsNull(name);
      if (called === null) return { kind: 'noteMissing', about: 'scenarioName' };
      const head = revisionNamed(unit.frame.plan.revisions, from);
      if (!head) return { kind: 'unknownRevision', rev: from };
      const { draft } = unit;
      const fork =
        draft?.id === head.id ? await forkOfDraft(unit) : { baseRevisionId: head.id, forkChanges: [] };
      return saveScenario(unit, {
        ...{ id: ports.newId(), name: called, state: 'open', changes: [], version: 0 },
        ...{ createdById: actor.personId, createdAt: ports.clock.now(), ...fork },
      });
    },
  );
}

async function forkOfDraft(unit: PlanUnit): Promise<Pick<WorkedScenario, 'baseRevisionId' | 'forkChanges'>> {
  const { draft } = unit;
  if (!draft || draft.basedOnId === null) return { baseRevisionId: draft?.id ?? '', forkChanges: [] };
  const published = await unit.readContent(draft.baseSequence);
  return {
    baseRevisionId: draft.basedOnId,
    forkChanges: scenarioChanges(published, await unit.readDraft()),
  };
}

/** Gives an alternative up; it stays readable. */
export function discardScenario(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  scenarioId: string,
): Promise<ScenarioSaved | ScenarioFailure> {
  return inPlan(
    ports,
    actor,
    planId,
    'editScenario',
    async (unit): Promise<ScenarioSaved | ScenarioFailure> => {
      const scenario = await openScenario(unit, scenarioId);
      return isFailure(scenario)
        ? scenario
        : saveScenario(unit, { ...scenario.scenario, state: 'discarded' });
    },
  );
}

/** An open scenario with its contents. */
async function openScenario(
  unit: Reads,
  scenarioId: string,
): Promise<ScenarioBranch | FailureOf<'unknownScenario' | 'branchClosed'>> {
  const branch = await openBranch(unit, scenarioId);
  if (branch.kind === 'scenario') return branch;
  return branch.kind === 'branchClosed' ? branch : { kind: 'unknownScenario', scenarioId };
}

/** What a merge into the draft would do, with what asks for a choice. */
export async function viewMerge(
  ports: WorkPorts,
  planId: string,
  scenarioId: string,
): Promise<MergeView | MergeFailure> {
  const reads = await readOnly(ports, planId);
  if (reads.kind !== 'reads') return reads;
  const sides = await sidesOf(reads, scenarioId);
  if (isFailure(sides)) return sides;
  const { base, ours, theirs, context, scenario } = sides;
  const merged = merge(base, ours.content, theirs, context);
  const about = { kind: 'merge', planId, scenario: scenario.scenario, draftVersion: ours.version } as const;
  return { ...about, base, ours: ours.content, theirs, merged };
}

interface MergeSides {
  readonly kind: 'sides';
  readonly scenario: ScenarioBranch;
  readonly base: PlanContent;
  readonly ours: Extract<Branch, { kind: 'draft' }>;
  readonly theirs: PlanContent;
  readonly context: InvariantContext;
}

async function sidesOf(
  unit: Reads,
  scenarioId: string,
): Promise<MergeSides | FailureOf<'noDraft' | 'wrongState' | 'unknownScenario' | 'branchClosed'>> {
  const { draft, frame } = unit;
  if (!draft) return { kind: 'noDraft', planId: frame.plan.id };
  const ours = await openBranch(unit, draft.id);
  if (ours.kind === 'wrongState') return ours;
  const scenario = await openScenario(unit, scenarioId);
  if (isFailure(scenario)) return scenario;
  if (ours.kind !== 'draft') return { kind: 'noDraft', planId: frame.plan.id };
  const context = { anchorQuarter: draft.anchorQuarter, reference: frame.reference };
  return { kind: 'sides', scenario, base: scenario.base, ours, theirs: scenario.content, context };
}

/** Merges a scenario into the draft once every conflict has a choice; the result is one edit with one reason. */
export function mergeScenario(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  scenarioId: string,
  choices: ReadonlyMap<string, MergeChoice>,
  reason: Reason | null,
): Promise<EditDone | MergeFailure> {
  return inPlan(ports, actor, planId, 'mergeScenario', async (unit): Promise<EditDone | MergeFailure> => {
    const sides = await sidesOf(unit, scenarioId);
    if (isFailure(sides)) return sides;
    const { base, ours, theirs, context, scenario } = sides;
    const resolved = resolveMerge(base, ours.content, theirs, context, choices);
    if (resolved.kind === 'unresolved' || resolved.kind === 'unfit') {
      return { kind: 'mergeUnresolved', keys: resolved.keys };
    }
    if (resolved.kind === 'violations') return { kind: 'brokenRules', violations: resolved.violations };
    const edited = changedItems(ours.content, resolved.content);
    const merged = { scenarioId, version: scenario.version };
    const done = await finish(unit, ours, edited, entryOf(ports, actor, 'merge', null, merged), reason);
    await keepReasons(unit, scenario, ours, reason);
    await saveScenario(unit, { ...scenario.scenario, state: 'merged' });
    return done;
  });
}

/** Without a reason for the result, merged fields keep the ones that the scenario gave. */
async function keepReasons(
  unit: PlanUnit,
  scenario: ScenarioBranch,
  ours: Branch,
  reason: Reason | null,
): Promise<void> {
  if (reason !== null) return;
  const reasons = await unit.readReasons(scenario.id);
  if (reasons.length > 0) await unit.putReasons(ours.id, reasons);
}

/** Starts a scenario anew from the draft as it stands, with its own changes merged onto it. */
export function rebaseScenario(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  scenarioId: string,
  choices: ReadonlyMap<string, MergeChoice>,
): Promise<ScenarioSaved | MergeFailure> {
  return inPlan(ports, actor, planId, 'editScenario', async (unit): Promise<ScenarioSaved | MergeFailure> => {
    const sides = await sidesOf(unit, scenarioId);
    if (isFailure(sides)) return sides;
    const { base, ours, theirs, context, scenario } = sides;
    const resolved = resolveMerge(base, ours.content, theirs, context, choices);
    if (resolved.kind === 'unresolved' || resolved.kind === 'unfit') {
      return { kind: 'mergeUnresolved', keys: resolved.keys };
    }
    if (resolved.kind === 'violations') return { kind: 'brokenRules', violations: resolved.violations };
    const fork = await forkOfDraft(unit);
    const changes = scenarioChanges(ours.content, resolved.content);
    return saveScenario(unit, { ...scenario.scenario, ...fork, changes, version: scenario.version + 1 });
  });
}
