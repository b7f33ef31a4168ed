import { paintGlyph } from './glyphs.js';
import type { TimelineModel } from './model.js';
import type { ColorToken, Palette } from './palette.js';
import type { BoxLook, Surface } from './surface.js';
import type { MeasureText } from './text.js';

export const LEGEND_HEIGHT = 28;

interface LegendEntry {
  readonly word: string;
  readonly fill?: ColorToken;
  readonly stroke: ColorToken;
  readonly dash?: readonly number[];
  readonly half?: ColorToken;
  readonly hatch?: ColorToken;
  readonly base?: boolean;
}

const PLAN: readonly LegendEntry[] = [
  { word: 'Delivered', fill: 'bar-delivered', stroke: 'bar-delivered' },
  { word: 'In progress', fill: 'bar-progress', stroke: 'bar-progress-line', half: 'bar-elapsed' },
  { word: 'Planned', fill: 'bar-planned', stroke: 'bar-planned-line' },
  { word: 'Proposed', stroke: 'bar-proposed-line', dash: [4, 3] },
  { word: 'At risk', fill: 'bar-progress', stroke: 'risk-line' },
];

const COMPARE: readonly LegendEntry[] = [
  { word: 'Before', stroke: 'text-3', dash: [3, 2] },
  { word: 'Moved', fill: 'moved-bg', stroke: 'moved-line' },
  { word: 'Added', fill: 'added-bg', stroke: 'added-line' },
  { word: 'Removed', stroke: 'removed-line', dash: [3, 2], hatch: 'removed-line' },
  { word: 'Re-scoped', fill: 'changed-bg', stroke: 'changed-line', base: true },
];

/** What the fills and outlines mean, in one line. */
export function paintLegend(
  surface: Surface,
  palette: Palette,
  measure: MeasureText,
  at: { readonly model: TimelineModel; readonly x: number; readonly y: number },
): void {
  let { x } = at;
  for (const entry of at.model.mode === 'compare' ? COMPARE : PLAN) {
    const y = at.y + 4;
    const look: BoxLook = {
      ...(entry.fill && { fill: palette[entry.fill] }),
      stroke: palette[entry.stroke],
      radius: 2,
      ...(entry.dash && { dash: entry.dash }),
    };
    const { hatch } = entry;
    if (hatch) surface.fade(0.4, () => surface.hatch(x, y, 20, 10, palette[hatch]));
    surface.box(x, y, 20, 10, look);
    if (entry.half) surface.box(x + 1, y + 1, 9, 8, { fill: palette[entry.half] });
    if (entry.base) surface.box(x, y + 7, 20, 3, { fill: palette[entry.stroke] });
    if (entry.word === 'At risk') {
      paintGlyph(surface, 'alert', { x: x + 5, y, size: 10 }, { stroke: palette.text, lineWidth: 1 });
    }
    surface.text(entry.word, x + 27, y + 9, { kind: 'small', fill: palette['text-2'] });
    x += 27 + measure(entry.word, 'small') + 18;
  }
}
