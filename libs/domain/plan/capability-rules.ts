import type { Capability } from './capability.js';
import type { PlanContent } from './plan-content.js';
import { named, normalName, type Violation, type ViolationCode } from './violation.js';

export const MAX_CAPABILITY_DEPTH = 4;

type Found = Generator<Violation, void, void>;

function wrong(
  capability: Capability,
  index: number,
  code: ViolationCode,
  field: string,
  message: string,
): Violation {
  return {
    code,
    entityType: 'capability',
    entityId: capability.id,
    field,
    path: `capabilities[${index}].${field}`,
    message: `${named(capability)} ${message}`,
  };
}

/** Tree, names and maturity of capabilities [P11] to [P13]. */
export function* capabilityViolations({ capabilities, enablerCapabilityLinks }: PlanContent): Found {
  const parents = new Set(capabilities.map(({ parentId }) => parentId));
  yield* treeViolations(capabilities);
  yield* siblingViolations(capabilities);
  for (const [index, capability] of capabilities.entries()) {
    const { currentMaturity: current, targetMaturity: target } = capability;
    if (parents.has(capability.id) && (current !== null || target !== null)) {
      const field = current !== null ? 'currentMaturity' : 'targetMaturity';
      yield wrong(
        capability,
        index,
        'maturityOnParent',
        field,
        'has parts, so its maturity follows from theirs. Remove its own.',
      );
    } else if (current !== null && target !== null && target < current && !capability.deliberateReduction) {
      yield wrong(
        capability,
        index,
        'targetBelowCurrent',
        'targetMaturity',
        `has the target ${target} below its current maturity ${current}. Raise the target or mark a deliberate reduction.`,
      );
    }
  }
  for (const [index, { enablerId, capabilityId }] of enablerCapabilityLinks.entries()) {
    if (!parents.has(capabilityId)) continue;
    yield {
      code: 'upliftOnParent',
      entityType: 'enablerCapabilityLink',
      entityId: `${enablerId}→${capabilityId}`,
      field: 'capabilityId',
      path: `enablerCapabilityLinks[${index}].capabilityId`,
      message: `The link ${enablerId} → ${capabilityId} lifts a capability that has parts. Link one of its parts.`,
    };
  }
}

/** Walks up once from every capability and stops where the depth is known: linear, and safe for any depth. */
function* treeViolations(capabilities: readonly Capability[]): Found {
  const byId = new Map(capabilities.map((capability, index) => [capability.id, { capability, index }]));
  const depths = new Map<string, number>();
  for (const { id } of capabilities) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    let at: string | null = id;
    while (at !== null && byId.has(at) && !depths.has(at) && !onTrail.has(at)) {
      trail.push(at);
      onTrail.add(at);
      at = byId.get(at)?.capability.parentId ?? null;
    }
    const inCycle = at !== null && onTrail.has(at);
    const node = at === null ? undefined : byId.get(at);
    if (inCycle && node) {
      yield wrong(
        node.capability,
        node.index,
        'parentCycle',
        'parentId',
        'is a part of itself. Choose another parent.',
      );
    }
    let depth = inCycle ? 0 : ((at === null ? 0 : depths.get(at)) ?? 0);
    for (const step of trail.reverse()) depths.set(step, inCycle ? 0 : (depth += 1));
  }
  for (const [index, capability] of capabilities.entries()) {
    if ((depths.get(capability.id) ?? 0) <= MAX_CAPABILITY_DEPTH) continue;
    yield wrong(
      capability,
      index,
      'capabilityTooDeep',
      'parentId',
      `stands deeper than ${MAX_CAPABILITY_DEPTH} levels. Choose a higher parent.`,
    );
  }
}

function* siblingViolations(capabilities: readonly Capability[]): Found {
  const taken = new Map<string, string>();
  for (const [index, capability] of capabilities.entries()) {
    const key = JSON.stringify([capability.parentId, normalName(capability.name)]);
    const other = taken.get(key);
    if (other !== undefined && other !== capability.id) {
      yield wrong(
        capability,
        index,
        'duplicateSiblingName',
        'name',
        `has the same name and parent as ${other}. Rename one of them.`,
      );
    }
    taken.set(key, other ?? capability.id);
  }
}
