import { frameOf, type Frame } from './frame.js';
import { withToggled, withUnfolded } from './folding.js';
import { intentOf } from './keyboard.js';
import { metricsFor } from './metrics.js';
import type { TimelineModel, TimelineTarget } from './model.js';
import { enablerAt } from './paint-context.js';
import { rowsWithin } from './paint.js';
import { Painter, type Scene } from './painter.js';
import { idAt, LEAF, prepareTimeline, rowAt, type PreparedTimeline } from './prepare.js';
import { createRowLayer, type RowLayer } from './row-layer.js';
import { createStage, sizeOf, watchStage, type Stage } from './stage.js';
import { watchPointer } from './pointer.js';
import { shiftOfKey, withShift, type BarShift } from './shift.js';
import { createTip, type Tip } from './tip.js';
import { heightOfRows, isFitted, keptIndex, scrollInto } from './scroll-into.js';
import { watchDrag } from './drag.js';

export interface TimelineProps {
  readonly model: TimelineModel;
  readonly selectedId?: string | null;
  /** Pointed at elsewhere, e.g. in a list beside. */
  readonly hoveredId?: string | null;
  readonly onSelect?: (target: TimelineTarget | null) => void;
  readonly onHover?: (id: string | null) => void;
  /** Lets bars be moved by dragging and by Alt ← →, their ends with Shift; the caller shows the new model. */
  readonly onShift?: (shift: BarShift) => void;
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
  private readonly painter: Painter;
  private readonly pointer: { readonly rest: () => void };
  private readonly watching: { readonly stop: () => void };
  private frame: Frame;
  private prepared: PreparedTimeline;
  private collapsed: ReadonlySet<string> = new Set();
  private active = 0;
  private hoveredId: string | null = null;
  private preview: BarShift | null = null;
  private settleTimer = 0;

  constructor(
    container: HTMLElement,
    private props: TimelineProps,
  ) {
    this.stage = createStage(container);
    this.layer = createRowLayer(this.stage.rows);
    this.tip = createTip(this.stage.root);
    this.painter = new Painter(this.stage, () => this.scene());
    this.frame = frameOf(props.model, sizeOf(this.stage).width);
    this.prepared = this.prepare();
    this.layOut();
    this.reveal(props.selectedId ?? null);
    this.pointer = this.watchPointer();
    watchDrag({
      scroller: this.stage.scroller,
      shown: () => ({ prepared: this.prepared, frame: this.frame }),
      isOn: () => this.props.onShift !== undefined,
      onPreview: (shift) => this.showShift(shift),
      onDrop: (shift) => this.props.onShift?.(shift),
    });
    this.listen();
    this.watching = watchStage(this.stage, (what) => this.refit(what));
  }

  readonly isPainted = (): boolean => this.painter.isPainted;

  update(props: TimelineProps): void {
    const before = this.props;
    this.props = props;
    if (props.model !== before.model) this.replaceModel(before.model);
    else this.painter.schedule();
    const selected = props.selectedId ?? null;
    if (selected !== (before.selectedId ?? null)) {
      this.reveal(selected);
      this.showRows();
    }
  }

  destroy(): void {
    this.watching.stop();
    this.painter.stop();
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
    scrollInto(this.stage, this.prepared, index);
  }

  private prepare(): PreparedTimeline {
    const metrics = metricsFor(this.props.model.mode, this.painter.rowHeight);
    return prepareTimeline(withShift(this.props.model, this.preview), { collapsed: this.collapsed, metrics });
  }

  private replaceModel(before: TimelineModel): void {
    const { model } = this.props;
    this.painter.glideFrom(before.mode === model.mode ? this.prepared : null);
    this.frame = frameOf(model, this.frame.width);
    this.relay();
  }

  /** Another layout, whether of a new model or of the same with other groups folded; the active item stays. */
  private relay(): void {
    const before = this.prepared;
    this.prepared = this.prepare();
    this.active = keptIndex(before, this.prepared, this.active);
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
    this.painter.paint();
  }

  private refit(what: 'size' | 'look'): void {
    if (what === 'size' && isFitted(this.stage)) return;
    const { rowHeight } = this.painter;
    this.painter.refit();
    this.frame = frameOf(this.props.model, sizeOf(this.stage).width);
    if (rowHeight !== this.painter.rowHeight) this.relay();
    else this.layOut();
  }

  private scene(): Scene {
    const { frame, prepared } = this;
    const focused = this.hasFocus() ? (enablerAt(prepared, this.active)?.id ?? null) : null;
    const { selectedId = null } = this.props;
    const hoveredId = this.hoveredId ?? this.props.hoveredId ?? null;
    return { frame, prepared, selectedId, hoveredId, linkedId: hoveredId ?? focused ?? selectedId };
  }

  private showRows(): void {
    const { scroller } = this.stage;
    this.layer.show({
      prepared: this.prepared,
      frame: this.frame,
      range: rowsWithin(this.prepared, scroller.scrollTop, heightOfRows(this.stage)),
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
      this.painter.schedule();
    });
  }

  private onScroll(): void {
    this.tip.hide();
    this.painter.schedule();
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

  private showShift(shift: BarShift | null): void {
    if (shift !== null) this.pointer.rest();
    this.preview = shift;
    this.relay();
  }

  private hover(id: string | null): void {
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    this.props.onHover?.(id);
    this.painter.schedule();
  }

  private onKey(event: KeyboardEvent): void {
    const shift = this.props.onShift ? shiftOfKey(event, this.prepared, this.active) : null;
    if (shift) {
      event.preventDefault();
      event.stopPropagation();
      return this.props.onShift?.(shift);
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor(heightOfRows(this.stage) / PAGE_ROW));
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
    this.painter.schedule();
  }

  focus(index: number): void {
    this.active = index;
    scrollInto(this.stage, this.prepared, index);
    this.showRows();
    this.layer.elementOf(index)?.focus({ preventScroll: true });
    this.painter.schedule();
  }

  private open(index: number): void {
    const row = rowAt(this.prepared, index);
    if (row === null) return this.toggle(index);
    this.active = index;
    this.props.onSelect?.({ kind: row.kind, id: row.id });
    this.showRows();
  }

  private close(): void {
    this.pointer.rest();
    this.props.onSelect?.(null);
  }

  private toggle(index: number): void {
    if (this.prepared.state[index] === LEAF) return;
    this.active = index;
    this.fold(withToggled(this.collapsed, idAt(this.prepared, index)));
    if (this.hasFocus()) this.layer.elementOf(this.active)?.focus({ preventScroll: true });
  }

  private hasFocus(): boolean {
    return this.stage.rows.contains(document.activeElement);
  }
}
