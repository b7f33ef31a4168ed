import { isOpen, type Enabler } from '../plan/enabler.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import { change, removeCapability, removeEnablers, type Draft } from './random-draft.fixture.js';
import {
  leafIds,
  randomCapability,
  randomDependency,
  randomEnabler,
  randomEnablerLinks,
  randomKeyResult,
  randomOutcome,
  withoutTwins,
} from './random-plan.fixture.js';

type Edit = (draft: Draft) => void;

/** Changes of what the plan consists of: items, links, splits and merges, teams and money. */
export const STRUCTURE_EDITS: readonly Edit[] = [
  addEnabler,
  removeEnabler,
  reinstateEnabler,
  splitEnabler,
  mergeEnablers,
  reweighUplift,
  addLink,
  removeLink,
  addDependency,
  changeDependency,
  removeDependency,
  reweighOutcomeLink,
  removeOutcomeLink,
  addOutcome,
  removeOutcome,
  changeOutcome,
  changeKeyResult,
  addKeyResult,
  removeKeyResult,
  addCapability,
  dropCapability,
  changeCapability,
  changeCapacity,
  changeEnvelope,
];

function addEnabler(draft: Draft): void {
  const { random, anchor, content } = draft;
  const item = randomEnabler(random, `e${draft.nextNumber()}`, {
    anchor,
    earliestEnd: random.pick([1, 18, 22]),
  });
  content.enablers.push(item);
  content.enablerCapabilityLinks.push(...randomEnablerLinks(random, item.id, leafIds(content.capabilities)));
}

function removeEnabler(draft: Draft): void {
  const item = draft.random.pick(draft.content.enablers);
  if (draft.content.enablers.length < 3 || !isOpen(item)) return;
  draft.removed.push(item);
  removeEnablers(draft, [item.id]);
}

function reinstateEnabler(draft: Draft): void {
  const item = draft.removed.pop();
  if (!item) return;
  const isPast = item.endQuarter !== null && item.endQuarter < draft.anchor;
  draft.content.enablers.push(isPast ? { ...item, startQuarter: null, endQuarter: null } : item);
}

function splitEnabler(draft: Draft): void {
  const { random, content } = draft;
  const source = random.pick(content.enablers);
  if (!isOpen(source)) return;
  const survives = random.chance(0.7);
  const parts = Array.from({ length: survives ? 1 : 2 }, (): Enabler => {
    const id = `e${draft.nextNumber()}`;
    return {
      ...source,
      id,
      name: `${source.name}, part ${id}`,
      lineage: { operation: 'splitFrom', sourceIds: [source.id] },
    };
  });
  if (survives) {
    const index = content.enablers.indexOf(source);
    content.enablers[index] = {
      ...source,
      name: `${source.name}, first part`,
      cost: source.cost.slice(0, 1),
    };
  } else removeEnablers(draft, [source.id]);
  content.enablers.push(...parts);
}

function mergeEnablers(draft: Draft): void {
  const { random, content } = draft;
  const sources = random.sample(content.enablers.filter(isOpen), 2);
  const [first] = sources;
  if (sources.length < 2 || !first) return;
  const id = `e${draft.nextNumber()}`;
  const sourceIds = sources.map((source) => source.id);
  removeEnablers(draft, sourceIds);
  content.enablers.push({
    ...first,
    id,
    name: `Merged ${id}`,
    cost: sources.flatMap(({ cost }) => cost).slice(0, 1),
    lineage: { operation: 'mergedFrom', sourceIds },
  });
}

function reweighUplift(draft: Draft): void {
  change(draft, draft.content.enablerCapabilityLinks, ({ uplift }) => ({
    uplift: ((uplift ?? 0) % 5) + 0.5 > 5 ? 1 : ((uplift ?? 0) % 5) + 0.5,
  }));
}

function addLink(draft: Draft): void {
  const { random, content } = draft;
  const link = {
    enablerId: random.pick(content.enablers).id,
    capabilityId: random.pick(leafIds(content.capabilities)),
    uplift: 1,
  };
  const known = content.enablerCapabilityLinks.some(
    ({ enablerId, capabilityId }) => enablerId === link.enablerId && capabilityId === link.capabilityId,
  );
  if (!known) content.enablerCapabilityLinks.push(link);
}

function removeLink({ random, content }: Draft): void {
  content.enablerCapabilityLinks.splice(random.int(0, content.enablerCapabilityLinks.length), 1);
}

function addDependency(draft: Draft): void {
  const { random, content } = draft;
  if (content.enablers.length < 2) return;
  const dependency = randomDependency(random, `d${draft.nextNumber()}`, content.enablers);
  // Numbers grow with age, so predecessors are always the older ones and no cycle can close.
  const older = ageOf(dependency.predecessorId) < ageOf(dependency.successorId);
  if (older) content.dependencies = [...withoutTwins([...content.dependencies, dependency])];
}

function ageOf(id: string): number {
  return Number(id.slice(1));
}

