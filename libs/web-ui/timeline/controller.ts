import type { FiscalQuarter } from '@northing/domain';
import { frameOf, type Frame } from './frame.js';
import { glideBetween } from './glide.js';
import { hitTest, type Hit } from './hit.js';
import { intentOf } from './keyboard.js';
import type { TimelineModel, TimelineTarget } from './model.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import { enablerAt } from './paint-context.js';
import { paintTimeline, rowsWithin } from './paint.js';
import { COMPARE_METRICS, idAt, LEAF, PLAN_METRICS, prepareTimeline, rowAt } from './prepare.js';
import type { PreparedTimeline, RowMetrics } from './prepare.js';
import { createRowLayer, type RowLayer } from './row-layer.js';
import { createStage, setUpEasel, sizeOf, watchStage, type Easel, type Stage } from './stage.js';
import { createTip, enablerTip, quarterTip, type Tip } from './tip.js';

export interface TimelineProps {
  readonly model: TimelineModel;
  readonly selectedId?: string | null;
  /** Pointed at elsewhere, e.g. in a list beside. */
  readonly hoveredId?: string | null;
  readonly onSelect?: (target: TimelineTarget | null) => void;
  readonly onHover?: (id: string | null) => void;
}

const SETTLE = 90;
const TIP_DELAY = 350;

/** Holds one timeline on a page: what it shows, where it is scrolled, what has focus. */
export class TimelineController {
  readonly stage: Stage;
  private readonly layer: RowLayer;
  private readonly tip: Tip;
  private readonly watching: { readonly stop: () => void };
  private easel: Easel;
  private frame: Frame;
  private prepared: PreparedTimeline;
  private collapsed: ReadonlySet<string> = new Set();
  private active = 0;
  private hoveredId: string | null = null;
  private gliding: { readonly from: PreparedTimeline; readonly startedAt: number } | null = null;
  private frameRequest = 0;
  private settleTimer = 0;
  private tipTimer = 0;
  private paintedOnce = false;

  constructor(
    container: HTMLElement,
    private props: TimelineProps,
  ) {
    this.stage = createStage(container);
    this.layer = createRowLayer(this.stage.rows);
    this.tip = createTip(this.stage.root);
    this.easel = setUpEasel(this.stage);
    this.frame = frameOf(props.model, sizeOf(this.stage).width);
    this.prepared = this.prepare();
    this.describe();
    this.reveal(props.selectedId ?? null);
    this.layOut();
    this.listen();
    this.watching = watchStage(this.stage, (what) => this.refit(what));
  }

  get isPainted(): boolean {
    return this.paintedOnce;
  }

  update(props: TimelineProps): void {
    const before = this.props;
    this.props = props;
    if (props.model !== before.model) this.replaceModel(before.model);
    else this.schedulePaint();
    const selected = props.selectedId ?? null;
    if (selected !== (before.selectedId ?? null)) {
      this.reveal(selected);
      this.showRows();
    }
  }

  destroy(): void {
    this.watching.stop();
    cancelAnimationFrame(this.frameRequest);
    window.clearTimeout(this.settleTimer);
    window.clearTimeout(this.tipTimer);
    this.stage.root.remove();
  }

  /** Scrolls an item into view, unfolding what hides it. */
  reveal(id: string | null): void {
    if (id === null) return;
    if (!this.prepared.indexOf.has(id) && this.unfold(id)) this.relay();
    const index = this.prepared.indexOf.get(id);
    if (index === undefined) return;
    this.active = index;
    this.scrollTo(index);
  }

  private prepare(): PreparedTimeline {
    const metrics = metricsFor(this.props.model.mode, this.easel.rowHeight);
    return prepareTimeline(this.props.model, { collapsed: this.collapsed, metrics });
  }

  private replaceModel(before: TimelineModel): void {
    const { model } = this.props;
    const from = this.prepared;
    const activeId = idAt(from, this.active);
    this.frame = frameOf(model, this.frame.width);
    this.prepared = this.prepare();
    this.active =
      this.prepared.indexOf.get(activeId) ?? Math.min(this.active, Math.max(0, this.prepared.count - 1));
    const glides = this.easel.glideTime > 0 && before.mode === model.mode && from.count > 0;
    this.gliding = glides ? { from, startedAt: performance.now() } : null;
    this.describe();
    this.layOut();
  }

