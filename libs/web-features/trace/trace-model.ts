import type { TraceEmphasis, TraceGroup, TraceModel, TraceNode } from '@northing/web-ui';
import type { PlanIndex } from '../plan/plan-index.js';
import { pathOf, type TracePath } from './path-of.js';
import type { PlanLinks } from './plan-links.js';
import { capabilityNodes, enablerNodes, outcomeNodes } from './trace-nodes.js';
import { namesOf, nodeWords } from './trace-words.js';

/** Up to this many outcomes and capabilities a plan is shown whole, what has no part in it in the background. */
const SMALL = 60;

/** Whether to show what has no part in what is traced, where nobody chose. */
export function fitsWhole({ content, outcomes }: PlanIndex): boolean {
  return outcomes.size + content.capabilities.length <= SMALL;
}

export interface TraceInput {
  readonly index: PlanIndex;
  readonly links: PlanLinks;
  readonly label: string;
  /** Shows what has no part in it as well. */
  readonly all: boolean;
}

/** The plan's trace; with a focus what that leads to and rests on, before the rest or alone. */
export function traceModel({ index, links, label, all }: TraceInput, focus: string | null): TraceModel {
  const path = focus === null ? null : pathOf(links, focus);
  const emphasisOf = emphasisOn(path);
  const inPath = <N extends TraceNode>(nodes: readonly N[]) =>
    all || path === null ? nodes : nodes.filter(({ id }) => path.linked.has(id));
  const nameOf = namesOf(index);
  const [outcomes, capabilities, enablers] = [
    outcomeNodes(index, emphasisOf),
    capabilityNodes(links, emphasisOf),
    enablerNodes(index, emphasisOf),
  ];
  const column = <N extends TraceNode>(
    title: string,
    nodes: readonly N[],
    groups: readonly TraceGroup<N>[],
  ) => ({
    title,
    note: noteOf(nodes, path),
    groups,
  });
  return {
    label,
    columns: {
      outcome: column('Outcomes', outcomes, [{ title: null, nodes: inPath(outcomes) }]),
      capability: column('Capabilities', capabilities, [{ title: null, nodes: inPath(capabilities) }]),
      enabler: column('Enablers', enablers, [
        { title: null, nodes: inPath(enablers) },
        ...(path === null || all ? [] : waitingGroups(enablers, path)),
      ]),
    },
    links: links.links,
    dependencies: links.dependencies,
    money: null,
    describe: (node) => nodeWords(node, links, nameOf),
  };
}

function emphasisOn(path: TracePath | null): (id: string) => TraceEmphasis {
  if (path === null) return () => 'plain';
  const { linked, dependsOn, neededBy } = path;
  return (id) => {
    if (linked.has(id)) return 'linked';
    return dependsOn.has(id) || neededBy.has(id) ? 'plain' : 'faint';
  };
}

/** `8`; with a focus `2 of 8 linked`. */
function noteOf(nodes: readonly TraceNode[], path: TracePath | null): string {
  if (path === null) return String(nodes.length);
  return `${nodes.filter(({ id }) => path.linked.has(id)).length} of ${nodes.length} linked`;
}

function waitingGroups<N extends TraceNode>(
  enablers: readonly N[],
  { dependsOn, neededBy }: TracePath,
): readonly TraceGroup<N>[] {
  return [
    { title: 'Depends on', nodes: enablers.filter(({ id }) => dependsOn.has(id)) },
    { title: 'Needed by', nodes: enablers.filter(({ id }) => neededBy.has(id) && !dependsOn.has(id)) },
  ].filter(({ nodes }) => nodes.length > 0);
}
