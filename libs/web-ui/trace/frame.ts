/** Where a column stands across, in pixels. */
export interface ColumnBox {
  readonly left: number;
  readonly width: number;
}

export interface TraceFrame {
  readonly boxes: readonly [ColumnBox, ColumnBox, ColumnBox];
  readonly width: number;
}

const PADDING = 24;
/** Room beside the enablers for the curves of their dependencies. */
const MARGIN = 40;
/** Widths of the columns where there is room, and what they shrink and grow to. */
const WIDTHS = [272, 232, 288] as const;
const NARROWEST = 0.7;
const WIDEST = 1.2;
/** Between columns: what links need at least to be told apart, what they have first, and what the eye still follows. */
const LEAST_GAP = 64;
const GAP = 80;
const MOST_GAP = 200;

/** Three columns over the width at hand; below their least widths the picture scrolls sideways. */
export function frameOf(available: number): TraceFrame {
  const total = WIDTHS.reduce((sum, width) => sum + width, 0);
  const room = available - PADDING - MARGIN;
  const factor = Math.min(WIDEST, Math.max(NARROWEST, (room - GAP * 2) / total));
  const widths = WIDTHS.map((width) => Math.round(width * factor));
  const used = widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.floor(Math.min(MOST_GAP, Math.max(LEAST_GAP, (room - used) / 2)));
  const [first = 0, second = 0, third = 0] = widths;
  const boxes = [
    { left: PADDING, width: first },
    { left: PADDING + first + gap, width: second },
    { left: PADDING + first + second + gap * 2, width: third },
  ] as const;
  return { boxes, width: boxes[2].left + third + MARGIN };
}
