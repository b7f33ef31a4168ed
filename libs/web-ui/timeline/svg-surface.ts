import { TEXT, type MeasureText } from './text.js';
import type { BoxLook, LineLook, Surface, TextLook } from './surface.js';

/**
 * Draws into the text of an SVG document. Each text carries the width it was laid out with, so that a viewer without
 * the font squeezes it instead of running it into its neighbour.
 */
export class SvgSurface implements Surface {
  constructor(private readonly measure: MeasureText) {}

  private readonly parts: string[] = [];
  private readonly patterns = new Map<string, string>();
  private clips = 0;

  box(x: number, y: number, width: number, height: number, look: BoxLook): void {
    const { fill = 'none', stroke, lineWidth = 1, dash, radius = 0 } = look;
    const inset = stroke === undefined ? 0 : lineWidth / 2;
    const size = { x: x + inset, y: y + inset, width: width - inset * 2, height: height - inset * 2 };
    const paint = attributes({ fill, ...strokeOf(stroke, lineWidth, dash) });
    if (typeof radius === 'number') {
      this.parts.push(`<rect${attributes({ ...size, ...(radius > 0 && { rx: radius }) })}${paint}/>`);
    } else {
      this.parts.push(`<path d="${roundedPath(size, radius)}"${paint}/>`);
    }
  }

  line(points: readonly number[], { stroke, lineWidth = 1, dash }: LineLook): void {
    const paint = attributes({ fill: 'none', ...strokeOf(stroke, lineWidth, dash) });
    this.parts.push(`<polyline points="${points.map(short).join(' ')}"${paint} stroke-linejoin="round"/>`);
  }

  polygon(points: readonly number[], look: Parameters<Surface['polygon']>[1]): void {
    const paint = attributes({ fill: look.fill ?? 'none', ...strokeOf(look.stroke, look.lineWidth ?? 1) });
    this.parts.push(`<polygon points="${points.map(short).join(' ')}"${paint} stroke-linejoin="round"/>`);
  }

  hatch(x: number, y: number, width: number, height: number, color: string): void {
    const id = this.patterns.get(color) ?? `hatch-${this.patterns.size + 1}`;
    this.patterns.set(color, id);
    this.parts.push(`<rect${attributes({ x, y, width, height, fill: `url(#${id})` })}/>`);
  }

  text(text: string, x: number, y: number, { kind, fill, anchor }: TextLook): void {
    const { size, weight } = TEXT[kind];
    const width = { textLength: this.measure(text, kind), lengthAdjust: 'spacingAndGlyphs' };
    const look = { x, y, fill, 'font-size': size, 'font-weight': weight, ...width };
    const anchored = anchor && anchor !== 'start' ? attributes({ 'text-anchor': anchor }) : '';
    this.parts.push(`<text${attributes(look)}${anchored}>${escapeXml(text)}</text>`);
  }

  clip(x: number, y: number, width: number, height: number, draw: () => void): void {
    const id = `clip-${++this.clips}`;
    this.parts.push(
      `<clipPath id="${id}"><rect${attributes({ x, y, width, height })}/></clipPath><g clip-path="url(#${id})">`,
    );
    draw();
    this.parts.push('</g>');
  }

  fade(opacity: number, draw: () => void): void {
    this.parts.push(`<g opacity="${short(opacity)}">`);
    draw();
    this.parts.push('</g>');
  }

  /** The whole document. `title` and `description` are its accessible name and text. */
  document(size: {
    readonly width: number;
    readonly height: number;
    readonly family: string;
    readonly title: string;
    readonly description: string;
  }): string {
    const { width, height, family, title, description } = size;
    const patterns = [...this.patterns].map(([color, id]) => hatchPattern(id, color)).join('');
    const root = attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': family,
    });
    return (
      `<svg${root}><title id="title">${escapeXml(title)}</title>` +
      `<desc id="description">${escapeXml(description)}</desc>` +
      `${patterns && `<defs>${patterns}</defs>`}${this.parts.join('')}</svg>\n`
    );
  }
}

function hatchPattern(id: string, color: string): string {
  return (
    `<pattern id="${id}" width="5.66" height="5.66" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="2.83" height="5.66" fill="${escapeXml(color)}"/></pattern>`
  );
}

function strokeOf(stroke: string | undefined, lineWidth: number, dash?: readonly number[]) {
  if (stroke === undefined) return {};
  return { stroke, 'stroke-width': lineWidth, ...(dash && { 'stroke-dasharray': dash.join(' ') }) };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`)
    .join('');
}

/** Two decimals are finer than any screen and keep the document small. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function roundedPath(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  [tl, tr, br, bl]: readonly [number, number, number, number],
): string {
  const arc = (radius: number, dx: number, dy: number) =>
    radius > 0 ? `a${radius} ${radius} 0 0 1 ${short(dx)} ${short(dy)}` : '';
  return (
    `M${short(x + tl)} ${short(y)}H${short(x + width - tr)}${arc(tr, tr, tr)}` +
    `V${short(y + height - br)}${arc(br, -br, br)}H${short(x + bl)}${arc(bl, -bl, -bl)}` +
    `V${short(y + tl)}${arc(tl, tl, -tl)}Z`
  );
}
