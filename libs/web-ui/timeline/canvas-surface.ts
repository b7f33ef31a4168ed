import { fontOf, type TextKind } from './text.js';
import type { BoxLook, LineLook, Surface, TextLook } from './surface.js';

const STRIPE = 8;

/** Draws on a canvas context whose transform already accounts for the device's pixel ratio. */
export class CanvasSurface implements Surface {
  private font: TextKind | null = null;
  private alpha = 1;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly family: string,
  ) {}

  box(x: number, y: number, width: number, height: number, look: BoxLook): void {
    const { context } = this;
    const { fill, stroke, lineWidth = 1, radius = 0 } = look;
    if (stroke === undefined && radius === 0) {
      if (fill !== undefined) {
        context.fillStyle = fill;
        context.fillRect(x, y, width, height);
      }
      return;
    }
    const inset = stroke === undefined ? 0 : lineWidth / 2;
    context.beginPath();
    context.roundRect(
      x + inset,
      y + inset,
      width - lineWidth * (inset && 1),
      height - lineWidth * (inset && 1),
      radius as number | number[],
    );
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill();
    }
    if (stroke !== undefined) this.stroke({ stroke, lineWidth, ...(look.dash && { dash: look.dash }) });
  }

  line(points: readonly number[], look: LineLook): void {
    this.trace(points);
    this.stroke(look);
  }

  polygon(points: readonly number[], look: Parameters<Surface['polygon']>[1]): void {
    const { context } = this;
    this.trace(points);
    context.closePath();
    if (look.fill !== undefined) {
      context.fillStyle = look.fill;
      context.fill();
    }
    if (look.stroke !== undefined) this.stroke({ stroke: look.stroke, lineWidth: look.lineWidth ?? 1 });
  }

  hatch(x: number, y: number, width: number, height: number, color: string): void {
    this.clip(x, y, width, height, () => {
      const { context } = this;
      context.beginPath();
      for (let at = x - height; at < x + width; at += STRIPE) {
        context.moveTo(at, y + height);
        context.lineTo(at + height, y);
      }
      context.strokeStyle = color;
      context.lineWidth = STRIPE / 2.8;
      context.stroke();
    });
  }

  text(text: string, x: number, y: number, look: TextLook): void {
    const { context } = this;
    if (this.font !== look.kind) {
      context.font = fontOf(look.kind, this.family);
      this.font = look.kind;
    }
    context.textAlign = look.anchor === 'middle' ? 'center' : look.anchor === 'end' ? 'right' : 'left';
    context.fillStyle = look.fill;
    context.fillText(text, x, y);
  }

  clip(x: number, y: number, width: number, height: number, draw: () => void): void {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    draw();
    context.restore();
    this.font = null;
  }

  fade(opacity: number, draw: () => void): void {
    const before = this.alpha;
    this.alpha = before * opacity;
    this.context.globalAlpha = this.alpha;
    draw();
    this.alpha = before;
    this.context.globalAlpha = before;
  }

  private trace(points: readonly number[]): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(points[0] ?? 0, points[1] ?? 0);
    for (let at = 2; at < points.length; at += 2) context.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
  }

  private stroke({ stroke, lineWidth = 1, dash }: LineLook): void {
    const { context } = this;
    context.strokeStyle = stroke;
    context.lineWidth = lineWidth;
    context.lineJoin = 'round';
    if (dash) context.setLineDash(dash as number[]);
    context.stroke();
    if (dash) context.setLineDash([]);
  }
}
