import { TimelineController, type TimelineProps } from './controller.js';
import './timeline.css';

export type { TimelineProps } from './controller.js';

/** A timeline on a page, without any framework around it. */
export interface TimelineHandle {
  update(props: TimelineProps): void;
  /** Scrolls an item into view, unfolding what hides it. */
  reveal(id: string): void;
  destroy(): void;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  /** True once something has been drawn. */
  isPainted(): boolean;
}

/** Fills `container` (which decides the size) with a timeline. */
export function mountTimeline(container: HTMLElement, props: TimelineProps): TimelineHandle {
  const controller = new TimelineController(container, props);
  return {
    update: (next) => controller.update(next),
    reveal: (id) => controller.reveal(id),
    destroy: () => controller.destroy(),
    scroller: controller.stage.scroller,
    isPainted: controller.isPainted,
  };
}
