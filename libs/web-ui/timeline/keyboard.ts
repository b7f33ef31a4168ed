import { COLLAPSED, EXPANDED, type PreparedTimeline } from './prepare.js';

/** What a key asks for, on the row that has focus. */
export type KeyIntent =
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'toggle'; readonly index: number }
  | { readonly kind: 'open'; readonly index: number }
  | { readonly kind: 'close' };

/** The keys of a tree grid; null for keys that are not its own. `page` is how many rows a page moves. */
export function intentOf(
  key: string,
  prepared: PreparedTimeline,
  index: number,
  page: number,
): KeyIntent | null {
  const last = prepared.count - 1;
  if (last < 0) return null;
  const focus = (to: number): KeyIntent => ({ kind: 'focus', index: Math.min(last, Math.max(0, to)) });
  switch (key) {
    case 'ArrowDown':
      return focus(index + 1);
    case 'ArrowUp':
      return focus(index - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(last);
    case 'PageDown':
      return focus(index + page);
    case 'PageUp':
      return focus(index - page);
    case 'ArrowRight':
      return intoGroup(prepared, index);
    case 'ArrowLeft':
      return outOfGroup(prepared, index);
    case 'Enter':
      return { kind: 'open', index };
    case ' ':
      return isGroup(prepared, index) ? { kind: 'toggle', index } : { kind: 'open', index };
    case 'Escape':
      return { kind: 'close' };
    default:
      return null;
  }
}

function intoGroup(prepared: PreparedTimeline, index: number): KeyIntent | null {
  if (prepared.state[index] === COLLAPSED) return { kind: 'toggle', index };
  const hasChild = prepared.parent[index + 1] === index && index + 1 < prepared.count;
  return prepared.state[index] === EXPANDED && hasChild ? { kind: 'focus', index: index + 1 } : null;
}

function outOfGroup(prepared: PreparedTimeline, index: number): KeyIntent | null {
  if (prepared.state[index] === EXPANDED) return { kind: 'toggle', index };
  const parent = prepared.parent[index] ?? -1;
  return parent >= 0 ? { kind: 'focus', index: parent } : null;
}

function isGroup(prepared: PreparedTimeline, index: number): boolean {
  return prepared.state[index] === COLLAPSED || prepared.state[index] === EXPANDED;
}