function changeDependency(draft: Draft): void {
  change(draft, draft.content.dependencies, ({ lagQuarters }) => ({
    lagQuarters: lagQuarters === 4 ? 0 : lagQuarters + 1,
  }));
}

function removeDependency({ random, content }: Draft): void {
  content.dependencies.splice(random.int(0, content.dependencies.length), 1);
}

function reweighOutcomeLink(draft: Draft): void {
  change(draft, draft.content.outcomeCapabilityLinks, ({ weight }) => ({
    weight: ((weight ?? 0) % 100) + 5 > 100 ? 5 : ((weight ?? 0) % 100) + 5,
  }));
}

function removeOutcomeLink({ random, content }: Draft): void {
  content.outcomeCapabilityLinks.splice(random.int(0, content.outcomeCapabilityLinks.length), 1);
}

function addOutcome(draft: Draft): void {
  const outcome = randomOutcome(draft.random, draft.nextNumber(), {
    items: 0,
    anchor: draft.anchor,
    earliestEnd: 1,
  });
  draft.content.outcomes.push(outcome);
  const capabilityId = draft.random.pick(leafIds(draft.content.capabilities));
  draft.content.outcomeCapabilityLinks.push({ outcomeId: outcome.id, capabilityId, weight: 50 });
}

function removeOutcome({ random, content }: Draft): void {
  if (content.outcomes.length < 2) return;
  const { id } = random.pick(content.outcomes);
  content.outcomes = content.outcomes.filter((outcome) => outcome.id !== id);
  content.outcomeCapabilityLinks = content.outcomeCapabilityLinks.filter(({ outcomeId }) => outcomeId !== id);
}

function changeOutcome(draft: Draft): void {
  const { random } = draft;
  change(draft, draft.content.outcomes, ({ name }) =>
    random.pick([
      { name: `${name} ${random.int(1, 9)}` },
      { weight: random.int(0, 20) * 5 },
      { ownerId: random.pick(['p1', 'p2', 'p3']) },
      { businessUnitId: random.pick(['u1', 'u2']) },
    ]),
  );
}

function changeKeyResult(draft: Draft): void {
  const { random } = draft;
  change(draft, draft.content.outcomes, ({ keyResults }) => ({
    keyResults: keyResults.map((keyResult, index) =>
      index > 0
        ? keyResult
        : {
            ...keyResult,
            ...random.pick([
              { target: (keyResult.target ?? 0) + 60 },
              { unit: random.pick(['points', 'orders']) },
              { dueQuarter: keyResult.dueQuarter && plusQuarters(keyResult.dueQuarter, 1) },
              { name: `${keyResult.name} ${random.int(1, 9)}` },
              { actual: random.int(0, 90) },
            ]),
          },
    ),
  }));
}

function addKeyResult(draft: Draft): void {
  const added = randomKeyResult(draft.random, `k${draft.nextNumber()}`, draft.anchor);
  change(draft, draft.content.outcomes, ({ keyResults }) => ({ keyResults: [...keyResults, added] }));
}

function removeKeyResult(draft: Draft): void {
  change(
    draft,
    draft.content.outcomes,
    ({ keyResults }) => ({ keyResults: keyResults.slice(1) }),
    ({ keyResults }) => keyResults.length > 1,
  );
}

function addCapability(draft: Draft): void {
  const { random, content } = draft;
  const roots = content.capabilities.filter(({ parentId }) => parentId === null);
  const id = `c${draft.nextNumber()}`;
  content.capabilities.push(randomCapability(random, id, random.pick(roots).id, draft));
}

function dropCapability(draft: Draft): void {
  const leaves = draft.content.capabilities.filter(({ parentId }) => parentId !== null);
  if (leaves.length > 3) removeCapability(draft, draft.random.pick(leaves));
}

function changeCapability(draft: Draft): void {
  const { random, content } = draft;
  const roots = content.capabilities.filter(({ parentId }) => parentId === null);
  change(
    draft,
    content.capabilities,
    ({ name, currentMaturity, targetMaturity, targetQuarter }) =>
      random.pick([
        { name: `${name} ${random.int(1, 9)}` },
        { parentId: random.pick(roots).id },
        { ownerId: random.pick(['p1', 'p2', null]) },
        { importance: random.int(1, 5) },
        { targetMaturity: Math.min(5, (targetMaturity ?? 0) + 0.5) },
        { targetQuarter: targetQuarter && plusQuarters(targetQuarter, 2) },
        {
          currentMaturity: Math.min(targetMaturity ?? 0, (currentMaturity ?? 0) + 0.5),
          assessedQuarter: draft.anchor,
        },
      ]),
    ({ parentId }) => parentId !== null,
  );
}

function changeCapacity(draft: Draft): void {
  change(draft, draft.content.capacity, ({ fte }) => ({ fte: fte + 1 }));
}

function changeEnvelope(draft: Draft): void {
  change(draft, draft.content.envelopes, ({ amount }) => ({ amount: amount + 50 }));
}
