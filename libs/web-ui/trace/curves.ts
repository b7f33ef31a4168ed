import type { TraceFrame } from './frame.js';
import type { PlacedLink, PlacedNode, TraceLayout } from './layout.js';
import { linkEmphasis, type TraceEmphasis, type TraceLink } from './model.js';

/** Heights of the picture that are drawn, from `top` to `bottom`. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export function centreOf({ top, height }: PlacedNode): number {
  return top + height / 2;
}

/** One path of all links of an emphasis that touch the span: thousands of links are four elements. */
export function linkPaths(
  links: readonly PlacedLink[],
  frame: TraceFrame,
  span: Span,
): ReadonlyMap<TraceEmphasis, string> {
  const paths = new Map<TraceEmphasis, string>();
  for (const { from, to } of links) {
    const [y1, y2] = [centreOf(from), centreOf(to)];
    if (Math.max(y1, y2) < span.top || Math.min(y1, y2) > span.bottom) continue;
    const emphasis = linkEmphasis(from.node.emphasis, to.node.emphasis);
    const [left, right] = [frame.boxes[from.column as 0 | 1], frame.boxes[to.column as 1 | 2]];
    const [x1, x2] = [left.left + left.width, right.left];
    const middle = (x1 + x2) / 2;
    const curve = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
    paths.set(emphasis, (paths.get(emphasis) ?? '') + curve);
  }
  return paths;
}

/** How far a curve between two enablers leaves their column. */
const BULGE = 36;

/** Curves beside the enablers: what one waits for and what waits for it, with heads where work waits. */
export function dependencyPaths(
  dependencies: readonly TraceLink[],
  id: string | null,
  { byId }: TraceLayout,
  { boxes }: TraceFrame,
): { readonly lines: string; readonly heads: string } {
  const x = boxes[2].left + boxes[2].width;
  let [lines, heads] = ['', ''];
  for (const { from, to } of dependencies) {
    if (id === null || (from !== id && to !== id)) continue;
    const [before, after] = [byId.get(from), byId.get(to)];
    if (!before || !after) continue;
    const [y1, y2] = [centreOf(before), centreOf(after)];
    lines += `M${x} ${y1}C${x + BULGE} ${y1} ${x + BULGE} ${y2} ${x + 4} ${y2}`;
    heads += `M${x + 7} ${y2 - 4}L${x + 1} ${y2}L${x + 7} ${y2 + 4}Z`;
  }
  return { lines, heads };
}
