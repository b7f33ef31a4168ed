import { quarterLabel, type SlipAbsorber, type SlipEffect, type SlipMove } from '@northing/domain';
import type { TraceEnabler, TraceModel, TraceNode, TraceSchedule } from '@northing/web-ui';
import type { PlanIndex } from '../plan/plan-index.js';
import { counted } from '../words/numbers.js';
import { capabilityNode, outcomeNode } from './plan-links.js';
import type { TraceInput } from './trace-model.js';
import { capabilityNodes, enablerNodeOf, outcomeNodes, standing } from './trace-nodes.js';
import { namesOf, nodeWords } from './trace-words.js';

/** The picture of a slip: what moves and what absorbs it, and the outcomes and capabilities that are affected. */
export function slipModel({ index, links, label, all }: TraceInput, effect: SlipEffect): TraceModel {
  const affected = new Set([
    ...effect.outcomes.map(({ outcomeId }) => outcomeNode(outcomeId)),
    ...effect.capabilities.map(capabilityNode),
  ]);
  const emphasisOf = (id: string) => (affected.has(id) ? 'affected' : 'faint');
  const outcomes = outcomeNodes(index, emphasisOf);
  const capabilities = capabilityNodes(links, emphasisOf);
  const column = <N extends TraceNode>(title: string, nodes: readonly N[]) => ({
    title,
    note: `${nodes.filter(({ id }) => affected.has(id)).length} of ${nodes.length} affected`,
    groups: [{ title: null, nodes: all ? nodes : nodes.filter(({ id }) => affected.has(id)) }],
  });
  const nameOf = namesOf(index);
  return {
    label,
    columns: {
      outcome: column('Outcomes', outcomes),
      capability: column('Capabilities', capabilities),
      enabler: {
        title: 'Enablers',
        note: movesNote(effect),
        groups: enablerGroups(index, effect),
      },
    },
    links: links.links,
    dependencies: links.dependencies,
    money: null,
    describe: (node) => {
      const words = nodeWords(node, links, nameOf);
      return node.layer !== 'enabler' && node.emphasis === 'affected' ? `affected, ${words}` : words;
    },
  };
}

/** `7 move, 3 absorb it`; there is nothing to absorb where nothing moves. */
function movesNote(effect: SlipEffect): string {
  const { length: count } = moved(effect);
  if (count === 0) return 'none moves';
  return `${counted(count, 'moves', 'move')}, ${counted(effect.absorbers.length, 'absorbs it', 'absorb it')}`;
}

/** The enabler itself, where it moves, and those that move with it. */
export function moved({ self, movers }: SlipEffect): readonly SlipMove[] {
  return self.quarters === 0 ? movers : [self, ...movers];
}

function enablerGroups(index: PlanIndex, effect: SlipEffect) {
  const { self, movers, absorbers, unknown } = effect;
  const node = (id: string, schedule: TraceSchedule): readonly TraceEnabler[] => {
    const enabler = index.enablers.get(id);
    return enabler
      ? [enablerNodeOf(enabler, () => (schedule.kind === 'moves' ? 'affected' : 'faint'), schedule)]
      : [];
  };
  const own: TraceSchedule =
    self.quarters === 0
      ? { kind: 'stays', at: quarterLabel(self.before), because: 'Not moved' }
      : moves(self);
  return [
    { title: null, nodes: node(self.enablerId, own) },
    { title: 'Move with it', nodes: movers.flatMap((move) => node(move.enablerId, moves(move))) },
    {
      title: moved(effect).length === 0 ? 'Needed by' : 'Enough slack',
      nodes: absorbers.flatMap((each) => node(each.enablerId, stays(each))),
    },
    {
      title: 'No forecast',
      nodes: unknown.flatMap((id) => {
        const enabler = index.enablers.get(id);
        return enabler ? node(id, { kind: 'stays', at: standing(enabler), because: 'Not known' }) : [];
      }),
    },
  ].filter(({ nodes }) => nodes.length > 0);
}

function moves({ before, after, quarters }: SlipMove): TraceSchedule {
  return { kind: 'moves', from: quarterLabel(before), to: quarterLabel(after), by: `+${quarters}Q` };
}

function stays({ end, slack }: SlipAbsorber): TraceSchedule {
  const because = slack === null ? 'Under way' : slack === 0 ? 'No slack' : `${slack}Q slack`;
  return { kind: 'stays', at: quarterLabel(end), because };
}
