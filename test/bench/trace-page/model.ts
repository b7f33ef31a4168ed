import type { TraceModel } from '@northing/web-ui';
import { columnOf, countNodes, type Graph } from './graph.js';

/** The graph as the product's picture takes it; the id of a node is its number. */
export function modelOf(graph: Graph): TraceModel {
  const ids = Array.from({ length: countNodes(graph) }, (_, node) => node);
  const inColumn = (column: number) => ids.filter((node) => columnOf(graph, node) === column);
  const base = (node: number) => ({ id: String(node), name: `Node ${node}`, emphasis: 'plain' as const });
  const column = <N>(title: string, nodes: readonly N[]) => ({
    title,
    note: String(nodes.length),
    groups: [{ title: null, nodes }],
  });
  return {
    label: 'Benchmark',
    columns: {
      outcome: column(
        'Outcomes',
        inColumn(0).map((node) => ({ ...base(node), layer: 'outcome' as const })),
      ),
      capability: column(
        'Capabilities',
        inColumn(1).map((node) => ({
          ...base(node),
          layer: 'capability' as const,
          maturity: { current: node % 4, target: 4 },
        })),
      ),
      enabler: column(
        'Enablers',
        inColumn(2).map((node) => ({
          ...base(node),
          layer: 'enabler' as const,
          schedule: { kind: 'stands' as const, at: 'FY28 Q1' },
        })),
      ),
    },
    links: graph.links.map(([from, to]) => ({ from: String(from), to: String(to) })),
    dependencies: [],
    money: null,
    describe: () => '',
  };
}
