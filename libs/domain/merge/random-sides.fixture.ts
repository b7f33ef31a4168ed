import { ENABLER_EDITS } from '../compare/random-edits.fixture.js';
import { change, removeCapability, type Draft } from '../compare/random-draft.fixture.js';
import { randomContent, RANDOM_REFERENCE } from '../compare/random-plan.fixture.js';
import { STRUCTURE_EDITS } from '../compare/random-structure.fixture.js';
import { randomFrom, type Random } from '../compare/random.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import { findCycles } from '../plan/dependency-cycle.js';
import type { InvariantContext } from '../plan/invariants.js';
import type { PlanContent } from '../plan/plan-content.js';
import { fiscalQuarter } from '../time/fiscal-quarter.js';

const ANCHOR = fiscalQuarter(2027, 1);
const ITEMS = 20;

export const RANDOM_CONTEXT: InvariantContext = { anchorQuarter: ANCHOR, reference: RANDOM_REFERENCE };

export interface RandomSides {
  readonly base: PlanContent;
  readonly ours: PlanContent;
  readonly theirs: PlanContent;
}

/** A valid content and two that people made of it apart; all follow from the seed. */
export function randomSides(seed: number): RandomSides {
  const random = randomFrom(seed);
  const base = randomContent(random, { items: ITEMS, anchor: ANCHOR, earliestEnd: 1 });
  const edits = random.int(1, 14);
  return { base, ours: edited(base, random, edits, 1000), theirs: edited(base, random, edits, 5000) };
}

/** New items of the two sides have numbers of their own, now and then the same one. */
function edited(base: PlanContent, random: Random, edits: number, first: number): PlanContent {
  let number = random.chance(0.1) ? 9000 : first;
  const draft: Draft = {
    random,
    anchor: ANCHOR,
    content: {
      outcomes: [...base.outcomes],
      capabilities: [...base.capabilities],
      enablers: [...base.enablers],
      outcomeCapabilityLinks: [...base.outcomeCapabilityLinks],
      enablerCapabilityLinks: [...base.enablerCapabilityLinks],
      dependencies: [...base.dependencies],
      capacity: [...base.capacity],
      envelopes: [...base.envelopes],
    },
    removed: [],
    nextNumber: () => (number += 1),
  };
  const all = [...ENABLER_EDITS, ...STRUCTURE_EDITS, ...MEETING_EDITS, ...MEETING_EDITS];
  for (let edit = 0; edit < edits; edit += 1) random.pick(all)(draft);
  const closing = new Set([...findCycles(draft.content.dependencies)].map(({ index }) => index));
  draft.content.dependencies = draft.content.dependencies.filter((_, index) => !closing.has(index));
  draft.content.enablers = draft.content.enablers.map(withoutTwinCells);
  return draft.content;
}

/** Stretching twice may plan a team twice for one quarter, which no plan may hold. */
function withoutTwinCells(enabler: Enabler): Enabler {
  const cells = new Map(
    enabler.capacityDemand.map((cell) => [JSON.stringify([cell.teamId, cell.offset]), cell]),
  );
  if (cells.size === enabler.capacityDemand.length) return enabler;
  return { ...enabler, capacityDemand: [...cells.values()] };
}

type Edit = (draft: Draft) => void;

/** Edits in which two sides are likely to meet: few names, few items, everything that refers to something. */
const MEETING_EDITS: readonly Edit[] = [
  (draft) =>
    change(draft, draft.content.enablers, () => ({
      name: draft.random.pick(['Portal', ' portal', 'Data hub']),
    })),
  (draft) =>
    change(draft, draft.content.capabilities, () => ({ name: draft.random.pick(['Sales', 'Planning']) })),
  reparentAnywhere,
  dependAnywhere,
  dependAnywhere,
  dropWholeBranch,
  ({ random, content }) => {
    content.enablers[0] = { ...content.enablers[0]!, priorityBand: random.pick(['must', 'could', 'wont']) };
  },
  ({ random, content }) => {
    content.outcomes[0] = { ...content.outcomes[0]!, weight: random.int(1, 3) * 10 };
  },
  ({ random, content }) => {
    const [first] = content.enablers;
    if (first)
      content.enablers[0] = {
        ...first,
        ...random.pick([{ businessOwnerId: 'p1' }, { itOwnerId: 'p1' }, {}]),
      };
    const now = content.enablers[0];
    if (now && now.businessOwnerId === now.itOwnerId) content.enablers[0] = { ...now, businessOwnerId: 'p2' };
  },
];

/** A leaf below another top capability or at the top. */
function reparentAnywhere(draft: Draft): void {
  const { capabilities } = draft.content;
  if (capabilities.filter(({ parentId }) => parentId !== null).length < 4) return;
  const parents = new Set(capabilities.map(({ parentId }) => parentId));
  const roots = capabilities.filter(({ id, parentId }) => parentId === null && parents.has(id));
  change(
    draft,
    capabilities,
    () => ({ parentId: draft.random.pick([null, ...roots.map(({ id }) => id)]) }),
    ({ id }) => !parents.has(id),
  );
}

/** Either way round, so that two sides may close a circle that neither has alone. */
function dependAnywhere({ random, content, nextNumber }: Draft): void {
  const [first, second] = random.sample(content.enablers.slice(0, 6), 2);
  if (!first || !second) return;
  const dependency = {
    id: `d${nextNumber()}`,
    predecessorId: first.id,
    successorId: second.id,
    type: random.pick(['FS', 'SS'] as const),
    lagQuarters: random.int(0, 1),
  };
  const isTwin = content.dependencies.some(
    ({ predecessorId, successorId, type }) =>
      predecessorId === first.id && successorId === second.id && type === dependency.type,
  );
  if (!isTwin) content.dependencies = [...content.dependencies, dependency];
}

/** A top capability with all its parts. */
function dropWholeBranch(draft: Draft): void {
  const { random, content } = draft;
  const roots = content.capabilities.filter(({ parentId }) => parentId === null);
  if (roots.length < 2) return;
  const root = random.pick(roots);
  const branch = content.capabilities.filter(({ id, parentId }) => id === root.id || parentId === root.id);
  const left = content.capabilities.filter((capability) => !branch.includes(capability));
  // Other edits want a few leaves below something.
  if (left.filter(({ parentId }) => parentId !== null).length < 3) return;
  for (const capability of branch) removeCapability(draft, capability);
}
