import { fitText, type MeasureText, type TextKind } from './text.js';

export interface LabelRoom {
  /** The bar's visible edges. */
  readonly left: number;
  readonly right: number;
  /** Space inside the bar taken by glyphs, arrows and padding. */
  readonly padLeft: number;
  readonly padRight: number;
  /** Where names may stand. */
  readonly bounds: { readonly left: number; readonly right: number };
}

export interface PlacedLabel {
  readonly where: 'inside' | 'after' | 'before';
  readonly text: string;
  /** Left edge and width of the printed text. */
  readonly x: number;
  readonly width: number;
}

const GAP = 6;

/**
 * Puts a name inside its bar, else just after it, else just before it; where it fits nowhere whole it is shortened in
 * the roomiest of the three. A lane holds one bar, so a name in its lane never meets another.
 */
export function placeLabel(name: string, room: LabelRoom, kind: TextKind, measure: MeasureText): PlacedLabel {
  const width = measure(name, kind);
  const inside = room.right - room.padRight - (room.left + room.padLeft);
  const after = room.bounds.right - (room.right + GAP);
  const before = room.left - GAP - room.bounds.left;
  const whole = width <= inside ? 'inside' : width <= after ? 'after' : width <= before ? 'before' : null;
  const where = whole ?? roomiest(inside, after, before);
  const text = whole ? name : fitText(name, { inside, after, before }[where], kind, measure);
  const printed = whole ? width : measure(text, kind);
  const x = {
    inside: room.left + room.padLeft,
    after: room.right + GAP,
    before: room.left - GAP - printed,
  }[where];
  return { where, text, x, width: printed };
}

function roomiest(inside: number, after: number, before: number): PlacedLabel['where'] {
  if (inside >= after && inside >= before) return 'inside';
  return after >= before ? 'after' : 'before';
}
