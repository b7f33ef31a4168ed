import type { Stretch } from './frame.js';
import { enablerAt, shapeOf, type Glide } from './paint-context.js';
import { idAt, type PreparedTimeline } from './prepare.js';

/** The one easing: fast away, slow to rest (cubic-bezier .2 0 0 1, close enough in one expression). */
function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** A glide under way: asked at each frame, it ends by itself. */
export class Glider {
  private under: { readonly from: PreparedTimeline; readonly startedAt: number } | null = null;

  /** Starts from a layout that is about to be replaced. */
  start(from: PreparedTimeline, now: number): void {
    this.under = from.count > 0 ? { from, startedAt: now } : null;
  }

  stop(): void {
    this.under = null;
  }

  /** Where things are `now` on a way that takes `time` ms; null when they have arrived. */
  at(to: PreparedTimeline, now: number, time: number): Glide | null {
    if (!this.under) return null;
    const share = time > 0 ? (now - this.under.startedAt) / time : 1;
    if (share < 1) return glideBetween(this.under.from, to, Math.max(0, share));
    this.under = null;
    return null;
  }
}

/** Where rows are `share` (0 to 1) of the way from an earlier layout to this one; items are known by id. */
export function glideBetween(from: PreparedTimeline, to: PreparedTimeline, share: number): Glide {
  const left = 1 - eased(share);
  const earlier = (index: number) => from.indexOf(idAt(to, index), index);
  return {
    shiftOf(index) {
      const was = earlier(index);
      return was === undefined ? 0 : ((from.top[was] ?? 0) - (to.top[index] ?? 0)) * left;
    },
    stretchOf(index) {
      const was = earlier(index);
      const old = was === undefined ? null : stretchOf(from, was);
      const now = stretchOf(to, index);
      if (!old || !now || (old.from === now.from && old.to === now.to)) return null;
      return { from: mix(now.from, old.from, left), to: mix(now.to, old.to, left) };
    },
  };
}

function stretchOf(prepared: PreparedTimeline, index: number): Stretch | null {
  const row = enablerAt(prepared, index);
  const shape = row && shapeOf(row);
  return shape?.kind === 'bar' ? shape.stretch : null;
}

function mix(to: number, from: number, share: number): number {
  return to + (from - to) * share;
}
