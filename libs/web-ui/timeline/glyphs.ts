import type { Surface } from './surface.js';

export type GlyphName =
  | 'check' | 'alert' | 'plus' | 'minus' | 'arrowRight' | 'diamond' | 'chevronDown' | 'chevronRight'; // prettier-ignore

/** Strokes on a 24 × 24 grid; a closed one repeats its first point. */
const STROKES = {
  check: [[20, 6, 9, 17, 4, 12]],
  alert: [
    [12, 3.5, 21.5, 20.5, 2.5, 20.5, 12, 3.5],
    [12, 9.5, 12, 14],
    [12, 17.2, 12, 17.4],
  ],
  plus: [
    [5, 12, 19, 12],
    [12, 5, 12, 19],
  ],
  minus: [[5, 12, 19, 12]],
  arrowRight: [
    [5, 12, 19, 12],
    [12, 5, 19, 12, 12, 19],
  ],
  diamond: [[12, 2, 22, 12, 12, 22, 2, 12, 12, 2]],
  chevronDown: [[6, 9, 12, 15, 18, 9]],
  chevronRight: [[9, 6, 15, 12, 9, 18]],
} as const satisfies Record<GlyphName, readonly (readonly number[])[]>;

/** Draws a glyph into a square of `size` px whose top left is at x, y. */
export function paintGlyph(
  surface: Surface,
  name: GlyphName,
  at: { readonly x: number; readonly y: number; readonly size: number },
  look: { readonly stroke: string; readonly lineWidth?: number },
): void {
  const scale = at.size / 24;
  for (const stroke of STROKES[name]) {
    const points = stroke.map((value, index) => (index % 2 === 0 ? at.x : at.y) + value * scale);
    surface.line(points, { stroke: look.stroke, lineWidth: look.lineWidth ?? 1.5 });
  }
}
