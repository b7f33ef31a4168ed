import { CanvasSurface } from './canvas-surface.js';
import { FONT_FAMILY, readPalette, type Palette } from './palette.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import { canvasMeasure, type MeasureText } from './text.js';

/** The elements of a timeline: a scroller, one canvas that stays in view, and the layer of focusable rows. */
export interface Stage {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  /** Where the focusable rows stand. */
  readonly rows: HTMLElement;
  readonly columnHeads: readonly [HTMLElement, HTMLElement];
  readonly canvas: HTMLCanvasElement;
}

/** What drawing on the stage takes; read again when theme, fonts or the pixel ratio change. */
export interface Easel {
  readonly surface: CanvasSurface | null;
  readonly palette: Palette;
  readonly measure: MeasureText;
  /** Milliseconds bars take between revisions; 0 with reduced motion. */
  readonly glideTime: number;
  /** Least height of a row, larger on touch. */
  readonly rowHeight: number;
}

export function createStage(container: HTMLElement): Stage {
  const document = container.ownerDocument;
  const element = (className: string, role?: string) => {
    const created = document.createElement('div');
    created.className = className;
    if (role) created.setAttribute('role', role);
    return created;
  };
  const root = element('n-timeline');
  const scroller = element('n-timeline__scroll', 'treegrid');
  const picture = element('n-timeline__picture', 'presentation');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  picture.append(canvas);
  const head = element('n-timeline__axis', 'rowgroup');
  head.style.height = `${AXIS_HEIGHT}px`;
  const headRow = element('n-timeline__words', 'row');
  headRow.setAttribute('aria-rowindex', '1');
  const columnHeads = [element('', 'columnheader'), element('', 'columnheader')] as const;
  columnHeads[1].textContent = 'Schedule';
  headRow.append(...columnHeads);
  head.append(headRow);
  const rows = element('n-timeline__rows', 'rowgroup');
  scroller.append(picture, head, rows);
  root.append(scroller);
  container.append(root);
  return { root, scroller, rows, columnHeads, canvas };
}

/** Room to draw in, in CSS pixels; a size stands in before the first layout. */
export function sizeOf({ scroller }: Stage): { readonly width: number; readonly height: number } {
  return { width: scroller.clientWidth || 960, height: scroller.clientHeight || 640 };
}

/** Fits the canvas to the stage and the screen's pixels, and reads the style in force. */
export function setUpEasel(stage: Stage): Easel {
  const { canvas, root } = stage;
  const { width, height } = sizeOf(stage);
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = contextOf(canvas);
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  const style = getComputedStyle(root);
  const family = style.getPropertyValue('--font-sans').trim() || FONT_FAMILY;
  return {
    surface: context && new CanvasSurface(context, family),
    palette: readPalette(root),
    measure: canvasMeasure(family),
    glideTime: milliseconds(style.getPropertyValue('--dur-3')),
    rowHeight: Number.parseFloat(style.getPropertyValue('--row')) || 0,
  };
}

/** Null where there is no canvas to draw on (a document without a screen). */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === 'undefined') return null;
  return canvas.getContext('2d', { alpha: false });
}

/** "320ms", ".32s" → 320. */
function milliseconds(text: string): number {
  const value = Number.parseFloat(text);
  if (Number.isNaN(value)) return 0;
  return /\ds$/.test(text.trim()) ? value * 1000 : value;
}

const LOOK_QUERIES = [
  '(prefers-contrast: more)',
  '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)',
];

/** Tells when anything that drawing depends on changed: size, pixel ratio, theme, contrast, fonts. */
export function watchStage(
  stage: Stage,
  changed: (what: 'size' | 'look') => void,
): { readonly stop: () => void } {
  const abort = new AbortController();
  const { signal } = abort;
  const look = () => changed('look');
  // A document without a screen (a test's, say) has none of these, and nothing that changes.
  const size = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => changed('size'));
  size?.observe(stage.scroller);
  const theme = new MutationObserver(look);
  theme.observe(stage.root.ownerDocument.documentElement, { attributes: true });
  for (const query of LOOK_QUERIES) window.matchMedia?.(query).addEventListener('change', look, { signal });
  window.addEventListener('resize', look, { signal });
  stage.root.ownerDocument.fonts?.addEventListener('loadingdone', look, { signal });
  return {
    stop() {
      abort.abort();
      size?.disconnect();
      theme.disconnect();
    },
  };
}
