import {
  mergeEdits,
  reinstateEdits,
  removalConsequences,
  removalEdits,
  splitEdits,
  stopEdits,
  type Edit,
  type Enabler,
  type Former,
  type PlanContent,
} from '@northing/domain';
import type { FailureOf } from '../failures.js';
import type { PlanStore } from '../ports.js';
import type { PlanUnit } from '../work-ports.js';
import type { EditCommand } from '../workshop.js';
import type { Branch } from './branch.js';

type Refused = FailureOf<'unknownItem' | 'itemExists' | 'hasParts' | 'wrongShares'>;
type Steps = {
  readonly kind: 'edits';
  readonly edits: readonly Edit[];
  /** What an earlier revision held of what is taken up again: its reason speaks of every difference. */
  readonly former: Former | null;
};

/** The steps of a command on a branch. */
export async function commandEdits(
  command: EditCommand,
  branch: Branch,
  unit: PlanUnit,
  plans: PlanStore,
): Promise<Steps | Refused> {
  const { content } = branch;
  switch (command.kind) {
    case 'steps':
      return steps(command.edits);
    case 'remove':
      return removal(content, command);
    case 'split':
      return split(content, command);
    case 'merge':
      return mergeOf(content, command);
    case 'stop': {
      const enabler = enablerIn(content, command.enablerId);
      return enabler ? steps(stopEdits(enabler, branch.anchorQuarter)) : gone('enabler', command.enablerId);
    }
    case 'reinstate': {
      const former = await formerEnabler(plans, unit.frame.plan, command.enablerId);
      return former
        ? { kind: 'edits', edits: reinstateEdits(content, former), former }
        : gone('enabler', command.enablerId);
    }
  }
}

function steps(edits: readonly Edit[]): Steps {
  return { kind: 'edits', edits, former: null };
}

function gone(entityType: string, entityId: string): FailureOf<'unknownItem'> {
  return { kind: 'unknownItem', entityType, entityId };
}

function enablerIn({ enablers }: PlanContent, enablerId: string): Enabler | undefined {
  return enablers.find(({ id }) => id === enablerId);
}

function removal(
  content: PlanContent,
  { entityType, entityId }: Extract<EditCommand, { kind: 'remove' }>,
): Steps | Refused {
  const { partIds } = removalConsequences(content, entityType, entityId);
  if (partIds.length > 0) return { kind: 'hasParts', capabilityId: entityId, partIds };
  return steps(removalEdits(content, entityType, entityId));
}

const WHOLE = 100;

function split(
  content: PlanContent,
  { enablerId, parts }: Extract<EditCommand, { kind: 'split' }>,
): Steps | Refused {
  const enabler = enablerIn(content, enablerId);
  if (!enabler) return gone('enabler', enablerId);
  const total = parts.reduce((sum, { percent }) => sum + percent, 0);
  if (parts.length < 2 || Math.abs(total - WHOLE) > 0.001) return { kind: 'wrongShares', total };
  const taken = parts.find(({ id }) => enablerIn(content, id));
  if (taken) return { kind: 'itemExists', entityType: 'enabler', entityId: taken.id };
  return steps(splitEdits(content, enabler, parts));
}

function mergeOf(
  content: PlanContent,
  { enablerIds, result }: Extract<EditCommand, { kind: 'merge' }>,
): Steps | Refused {
  const missing = enablerIds.find((id) => !enablerIn(content, id));
  if (missing !== undefined) return gone('enabler', missing);
  const [first, second, ...more] = enablerIds.flatMap((id) => enablerIn(content, id) ?? []);
  if (!first || !second) return gone('enabler', enablerIds[1] ?? '');
  if (enablerIn(content, result.id))
    return { kind: 'itemExists', entityType: 'enabler', entityId: result.id };
  return steps(mergeEdits(content, [first, second, ...more], result));
}

/** An enabler as the last revision had it in which it was open, with its links. */
export async function formerEnabler(
  plans: PlanStore,
  {
    id: planId,
    revisions,
  }: { readonly id: string; readonly revisions: PlanUnit['frame']['plan']['revisions'] },
  enablerId: string,
): Promise<Former | null> {
  const sealed = revisions.filter(({ state }) => state === 'published' || state === 'superseded');
  for (const { sequence } of sealed.toReversed()) {
    const content = await plans.readAround(planId, sequence, [enablerId]);
    const enabler = content?.enablers.find(({ id, stage }) => id === enablerId && stage !== 'stopped');
    if (!content || !enabler) continue;
    const links = content.enablerCapabilityLinks.filter((link) => link.enablerId === enablerId);
    return { enabler, links };
  }
  return null;
}
