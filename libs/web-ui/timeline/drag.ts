import type { Frame } from './frame.js';
import { hitTest } from './hit.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import type { PreparedTimeline } from './prepare.js';
import { gripAt, shiftedSpan, type BarShift } from './shift.js';

export interface DragHost {
  readonly scroller: HTMLElement;
  readonly shown: () => { readonly prepared: PreparedTimeline; readonly frame: Frame };
  /** Bars can be moved at all. */
  readonly isOn: () => boolean;
  /** Where a bar would come to; null: as it is. */
  readonly onPreview: (shift: BarShift | null) => void;
  readonly onDrop: (shift: BarShift) => void;
}

/** Pixels before a press becomes a drag. */
const SLACK = 4;

/** Takes a bar, or its end, along in whole quarters. Esc lets go; touch scrolls as ever, keys and fields move too. */
export function watchDrag(host: DragHost): void {
  const { scroller } = host;
  const gripOf = (event: PointerEvent) => {
    const { left, top } = scroller.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const { prepared, frame } = host.shown();
    const hit = y < AXIS_HEIGHT ? null : hitTest(prepared, frame, x, y - AXIS_HEIGHT + scroller.scrollTop);
    return gripAt(prepared, frame, hit, x);
  };
  scroller.addEventListener('pointermove', (event) => {
    if (host.isOn() && event.buttons === 0 && gripOf(event)?.part === 'end')
      scroller.style.cursor = 'ew-resize';
  });
  scroller.addEventListener('pointerdown', (event) => {
    const grip = host.isOn() && event.button === 0 && event.pointerType !== 'touch' ? gripOf(event) : null;
    if (grip) follow(host, event, { span: grip.row, id: grip.row.id, part: grip.part });
  });
}

interface Held {
  readonly span: Parameters<typeof shiftedSpan>[0];
  readonly id: string;
  readonly part: BarShift['part'];
}

function follow(host: DragHost, down: PointerEvent, { span, id, part }: Held): void {
  const { scroller } = host;
  const view = scroller.ownerDocument;
  const { quarterWidth } = host.shown().frame;
  let quarters = 0;
  let isDragging = false;
  const onMove = (event: PointerEvent) => {
    const moved = event.clientX - down.clientX;
    isDragging ||= Math.abs(moved) > SLACK;
    if (!isDragging) return;
    event.preventDefault();
    const next = Math.round(moved / quarterWidth);
    if (next === quarters || shiftedSpan(span, { part, quarters: next }) === null) return;
    quarters = next;
    host.onPreview({ id, part, quarters });
  };
  const rest = () => {
    view.removeEventListener('pointermove', onMove);
    view.removeEventListener('pointerup', onUp);
    view.removeEventListener('pointercancel', rest);
    view.removeEventListener('keydown', onKey, true);
    host.onPreview(null);
  };
  const onUp = () => {
    // The press that ends a drag opens nothing.
    if (isDragging) scroller.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => scroller.removeEventListener('click', swallow, true));
    rest();
    if (quarters !== 0) host.onDrop({ id, part, quarters });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    rest();
  };
  view.addEventListener('pointermove', onMove);
  view.addEventListener('pointerup', onUp);
  view.addEventListener('pointercancel', rest);
  view.addEventListener('keydown', onKey, true);
}

function swallow(event: Event): void {
  event.stopPropagation();
}