  /** After folding or unfolding: the same model, another layout. */
  private relay(): void {
    const activeId = idAt(this.prepared, this.active);
    this.prepared = this.prepare();
    this.active = this.prepared.indexOf.get(activeId) ?? Math.min(this.active, this.prepared.count - 1);
    this.layOut();
  }

  private layOut(): void {
    const { rows, scroller } = this.stage;
    rows.style.height = `${this.prepared.totalHeight}px`;
    scroller.setAttribute('aria-rowcount', String(this.prepared.count + 1));
    this.showRows();
    this.paint();
  }

  private describe(): void {
    const { model } = this.props;
    this.stage.scroller.setAttribute('aria-label', model.label);
    this.stage.columnHeads[0].textContent = model.heading;
    this.stage.columnHeads[1].textContent = 'Schedule';
  }

  private refit(what: 'size' | 'look'): void {
    const { width, height } = sizeOf(this.stage);
    const { canvas } = this.stage;
    const fits = canvas.style.width === `${width}px` && canvas.style.height === `${height}px`;
    if (what === 'size' && fits) return;
    const rowHeight = this.easel.rowHeight;
    this.easel = setUpEasel(this.stage);
    this.frame = frameOf(this.props.model, width);
    if (rowHeight !== this.easel.rowHeight) this.relay();
    else this.layOut();
  }

  private schedulePaint(): void {
    if (this.frameRequest !== 0) return;
    this.frameRequest = requestAnimationFrame(() => {
      this.frameRequest = 0;
      this.paint();
    });
  }

  private paint(): void {
    const { surface, palette, measure } = this.easel;
    if (!surface) return;
    const { height } = sizeOf(this.stage);
    const focused = this.hasFocus() ? (enablerAt(this.prepared, this.active)?.id ?? null) : null;
    const hoveredId = this.hoveredId ?? this.props.hoveredId ?? null;
    const selectedId = this.props.selectedId ?? null;
    paintTimeline({
      surface,
      palette,
      measure,
      frame: this.frame,
      prepared: this.prepared,
      view: { top: AXIS_HEIGHT, height: height - AXIS_HEIGHT, scroll: this.stage.scroller.scrollTop },
      selectedId,
      hoveredId,
      linkedId: hoveredId ?? focused ?? selectedId,
      glide: this.glide(),
    });
    this.paintedOnce = true;
  }

  private glide() {
    if (!this.gliding) return null;
    const share = (performance.now() - this.gliding.startedAt) / this.easel.glideTime;
    if (share >= 1) {
      this.gliding = null;
      return null;
    }
    this.schedulePaint();
    return glideBetween(this.gliding.from, this.prepared, Math.max(0, share));
  }

  private showRows(): void {
    const { scroller } = this.stage;
    const height = sizeOf(this.stage).height - AXIS_HEIGHT;
    this.layer.show({
      prepared: this.prepared,
      frame: this.frame,
      range: rowsWithin(this.prepared, scroller.scrollTop, height),
      active: this.active,
      selectedId: this.props.selectedId ?? null,
    });
  }

  private listen(): void {
    const { scroller, rows } = this.stage;
    scroller.addEventListener('scroll', () => this.onScroll(), { passive: true });
    scroller.addEventListener('pointermove', (event) => this.onPointer(event), { passive: true });
    scroller.addEventListener('pointerleave', () => this.hover(null));
    scroller.addEventListener('click', (event) => this.onClick(event));
    rows.addEventListener('keydown', (event) => this.onKey(event));
    rows.addEventListener('focusin', (event) => this.onFocus(event));
    rows.addEventListener('focusout', () => {
      this.tip.hide();
      this.schedulePaint();
    });
  }

  private onScroll(): void {
    this.tip.hide();
    this.schedulePaint();
    window.clearTimeout(this.settleTimer);
    this.settleTimer = window.setTimeout(() => this.showRows(), SETTLE);
  }

  private onPointer(event: PointerEvent): void {
    const hit = this.hitOf(event);
    const row = hit && enablerAt(this.prepared, hit.index);
    const pointsAt = hit && (hit.part === 'bar' || hit.part === 'label') ? row : null;
    this.stage.scroller.style.cursor = hit && hit.part !== 'row' ? 'pointer' : '';
    this.hover(pointsAt?.id ?? null);
    window.clearTimeout(this.tipTimer);
    const lines = pointsAt ? enablerTip(pointsAt, this.props.model) : this.axisTip(event);
    const at = this.pointOf(event);
    if (lines) this.tipTimer = window.setTimeout(() => this.tip.show(lines, at), TIP_DELAY);
    else this.tip.hide();
  }

