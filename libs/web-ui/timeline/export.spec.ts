import { exportTimelineSvg } from './export.js';
import { enabler, sampleComparison, sampleModel } from './sample.fixture.js';

const WORDS = { title: 'Kestrel roadmap', revision: 'FY27 Q1 r3', date: 'Nov 22, 2026' };
const read = (svg: string) => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
const textsOf = (document: Document) =>
  [...document.querySelectorAll('text')].map((node) => node.textContent);

describe('exportTimelineSvg', () => {
  it('holds title, revision and date, the years, and every name of the plan', () => {
    const document = read(exportTimelineSvg(sampleModel(), WORDS));
    const texts = textsOf(document);
    expect(texts).toEqual(
      expect.arrayContaining(['Kestrel roadmap', 'FY27 Q1 r3 · Nov 22, 2026', 'FY27', 'FY31', 'Today']),
    );
    for (const name of [
      'Warehouse rollout, three sites',
      'Voice picking',
      'Consolidation engine',
      'Not scheduled',
      'Close orchestration',
    ]) {
      expect(texts).toContain(name);
    }
    expect(document.documentElement.querySelector('title')?.textContent).toBe('Kestrel roadmap');
  });

  it('pins every text to the width it was laid out with, whatever font the viewer has', () => {
    const document = read(exportTimelineSvg(sampleModel(), WORDS));
    for (const text of document.querySelectorAll('text')) {
      expect(Number(text.getAttribute('textLength'))).toBeGreaterThan(0);
    }
  });

  it('is as high as the whole plan, not as one screen', () => {
    const rows = Array.from({ length: 300 }, (_, n) =>
      enabler(`e${n}`, `Enabler ${n}`, ['FY2027-Q1', 'FY2027-Q4']),
    );
    const document = read(exportTimelineSvg(sampleModel({ rows }), WORDS));
    expect(Number(document.documentElement.getAttribute('height'))).toBeGreaterThan(300 * 32);
    expect(textsOf(document)).toContain('Enabler 299');
  });

  it('keeps changes apart without colour: dashes, hatches, arrows, thick base, words', () => {
    const document = read(exportTimelineSvg(sampleComparison(), WORDS));
    const texts = textsOf(document);
    expect(texts).toEqual(
      expect.arrayContaining(['→ 1Q later', 'New · $880K', 'Removed · −$1.1M', 'Scope · +$450K']),
    );
    expect(document.querySelectorAll('pattern')).toHaveLength(1);
    expect(document.querySelectorAll('rect[stroke-dasharray="3 2"]').length).toBeGreaterThanOrEqual(2);
    expect(document.querySelectorAll('polygon').length).toBeGreaterThanOrEqual(1);
    expect(document.querySelectorAll('g[opacity="0.32"]')).toHaveLength(1);
  });

  it('writes names that look like markup as text', () => {
    const rows = [enabler('e1', '<script>alert("1")</script> & co\u0007', ['FY2027-Q1', 'FY2031-Q4'])];
    const document = read(exportTimelineSvg(sampleModel({ rows }), WORDS));
    expect(document.querySelector('script')).toBeNull();
    expect(textsOf(document).join()).toContain('<script>');
  });
});
