/** What the benchmark asks of d3-sankey, which brings no types. */
declare module 'd3-sankey' {
  interface Sankey<N> {
    (graph: { readonly nodes: readonly N[]; readonly links: readonly object[] }): {
      readonly nodes: readonly (N & { readonly x0: number; readonly y0: number })[];
    };
    nodeId(read: (node: N) => number): Sankey<N>;
    nodeAlign(read: (node: N) => number): Sankey<N>;
    nodeWidth(width: number): Sankey<N>;
    nodePadding(padding: number): Sankey<N>;
    size(size: readonly [number, number]): Sankey<N>;
  }
  export function sankey<N>(): Sankey<N>;
}
