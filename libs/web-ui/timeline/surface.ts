import type { TextKind } from './text.js';

export interface BoxLook {
  readonly fill?: string;
  readonly stroke?: string;
  /** 1 by default; the stroke lies inside the box. */
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
  /** One radius, or top-left, top-right, bottom-right, bottom-left. */
  readonly radius?: number | readonly [number, number, number, number];
}

export interface LineLook {
  readonly stroke: string;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
}

export interface TextLook {
  readonly kind: TextKind;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * What a timeline is drawn on: a canvas on screen, an SVG document in exports. Coordinates are CSS pixels; points are
 * flat lists x, y, x, y.
 */
export interface Surface {
  box(x: number, y: number, width: number, height: number, look: BoxLook): void;
  line(points: readonly number[], look: LineLook): void;
  polygon(
    points: readonly number[],
    look: { readonly fill?: string; readonly stroke?: string; readonly lineWidth?: number },
  ): void;
  /** Diagonal stripes of one colour over nothing. */
  hatch(x: number, y: number, width: number, height: number, color: string): void;
  /** `y` is the baseline. */
  text(text: string, x: number, y: number, look: TextLook): void;
  clip(x: number, y: number, width: number, height: number, draw: () => void): void;
  fade(opacity: number, draw: () => void): void;
}
