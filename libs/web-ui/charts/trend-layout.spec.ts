import { fiscalQuarter, plusQuarters } from '@northing/domain';
import {
  bySlip,
  trendOf,
  trendSentence,
  trendText,
  type TrendItem,
  type TrendRevision,
} from './trend-item.js';
import { LABEL_HEIGHT, layOutTrend, lineAt, spread } from './trend-layout.js';

const FIRST = fiscalQuarter(2027, 1);
const item = (id: string, ...ends: (number | null)[]): TrendItem => ({
  id,
  name: `Item ${id}`,
  ends: ends.map((end) => (end === null ? null : plusQuarters(FIRST, end))),
});
const revisions = (count: number): TrendRevision[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `r${index}`,
    label: `R${index}`,
    quarter: plusQuarters(FIRST, index),
  }));
const AREA = { left: 0, right: 300, top: 0, bottom: 120 };

describe('trend of an item', () => {
  it.each([
    [item('a', 4, 4, 4), 'FY28 Q1, as planned'],
    [item('a', 4, 5, 6), 'FY28 Q1 → FY28 Q3, 2Q later'],
    [item('a', 6, 6, 5), 'FY28 Q3 → FY28 Q2, 1Q earlier'],
    [item('a', 4, 6, 4), 'FY28 Q1, moved and back'],
    [item('a', null, 4, 5), 'FY28 Q1 → FY28 Q2, 1Q later'],
    [item('a', 4, 5, null), 'FY28 Q1 → FY28 Q2, 1Q later, no longer dated'],
    [item('a', null, null), 'never dated'],
    [{ ...item('a', 4, 5), delivered: true }, 'FY28 Q1 → FY28 Q2, 1Q later, delivered'],
  ])('%# is read from the first date to the last', (one, text) => {
    expect(trendText(one)).toBe(text);
  });

  it('orders by slip: latest first, then earlier, then steady, then never dated', () => {
    const all = [item('n', null), item('s', 1, 1), item('e', 3, 2), item('l1', 1, 2), item('l3', 1, 4)];
    expect(bySlip(all).map(({ id }) => id)).toEqual(['l3', 'l1', 'e', 's', 'n']);
  });

  it('counts only dated items in its sentence', () => {
    expect(trendSentence([item('n', null, null), item('s', 1, 1), item('l', 1, 2)], 2)).toBe(
      'Planned ends over 2 revisions: of 2 items 1 is later, 0 are earlier and 1 is as planned.',
    );
    expect(trendOf(item('n', null))).toEqual({ kind: 'undated' });
  });
});

describe('layOutTrend', () => {
  it('draws as planned flat and slipping upward', () => {
    const { lines } = layOutTrend([item('flat', 2, 2), item('slips', 2, 6)], revisions(2), AREA);
    const ys = Object.fromEntries(lines.map((line) => [line.item.id, line.stretches[0]?.map(({ y }) => y)]));
    expect(ys).toEqual({ flat: [80, 80], slips: [80, 0] });
  });

  it('meets the due line where the end is the quarter of the revision', () => {
    const { lines, due } = layOutTrend([item('due', 4, 3, 2)], revisions(3), AREA);
    expect(due.map(({ x }) => x)).toEqual([0, 150, 300]);
    expect(lines[0]?.stretches[0]?.[2]).toEqual(due[2]);
    expect(lines[0]?.stretches[0]?.[1]).not.toEqual(due[1]);
  });

  it('breaks a line where a revision does not date the item', () => {
    const { lines } = layOutTrend([item('a', 4, null, 5, 5)], revisions(4), AREA);
    expect(lines[0]?.stretches.map((stretch) => stretch.map(({ x }) => x))).toEqual([[0], [200, 300]]);
  });

  it('leaves out items never dated, and stands without any', () => {
    expect(layOutTrend([item('a', null, null)], revisions(2), AREA).lines).toEqual([]);
    expect(layOutTrend([], [], AREA)).toMatchObject({ lines: [], labels: [], due: [] });
  });

  it('labels as many of the most slipped as fit, none over another', () => {
    const many = Array.from({ length: 40 }, (_, index) => item(String(index), 8, 9 + (index % 4)));
    const { labels } = layOutTrend(many, revisions(2), AREA);
    expect(labels).toHaveLength(Math.floor(AREA.bottom / LABEL_HEIGHT) + 1);
    expect(labels.every((label) => Number(label.item.id) % 4 === 3)).toBe(true);
    const ys = labels.map(({ y }) => y).sort((a, b) => a - b);
    ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(LABEL_HEIGHT));
    expect(ys[0]).toBeGreaterThanOrEqual(AREA.top);
    expect(ys.at(-1)).toBeLessThanOrEqual(AREA.bottom);
  });

  it('labels neither what is as planned or earlier nor what the newest revision does not date', () => {
    const items = [
      item('flat', 4, 4),
      item('earlier', 4, 3),
      item('gone', 4, 5, null),
      item('later', 4, 5, 6),
    ];
    const { labels } = layOutTrend(items, revisions(3), AREA);
    expect(labels.map((label) => label.item.id)).toEqual(['later']);
  });

  it('names quarters while they are few and fiscal years beyond', () => {
    const few = layOutTrend([item('a', 4, 4)], revisions(2), { ...AREA, bottom: 400 }).quarters;
    expect(few.map(({ label }) => label)).toEqual(['FY27 Q1', 'FY27 Q2', 'FY27 Q3', 'FY27 Q4', 'FY28 Q1']);
    const years = layOutTrend([item('a', 18, 18)], revisions(2), { ...AREA, bottom: 400 }).quarters;
    expect(years.map(({ label }) => label)).toEqual(['FY27', 'FY28', 'FY29', 'FY30', 'FY31']);
  });

  it('names the newest revision always, others where there is room', () => {
    const names = (count: number) =>
      layOutTrend([item('a', 1)], revisions(count), AREA).revisions.map(({ revision }) => revision.label);
    expect(names(3)).toEqual(['R0', 'R1', 'R2']);
    expect(names(11)).toEqual(['R2', 'R6', 'R10']);
  });
});

describe('spread', () => {
  it('leaves heights alone that are far enough apart', () => {
    expect(spread([10, 60, 100], AREA)).toEqual([10, 60, 100]);
  });

  it('moves near ones apart in their order and keeps them inside', () => {
    expect(spread([118, 120, 119], AREA)).toEqual([72, 120, 96]);
    expect(spread([0, 0], AREA)).toEqual([0, 24]);
  });
});

describe('lineAt', () => {
  const { lines } = layOutTrend([item('flat', 2, 2), item('slips', 2, 6)], revisions(2), AREA);
  const at = (x: number, y: number) => lineAt(lines, { x, y }, 12)?.item.id;

  it('finds the nearest line within reach', () => {
    expect(at(150, 84)).toBe('flat');
    expect(at(150, 36)).toBe('slips');
    expect(at(150, 110)).toBeUndefined();
    expect(at(310, 80)).toBeUndefined();
  });

  it('prefers the most slipped of lines that lie on each other', () => {
    expect(at(0, 80)).toBe('slips');
  });
});
