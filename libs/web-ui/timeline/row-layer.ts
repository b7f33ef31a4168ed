import type { Frame } from './frame.js';
import { EXPANDED, LEAF, rowAt, UNSCHEDULED_ID, type PreparedTimeline } from './prepare.js';
import { isSolo } from './paint-context.js';
import { cellWords } from './words.js';

/** The rows in view as elements: what the keyboard and screen readers meet. The picture itself is painted. */
export interface RowLayer {
  /** Shows these visible indexes; the active row is kept even out of view, so that focus is never lost. */
  show(state: RowLayerState): void;
  /** The element of a visible index, when it is shown. */
  elementOf(index: number): HTMLElement | null;
  indexOf(element: Element): number | null;
}

export interface RowLayerState {
  readonly prepared: PreparedTimeline;
  readonly frame: Frame;
  readonly range: readonly [number, number];
  readonly active: number;
  readonly selectedId: string | null;
}

export function createRowLayer(host: HTMLElement): RowLayer {
  const shown = new Map<number, HTMLElement>();
  const spare: HTMLElement[] = [];

  const retire = (keep: (index: number) => boolean) => {
    for (const [index, element] of shown) {
      if (keep(index)) continue;
      shown.delete(index);
      if (spare.length < 64) spare.push(element);
      element.remove();
    }
  };
  return {
    show(state) {
      const [first, last] = state.range;
      retire((index) => (index >= first && index < last) || index === state.active);
      const place = (index: number) => {
        const existing = shown.get(index);
        const element = existing ?? spare.pop() ?? createRow();
        writeRow(element, index, state);
        if (existing) return;
        shown.set(index, element);
        host.insertBefore(element, followerOf(shown, index));
      };
      for (let index = first; index < last; index += 1) place(index);
      if (state.active < state.prepared.count) place(state.active);
    },
    elementOf: (index) => shown.get(index) ?? null,
    indexOf: (element) => {
      const row = element.closest<HTMLElement>('[role="row"][data-index]');
      return row && host.contains(row) ? Number(row.dataset['index']) : null;
    },
  };
}

/** Elements stand in reading order, whichever came first. */
function followerOf(shown: ReadonlyMap<number, HTMLElement>, index: number): HTMLElement | null {
  let follower: number | null = null;
  for (const other of shown.keys()) {
    if (other > index && (follower === null || other < follower)) follower = other;
  }
  return follower === null ? null : (shown.get(follower) ?? null);
}

function createRow(): HTMLElement {
  const row = document.createElement('div');
  row.className = 'n-timeline__row';
  row.setAttribute('role', 'row');
  for (const role of ['rowheader', 'gridcell']) {
    const cell = document.createElement('span');
    cell.setAttribute('role', role);
    cell.className = 'n-timeline__words';
    row.append(cell);
  }
  return row;
}

function writeRow(element: HTMLElement, index: number, state: RowLayerState): void {
  const { prepared, frame, active, selectedId } = state;
  const row = rowAt(prepared, index);
  const words = cellWords(row, prepared);
  words.forEach((text, cell) => {
    const target = element.children[cell];
    if (target && target.textContent !== text) target.textContent = text;
  });
  const group = prepared.state[index] ?? LEAF;
  setAttributes(element, {
    'data-index': String(index),
    'data-id': row?.id ?? UNSCHEDULED_ID,
    'aria-level': String(prepared.level[index] ?? 1),
    'aria-rowindex': String(index + 2),
    'aria-expanded': group === LEAF ? null : String(group === EXPANDED),
    'aria-selected': String(row !== null && row.id === selectedId),
    tabindex: index === active ? '0' : '-1',
  });
  const column = columnOf(prepared, index, frame);
  element.style.transform = `translate(${column.left}px, ${prepared.top[index] ?? 0}px)`;
  element.style.width = `${column.width}px`;
  element.style.height = `${prepared.height[index] ?? 0}px`;
}

/** A capability is its label, its enablers are their lanes; everything else is as wide as the timeline. */
function columnOf(prepared: PreparedTimeline, index: number, frame: Frame) {
  if (rowAt(prepared, index)?.kind === 'capability') return { left: 0, width: frame.labelWidth };
  if (!isSolo(prepared, index)) return { left: frame.labelWidth, width: frame.width - frame.labelWidth };
  return { left: 0, width: frame.width };
}

function setAttributes(element: HTMLElement, values: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
