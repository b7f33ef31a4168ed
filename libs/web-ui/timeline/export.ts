import { CanvasSurface } from './canvas-surface.js';
import { frameOf } from './frame.js';
import type { TimelineModel } from './model.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import { LEGEND_HEIGHT, paintLegend } from './paint-legend.js';
import { paintTimeline } from './paint.js';
import { FONT_FAMILY, LIGHT_PALETTE } from './palette.js';
import { prepareTimeline } from './prepare.js';
import type { Surface } from './surface.js';
import { SvgSurface } from './svg-surface.js';
import { canvasMeasure, fitText, type MeasureText } from './text.js';

export interface TimelineExport {
  readonly title: string;
  /** The revision shown, or both of a comparison: "FY26 Q4 r2 to FY27 Q1 r3". */
  readonly revision: string;
  /** The day the picture is of, as people write it. */
  readonly date: string;
  /** Width in px; 1600 by default. */
  readonly width?: number;
  readonly measure?: MeasureText;
}

const MARGIN = 24;
const HEAD = 72;

interface Sheet {
  readonly width: number;
  readonly height: number;
  draw(surface: Surface, measure: MeasureText): void;
}

/** The whole plan, whatever is on screen: title, revision and date, legend, axis and every row, always in light. */
function sheetOf(model: TimelineModel, options: TimelineExport): Sheet {
  const width = options.width ?? 1600;
  const prepared = prepareTimeline(model);
  const top = MARGIN + HEAD + LEGEND_HEIGHT + AXIS_HEIGHT;
  const palette = LIGHT_PALETTE;
  return {
    width,
    height: top + prepared.totalHeight + MARGIN,
    draw(surface, measure) {
      surface.box(0, 0, width, top + prepared.totalHeight + MARGIN, { fill: palette.surface });
      const room = width - MARGIN * 2;
      const words = [options.revision, options.date].filter(Boolean).join(' · ');
      const title = fitText(options.title, room, 'title', measure);
      surface.text(title, MARGIN, MARGIN + 22, { kind: 'title', fill: palette.text });
      const line = fitText(words, room, 'plain', measure);
      surface.text(line, MARGIN, MARGIN + 48, { kind: 'plain', fill: palette['text-2'] });
      paintLegend(surface, palette, measure, { model, x: MARGIN, y: MARGIN + HEAD });
      paintTimeline({
        surface,
        palette,
        measure,
        frame: frameOf(model, width),
        prepared,
        view: { top, height: prepared.totalHeight, scroll: 0 },
        selectedId: null,
        hoveredId: null,
        linkedId: null,
        glide: null,
      });
    },
  };
}

/** The plan as an SVG document: vectors and text, no fonts or pictures inside. */
export function exportTimelineSvg(model: TimelineModel, options: TimelineExport): string {
  const sheet = sheetOf(model, options);
  const measure = options.measure ?? canvasMeasure(FONT_FAMILY);
  const surface = new SvgSurface(measure);
  sheet.draw(surface, measure);
  return surface.document({
    width: sheet.width,
    height: sheet.height,
    family: FONT_FAMILY,
    title: options.title,
    description: `${model.label}. ${options.revision}. ${options.date}.`,
  });
}

export type TimelinePng =
  | { readonly kind: 'png'; readonly blob: Blob; readonly width: number; readonly height: number }
  /** Browsers draw no canvas of this size; the SVG has no such limit. */
  | { readonly kind: 'tooLarge'; readonly height: number };

const MOST_SIDE = 32_000;
const MOST_PIXELS = 240_000_000;

/** The plan as a PNG, twice the size on screen where browsers allow it, never less than once. */
export async function exportTimelinePng(
  model: TimelineModel,
  options: TimelineExport,
  canvas: HTMLCanvasElement = document.createElement('canvas'),
): Promise<TimelinePng> {
  const sheet = sheetOf(model, options);
  const { width, height } = sheet;
  const scale = Math.min(2, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  if (scale < 1) return { kind: 'tooLarge', height };
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return { kind: 'tooLarge', height };
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const measure = options.measure ?? canvasMeasure(FONT_FAMILY);
  sheet.draw(new CanvasSurface(context, FONT_FAMILY), measure);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob
    ? { kind: 'png', blob, width: canvas.width, height: canvas.height }
    : { kind: 'tooLarge', height };
}
