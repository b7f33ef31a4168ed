/** The few kinds of text that are drawn: size in px and weight. */
export const TEXT = {
  head: { size: 13, weight: 600 },
  name: { size: 13, weight: 500 },
  plain: { size: 13, weight: 400 },
  small: { size: 12, weight: 400 },
  smallStrong: { size: 12, weight: 600 },
  bar: { size: 12, weight: 500 },
  tick: { size: 11, weight: 400 },
  tickStrong: { size: 11, weight: 600 },
  title: { size: 20, weight: 600 },
} as const satisfies Record<string, { readonly size: number; readonly weight: number }>;

export type TextKind = keyof typeof TEXT;

/** Width of a text in px. */
export type MeasureText = (text: string, kind: TextKind) => number;

/**
 * Measures as a canvas draws; remembers, since the same names come back with every frame. It has a context of its own,
 * so that it never changes the font of the one that is drawn on. Estimates where there is no canvas at all.
 */
export function canvasMeasure(family: string): MeasureText {
  const context = measuringContext();
  if (!context) return estimateText;
  const known = new Map<string, number>();
  let current: TextKind | null = null;
  return (text, kind) => {
    const key = `${kind}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (current !== kind) context.font = fontOf(kind, family);
    current = kind;
    const measured = context.measureText(text).width;
    if (known.size > 3000) known.clear();
    known.set(key, measured);
    return measured;
  };
}

function measuringContext(): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === 'undefined') return null;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  return canvas.getContext('2d');
}

export function fontOf(kind: TextKind, family: string): string {
  const { size, weight } = TEXT[kind];
  return `${weight} ${size}px ${family}`;
}

const NARROW = new Set("iIl.,:;'|!()[]jftr ");
const WIDE = new Set('mwMW@%—…');

/** A close upper estimate where nothing can be measured (documents made without a screen). */
export function estimateText(text: string, kind: TextKind): number {
  const { size, weight } = TEXT[kind];
  let ems = 0;
  for (const letter of text) {
    ems += NARROW.has(letter) ? 0.34 : WIDE.has(letter) ? 0.92 : letter >= '\u2e80' ? 1 : estimateOf(letter);
  }
  return ems * size * (weight >= 600 ? 1.05 : weight >= 500 ? 1.03 : 1);
}

function estimateOf(letter: string): number {
  return letter >= 'A' && letter <= 'Z' ? 0.72 : 0.61;
}

const ELLIPSIS = '…';

/** The text, shortened with an ellipsis to fit; empty when not even that fits. */
export function fitText(text: string, room: number, kind: TextKind, measure: MeasureText): string {
  if (measure(text, kind) <= room) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(shortened(text, middle), kind) <= room) low = middle;
    else high = middle - 1;
  }
  return low > 0 ? shortened(text, low) : measure(ELLIPSIS, kind) <= room ? ELLIPSIS : '';
}

function shortened(text: string, length: number): string {
  const cut = /[\ud800-\udbff]$/.test(text.slice(0, length)) ? length - 1 : length;
  return text.slice(0, cut).trimEnd() + ELLIPSIS;
}
