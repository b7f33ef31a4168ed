import { frameOf, type Frame } from './frame.js';
import { withToggled, withUnfolded } from './folding.js';
import { Glider } from './glide.js';
import { intentOf } from './keyboard.js';
import { metricsFor } from './metrics.js';
import type { TimelineModel, TimelineTarget } from './model.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import { enablerAt } from './paint-context.js';
import { paintTimeline, rowsWithin } from './paint.js';
import { idAt, LEAF, prepareTimeline, rowAt, type PreparedTimeline } from './prepare.js';
import { createRowLayer, type RowLayer } from './row-layer.js';
import { createStage, setUpEasel, sizeOf, watchStage, type Easel, type Stage } from './stage.js';
import { watchPointer } from './pointer.js';
import { createTip, type Tip } from './tip.js';

export interface TimelineProps {
  readonly model: TimelineModel;
  readonly selectedId?: string | null;
  /** Pointed at elsewhere, e.g. in a list beside. */
  readonly hoveredId?: string | null;
  readonly onSelect?: (target: TimelineTarget | null) => void;
  readonly onHover?: (id: string | null) => void;
}

/** Milliseconds of rest after which the rows follow the picture. */
const SETTLE = 90;
/** Page keys move as many rows of this height as fit. */
const PAGE_ROW = 36;

/** Holds one timeline on a page: what it shows, where it is scrolled, what has focus. */
export class TimelineController {
  readonly stage: Stage;
  private readonly layer: RowLayer;
  private readonly tip: Tip;
  private readonly pointer: { readonly rest: () => void };
  private readonly watching: { readonly stop: () => void };
  private easel: Easel;
  private frame: Frame;
  private prepared: PreparedTimeline;
  private collapsed: ReadonlySet<string> = new Set();
  private active = 0;
  private hoveredId: string | null = null;
  private readonly glider = new Glider();
  private frameRequest = 0;
  private settleTimer = 0;
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
    this.layOut();
    this.reveal(props.selectedId ?? null);
    this.pointer = this.watchPointer();
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
    this.pointer.rest();
    this.stage.root.remove();
  }

  /** Scrolls an item into view, unfolding what hides it. */
  reveal(id: string | null): void {
    if (id === null) return;
    if (this.prepared.indexOf(id) === undefined)
      this.fold(withUnfolded(this.collapsed, this.props.model, id));
    const index = this.prepared.indexOf(id);
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
    if (before.mode === model.mode) this.glider.start(this.prepared, performance.now());
    else this.glider.stop();
    this.frame = frameOf(model, this.frame.width);
    this.relay();
  }

  /** Another layout, whether of a new model or of the same with other groups folded; the active item stays. */
  private relay(): void {
    const activeId = idAt(this.prepared, this.active);
    this.prepared = this.prepare();
    const last = Math.max(0, this.prepared.count - 1);
    this.active = this.prepared.indexOf(activeId, this.active) ?? Math.min(this.active, last);
    this.layOut();
  }

  private fold(collapsed: ReadonlySet<string>): void {
    if (collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.relay();
  }

  private layOut(): void {
    const { rows, scroller, columnHeads } = this.stage;
    const { label, heading } = this.props.model;
    scroller.setAttribute('aria-label', label);
    columnHeads[0].textContent = heading;
    rows.style.height = `${this.prepared.totalHeight}px`;
    scroller.setAttribute('aria-rowcount', String(this.prepared.count + 1));
    this.showRows();
    this.paint();
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
    const glide = this.glider.at(this.prepared, performance.now(), this.easel.glideTime);
    if (glide) this.schedulePaint();
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
      glide,
    });
    this.paintedOnce = true;
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

  private watchPointer() {
    return watchPointer({
      scroller: this.stage.scroller,
      tip: this.tip,
      shown: () => ({ model: this.props.model, prepared: this.prepared, frame: this.frame }),
      onHover: (id) => this.hover(id),
      onPress: ({ index, part }) => (part === 'toggle' ? this.toggle(index) : this.open(index)),
      indexOf: (element) => this.layer.indexOf(element),
    });
  }

  private hover(id: string | null): void {
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    this.props.onHover?.(id);
    this.schedulePaint();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((sizeOf(this.stage).height - AXIS_HEIGHT) / PAGE_ROW));
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
    this.active = index;
    this.fold(withToggled(this.collapsed, idAt(this.prepared, index)));
    if (this.hasFocus()) this.layer.elementOf(this.active)?.focus({ preventScroll: true });
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
}