  private axisTip(event: PointerEvent): readonly string[] | null {
    const { x, y } = this.pointOf(event);
    if (y > AXIS_HEIGHT || x < this.frame.labelWidth) return null;
    const quarter = this.frame.first + Math.floor((x - this.frame.labelWidth) / this.frame.quarterWidth);
    return quarterTip(quarter as FiscalQuarter, this.props.model);
  }

  private hover(id: string | null): void {
    if (id === null) {
      window.clearTimeout(this.tipTimer);
      this.tip.hide();
    }
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    this.props.onHover?.(id);
    this.schedulePaint();
  }

  private onClick(event: MouseEvent): void {
    const fromRow =
      event.detail === 0 && event.target instanceof Element ? this.layer.indexOf(event.target) : null;
    const hit: Hit | null = fromRow === null ? this.hitOf(event) : { index: fromRow, part: 'label' };
    if (!hit) return;
    if (hit.part === 'toggle') this.toggle(hit.index);
    else this.open(hit.index);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((sizeOf(this.stage).height - AXIS_HEIGHT) / PLAN_METRICS.lane) - 1);
    const intent = intentOf(event.key, this.prepared, this.active, page);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    if (intent.kind === 'focus') this.focus(intent.index);
    else if (intent.kind === 'toggle') this.toggle(intent.index);
    else if (intent.kind === 'open') this.open(intent.index);
    else this.close();
  }

  private onFocus(event: FocusEvent): void {
    const index = event.target instanceof Element ? this.layer.indexOf(event.target) : null;
    if (index === null) return;
    if (index !== this.active) {
      this.active = index;
      this.showRows();
    }
    this.schedulePaint();
  }

  /** Moves focus to a row, scrolled clear of the sticky axis first. */
  focus(index: number): void {
    this.active = index;
    this.scrollTo(index);
    this.showRows();
    this.layer.elementOf(index)?.focus({ preventScroll: true });
    this.schedulePaint();
  }

  private open(index: number): void {
    const row = rowAt(this.prepared, index);
    if (row === null) return this.toggle(index);
    this.active = index;
    this.props.onSelect?.({ kind: row.kind, id: row.id });
    this.showRows();
  }

  private close(): void {
    this.tip.hide();
    this.props.onSelect?.(null);
  }

  private toggle(index: number): void {
    if (this.prepared.state[index] === LEAF) return;
    const id = idAt(this.prepared, index);
    const collapsed = new Set(this.collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    this.collapsed = collapsed;
    this.active = index;
    this.relay();
    if (this.hasFocus()) this.layer.elementOf(this.active)?.focus({ preventScroll: true });
  }

  /** Unfolds the groups above an item; false when none was folded. */
  private unfold(id: string): boolean {
    const { rows } = this.props.model;
    let groups: string[] = [];
    for (const row of rows) {
      if (row.id === id) break;
      if (row.kind === 'outcome') groups = [row.id];
      else if (row.kind === 'capability') groups = [...groups.slice(0, 1), row.id];
    }
    const kept = [...this.collapsed].filter((group) => !groups.includes(group));
    if (kept.length === this.collapsed.size) return false;
    this.collapsed = new Set(kept);
    return true;
  }

  private scrollTo(index: number): void {
    const { scroller } = this.stage;
    const height = sizeOf(this.stage).height - AXIS_HEIGHT;
    const top = this.prepared.top[index] ?? 0;
    const bottom = top + Math.min(height, this.prepared.height[index] ?? 0);
    if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top - 4);
    else if (bottom > scroller.scrollTop + height) scroller.scrollTop = bottom - height + 4;
  }

  private hasFocus(): boolean {
    return this.stage.rows.contains(this.stage.root.ownerDocument.activeElement);
  }

  private pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
    const { left, top } = this.stage.scroller.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private hitOf(event: MouseEvent): Hit | null {
    const { x, y } = this.pointOf(event);
    if (y < AXIS_HEIGHT) return null;
    return hitTest(this.prepared, this.frame, x, y - AXIS_HEIGHT + this.stage.scroller.scrollTop);
  }
}

function metricsFor(mode: TimelineModel['mode'], rowHeight: number): RowMetrics {
  const metrics = mode === 'compare' ? COMPARE_METRICS : PLAN_METRICS;
  return {
    ...metrics,
    lane: Math.max(metrics.lane, rowHeight),
    solo: Math.max(metrics.solo, rowHeight),
    outcome: Math.max(metrics.outcome, rowHeight),
  };
}
