import type { FiscalQuarter } from '@northing/domain';
import type { Frame } from './frame.js';
import { hitTest, type Hit } from './hit.js';
import type { TimelineModel } from './model.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import { enablerAt } from './paint-context.js';
import type { PreparedTimeline } from './prepare.js';
import { enablerTip, quarterTip, type Tip } from './tip.js';

export interface PointerHost {
  readonly scroller: HTMLElement;
  readonly tip: Tip;
  /** What is shown at the moment of asking. */
  readonly shown: () => {
    readonly model: TimelineModel;
    readonly prepared: PreparedTimeline;
    readonly frame: Frame;
  };
  readonly onHover: (id: string | null) => void;
  readonly onPress: (hit: Hit) => void;
  /** The visible index of a row element, for presses that come from assistive technology instead of a pointer. */
  readonly indexOf: (element: Element) => number | null;
}

const TIP_DELAY = 350;

/** Reads the pointer against the painted rows: hover, tips and presses. */
export function watchPointer(host: PointerHost): { readonly rest: () => void } {
  const { scroller, tip } = host;
  let timer = 0;
  const rest = () => {
    window.clearTimeout(timer);
    tip.hide();
  };
  const pointOf = (event: MouseEvent) => {
    const { left, top } = scroller.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const hitOf = ({ x, y }: { x: number; y: number }) => {
    const { prepared, frame } = host.shown();
    return y < AXIS_HEIGHT ? null : hitTest(prepared, frame, x, y - AXIS_HEIGHT + scroller.scrollTop);
  };
  const onMove = (event: PointerEvent) => {
    const at = pointOf(event);
    const hit = hitOf(at);
    const { model, prepared, frame } = host.shown();
    const row = hit && (hit.part === 'bar' || hit.part === 'label') ? enablerAt(prepared, hit.index) : null;
    scroller.style.cursor = hit && hit.part !== 'row' ? 'pointer' : '';
    host.onHover(row?.id ?? null);
    rest();
    const lines = row ? enablerTip(row, model) : axisTip(at, frame, model);
    if (lines) timer = window.setTimeout(() => tip.show(lines, at), TIP_DELAY);
  };
  const onClick = (event: MouseEvent) => {
    const index = event.detail === 0 && event.target instanceof Element ? host.indexOf(event.target) : null;
    const hit: Hit | null = index === null ? hitOf(pointOf(event)) : { index, part: 'label' };
    rest();
    if (hit) host.onPress(hit);
  };
  scroller.addEventListener('pointermove', onMove, { passive: true });
  scroller.addEventListener('pointerleave', () => {
    rest();
    host.onHover(null);
  });
  scroller.addEventListener('click', onClick);
  return { rest };
}

/** Calendar dates of the quarter under the pointer in the axis. */
function axisTip(
  { x, y }: { readonly x: number; readonly y: number },
  frame: Frame,
  model: TimelineModel,
): readonly string[] | null {
  if (y > AXIS_HEIGHT || x < frame.labelWidth) return null;
  const quarter = frame.first + Math.floor((x - frame.labelWidth) / frame.quarterWidth);
  return quarterTip(quarter as FiscalQuarter, model);
}
