import { columnOf, countNodes, type Graph, type Place } from './graph.js';

const WIDTH = 150;
const HEIGHT = 28;
const RANK_GAP = 120;
const NODE_GAP = 8;

/** General layouts of others, as their makers document them for layers from left to right. */
export const PEERS = {
  'd3-sankey': sankeyLayout,
  dagre: dagreLayout,
  elkjs: elkLayout,
} satisfies Record<string, (graph: Graph) => Promise<readonly Place[]>>;

export type PeerName = keyof typeof PEERS;

function nodes(graph: Graph): readonly number[] {
  return Array.from({ length: countNodes(graph) }, (_, node) => node);
}

async function sankeyLayout(graph: Graph): Promise<readonly Place[]> {
  const { sankey } = await import('d3-sankey');
  const layout = sankey<{ readonly id: number; readonly layer: number }>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ layer }) => layer)
    .nodeWidth(WIDTH)
    .nodePadding(4)
    .size([1500, countNodes(graph) * 20]);
  const placed = layout({
    nodes: nodes(graph).map((id) => ({ id, layer: columnOf(graph, id) })),
    links: graph.links.map(([source, target]) => ({ source, target, value: 1 })),
  });
  const places: Place[] = [];
  for (const { id, x0, y0 } of placed.nodes) places[id] = { x: x0, y: y0 };
  return places;
}

async function dagreLayout(graph: Graph): Promise<readonly Place[]> {
  const { default: dagre } = await import('@dagrejs/dagre');
  const drawn = new dagre.graphlib.Graph();
  drawn.setGraph({ rankdir: 'LR', nodesep: NODE_GAP, ranksep: RANK_GAP });
  drawn.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes(graph)) drawn.setNode(String(node), { width: WIDTH, height: HEIGHT });
  for (const [from, to] of graph.links) drawn.setEdge(String(from), String(to));
  dagre.layout(drawn);
  return nodes(graph).map((node) => {
    const { x, y } = drawn.node(String(node)) as Partial<Place>;
    return { x: x ?? 0, y: y ?? 0 };
  });
}

async function elkLayout(graph: Graph): Promise<readonly Place[]> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const placed = await new Elk().layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
    children: nodes(graph).map((node) => ({ id: String(node), width: WIDTH, height: HEIGHT })),
    edges: graph.links.map(([from, to], at) => ({
      id: `link${at}`,
      sources: [String(from)],
      targets: [String(to)],
    })),
  });
  return (placed.children ?? []).map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** All nodes and links as one SVG: what a layout without a picture of its own is drawn with at the least. */
export function paint(graph: Graph, places: readonly Place[], root: HTMLElement): void {
  const at = (node: number) => places[node] ?? { x: 0, y: 0 };
  const lines = graph.links.map(([from, to]) => {
    const [a, b] = [at(from), at(to)];
    const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2];
    return `<path d="M${x1} ${y1}C${x1 + 60} ${y1} ${x2 - 60} ${y2} ${x2} ${y2}"/>`;
  });
  const boxes = nodes(graph).map((node) => {
    const { x, y } = at(node);
    return `<g transform="translate(${x} ${y})"><rect width="${WIDTH}" height="${HEIGHT}" rx="5"/><text x="8" y="18">Node ${node}</text></g>`;
  });
  const height = Math.max(...places.map(({ y }) => y)) + HEIGHT;
  const width = Math.max(...places.map(({ x }) => x)) + WIDTH;
  root.innerHTML = `<div style="height:100%;overflow:auto"><svg width="${width}" height="${height}" font-size="11"><g fill="none" stroke="#aaa">${lines.join('')}</g><g fill="#fff" stroke="#456">${boxes.join('')}</g></svg></div>`;
}
