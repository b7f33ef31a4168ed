import type { Frame } from './frame.js';
import { Glider } from './glide.js';
import { AXIS_HEIGHT } from './paint-axis.js';
import type { PaintContext } from './paint-context.js';
import { paintTimeline } from './paint.js';
import type { PreparedTimeline } from './prepare.js';
import { setUpEasel, sizeOf, type Easel, type Stage } from './stage.js';

/** What is on the picture, beside where it is scrolled and how far bars have glided. */
export interface Scene extends Pick<PaintContext, 'selectedId' | 'hoveredId' | 'linkedId'> {
  readonly frame: Frame;
  readonly prepared: PreparedTimeline;
}

/** Draws the picture of a stage: at once when asked to, else at the next frame. */
export class Painter {
  private easel: Easel;
  private readonly glider = new Glider();
  private frameRequest = 0;
  private paintedOnce = false;

  constructor(
    private readonly stage: Stage,
    private readonly scene: () => Scene,
  ) {
    this.easel = setUpEasel(stage);
  }

  get rowHeight(): number {
    return this.easel.rowHeight;
  }

  get isPainted(): boolean {
    return this.paintedOnce;
  }

  /** Size, theme or fonts are others than before. */
  refit(): void {
    this.easel = setUpEasel(this.stage);
  }

  /** Bars move from where they were in an earlier layout; null: they stand where they are at once. */
  glideFrom(prepared: PreparedTimeline | null): void {
    if (prepared === null) this.glider.stop();
    else this.glider.start(prepared, performance.now());
  }

  schedule(): void {
    if (this.frameRequest !== 0) return;
    this.frameRequest = requestAnimationFrame(() => {
      this.frameRequest = 0;
      this.paint();
    });
  }

  paint(): void {
    const { surface, palette, measure, glideTime } = this.easel;
    if (!surface) return;
    const scene = this.scene();
    const glide = this.glider.at(scene.prepared, performance.now(), glideTime);
    if (glide) this.schedule();
    const { height } = sizeOf(this.stage);
    const view = { top: AXIS_HEIGHT, height: height - AXIS_HEIGHT, scroll: this.stage.scroller.scrollTop };
    paintTimeline({ surface, palette, measure, view, glide, ...scene });
    this.paintedOnce = true;
  }

  stop(): void {
    cancelAnimationFrame(this.frameRequest);
  }
}
