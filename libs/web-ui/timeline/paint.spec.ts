import { frameOf } from './frame.js';
import { paintTimeline, rowsWithin } from './paint.js';
import type { PaintContext } from './paint-context.js';
import { LIGHT_PALETTE } from './palette.js';
import { prepareTimeline } from './prepare.js';
import { enabler, sampleComparison, sampleModel } from './sample.fixture.js';
import type { Surface, TextLook } from './surface.js';
import { estimateText } from './text.js';
import type { TimelineModel } from './model.js';
import { readFileSync } from 'node:fs';

interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Notes what is drawn. */
class NotingSurface implements Surface {
  readonly texts: Printed[] = [];
  readonly lines: string[] = [];
  box(): void {}
  polygon(): void {}
  hatch(): void {}
  line(points: readonly number[], { stroke }: { stroke: string }): void {
    if (points.length > 4) this.lines.push(stroke);
  }
  text(text: string, x: number, y: number, look: TextLook): void {
    const width = estimateText(text, look.kind);
    const left = look.anchor === 'middle' ? x - width / 2 : look.anchor === 'end' ? x - width : x;
    this.texts.push({ text, left, right: left + width, y });
  }
  clip(_x: number, _y: number, _w: number, _h: number, draw: () => void): void {
    draw();
  }
  fade(_opacity: number, draw: () => void): void {
    draw();
  }
}

function paint(model: TimelineModel, more: Partial<PaintContext> = {}, width = 1100): NotingSurface {
  const surface = new NotingSurface();
  const prepared = prepareTimeline(model);
  paintTimeline({
    surface,
    palette: LIGHT_PALETTE,
    measure: estimateText,
    frame: frameOf(model, width),
    prepared,
    view: { top: 62, height: prepared.totalHeight, scroll: 0 },
    selectedId: null,
    hoveredId: null,
    linkedId: null,
    glide: null,
    ...more,
  });
  return surface;
}

describe('paintTimeline', () => {
  it('never prints two texts over each other, at any width and horizon', () => {
    for (const width of [520, 700, 1000, 1600]) {
      for (const quarters of [4, 20]) {
        for (const anchor of [0, 1, 2, 3]) {
          const base = anchor % 2 === 1 ? sampleComparison() : sampleModel();
          const first = (base.anchor + anchor) as typeof base.anchor;
          const { texts } = paint({ ...base, quarters, anchor: first }, {}, width);
          const clash = texts.flatMap((a, at) =>
            texts
              .slice(at + 1)
              .filter((b) => Math.abs(a.y - b.y) < 9 && a.left < b.right - 0.5 && b.left < a.right - 0.5)
              .map((b) => `${width}/${quarters}: ${a.text} × ${b.text}`),
          );
          expect(clash).toEqual([]);
        }
      }
    }
  });

  it('prints nothing beyond the right edge', () => {
    const { texts } = paint(sampleModel(), {}, 700);
    for (const { right } of texts) expect(right).toBeLessThanOrEqual(700);
  });

  it('draws dependencies of the item in question alone', () => {
    const link = LIGHT_PALETTE['text-2'];
    const count = (surface: NotingSurface) => surface.lines.filter((stroke) => stroke === link).length;
    const idle = count(paint(sampleModel()));
    expect(count(paint(sampleModel(), { linkedId: 'e2' }))).toBe(idle + 1);
    expect(count(paint(sampleModel(), { linkedId: 'e6' }))).toBe(idle);
  });

  it('draws the rows in view and no others', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) =>
      enabler(`e${n}`, `Enabler ${n}`, ['FY2027-Q1', 'FY2028-Q4']),
    );
    const model = sampleModel({ rows });
    const { texts } = paint(model, { view: { top: 62, height: 640, scroll: 160_000 } });
    const names = texts.filter(({ text }) => text.startsWith('Enabler'));
    expect(names.length).toBeGreaterThan(15);
    expect(names.length).toBeLessThan(60);
    expect(names[0]?.text).toBe('Enabler 5000');
    expect(rowsWithin(prepareTimeline(model), 160_000, 640)).toEqual([5000, 5020]);
  });
});

describe('the palette of documents', () => {
  it('is the light half of the design tokens', () => {
    const css =
      readFileSync(new URL('../style/tokens.css', import.meta.url), 'utf8').split(
        ':root[data-theme="dark"]',
      )[0] ?? '';
    for (const [token, value] of Object.entries(LIGHT_PALETTE)) {
      expect(`${token} ${new RegExp(`--${token}:\\s*([^;]+);`).exec(css)?.[1]}`).toBe(`${token} ${value}`);
    }
  });
});
