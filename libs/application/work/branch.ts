import {
  draftContent,
  EMPTY_CONTENT,
  isEditable,
  scenarioChanges,
  scenarioContent,
  type Draft,
  type EditEntry,
  type Edited,
  type FiscalQuarter,
  type PlanContent,
} from '@northing/domain';
import type { FailureOf } from '../failures.js';
import type { PlanUnit, WorkedScenario } from '../work-ports.js';

/** What can be edited: the open draft, or a scenario. */
export type Branch = {
  readonly id: string;
  /** What its changes are counted against. */
  readonly base: PlanContent;
  readonly content: PlanContent;
  readonly anchorQuarter: FiscalQuarter;
  readonly version: number;
} & (
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'scenario'; readonly scenario: WorkedScenario }
);

export type BranchFailure = FailureOf<'unknownBranch' | 'branchClosed' | 'wrongState'>;

/** What a branch is read from. */
export type Reads = Pick<PlanUnit, 'frame' | 'draft' | 'readContent' | 'readDraft' | 'readScenario'>;

/** The draft's base: the published content without what rolled out when the draft was opened. */
export async function draftBase(unit: Pick<Reads, 'readContent'>, draft: Draft): Promise<PlanContent> {
  if (draft.baseSequence === 0) return EMPTY_CONTENT;
  return draftContent(await unit.readContent(draft.baseSequence), draft);
}

/** The open draft or a scenario by its id, whatever its state. */
export async function readBranch(
  unit: Reads,
  branchId: string,
): Promise<Branch | FailureOf<'unknownBranch'>> {
  const { draft } = unit;
  if (draft?.id === branchId) {
    const { anchorQuarter, version } = draft;
    const base = await draftBase(unit, draft);
    const content = await unit.readDraft();
    return { kind: 'draft', id: branchId, draft, base, content, anchorQuarter, version };
  }
  const scenario = await unit.readScenario(branchId);
  return scenario ? scenarioBranch(unit, scenario) : { kind: 'unknownBranch', branchId };
}

async function scenarioBranch(
  unit: Reads,
  scenario: WorkedScenario,
): Promise<Branch | FailureOf<'unknownBranch'>> {
  const { id, version } = scenario;
  const head = unit.frame.plan.revisions.find((revision) => revision.id === scenario.baseRevisionId);
  if (!head) return { kind: 'unknownBranch', branchId: id };
  const forked = scenario.forkChanges.length > 0;
  const base = await forkOf(unit, scenario, head.sequence);
  return {
    ...{ kind: 'scenario', id, version, scenario, base },
    content: scenarioContent(base, scenario.changes),
    anchorQuarter: (forked ? unit.draft?.anchorQuarter : undefined) ?? head.anchorQuarter,
  };
}

/** What the scenario was branched from: a revision, or the draft as it stood then. */
async function forkOf(unit: Reads, scenario: WorkedScenario, sequence: number): Promise<PlanContent> {
  const isDraft = unit.draft?.sequence === sequence;
  const revision = isDraft ? await unit.readDraft() : await unit.readContent(sequence);
  return scenarioContent(revision, scenario.forkChanges);
}

/** The same, refused when it cannot be edited any more. */
export async function openBranch(unit: Reads, branchId: string): Promise<Branch | BranchFailure> {
  const branch = await readBranch(unit, branchId);
  if (branch.kind === 'unknownBranch') return branch;
  if (branch.kind === 'draft' && !isEditable(branch.draft)) {
    return { kind: 'wrongState', state: branch.draft.state, needed: 'draft' };
  }
  if (branch.kind === 'scenario' && branch.scenario.state !== 'open') {
    return { kind: 'branchClosed', branchId };
  }
  return branch;
}

/** Writes an applied edit of a branch with its entry, and tells everybody. */
export async function saveEdit(
  unit: PlanUnit,
  branch: Branch,
  edited: Edited,
  entry: Omit<EditEntry, 'version' | 'applied' | 'inverse' | 'takenBackBy'>,
): Promise<number> {
  const version = branch.version + 1;
  if (branch.kind === 'draft') {
    await unit.putDraftItems(edited.touched);
    await unit.putDraft({ ...branch.draft, version });
  } else {
    const changes = scenarioChanges(branch.base, edited.content);
    await unit.putScenario({ ...branch.scenario, changes, version });
  }
  const { applied, inverse } = edited;
  await unit.addEdit(branch.id, { ...entry, version, applied, inverse, takenBackBy: null });
  await unit.tell({
    kind: branch.kind === 'draft' ? 'edited' : 'scenarioChanged',
    branchId: branch.id,
    version,
  });
  return version;
}
