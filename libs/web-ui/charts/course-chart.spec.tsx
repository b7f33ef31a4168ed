import { render, screen, within } from '@testing-library/react';
import { CourseChart, type CoursePoint } from './course-chart.js';
import { layOutCourse } from './course-layout.js';

const percent = (value: number) => `${Math.round(value * 100)}%`;
const points = (...values: readonly (number | null)[]): CoursePoint[] =>
  values.map((value, index) => ({
    key: `r${index + 1}`,
    label: `FY26 Q${index + 1} r1`,
    value,
    current: index === values.length - 1,
  }));
const AREA = { left: 0, right: 300, top: 0, bottom: 100 };

describe('CourseChart', () => {
  it('is named in one sentence by its first and last figure and its limit', () => {
    render(
      <CourseChart
        label="Stability"
        points={points(0.78, 0.9, 0.73)}
        format={percent}
        limit={{ value: 0.75, label: 'Limit 75%' }}
      />,
    );
    const chart = screen.getByRole('img');
    expect(chart.getAttribute('aria-label')).toBe(
      'Stability: 78% in FY26 Q1 r1, 73% in FY26 Q3 r1. Limit 75%.',
    );
    expect(within(chart).getByText('Limit 75%')).toBeTruthy();
  });

  it('has an equal table, a dash where a revision has no figure', () => {
    render(<CourseChart label="Slip" points={points(1, null, 0)} format={String} />);
    const rows = within(screen.getByRole('table', { name: 'Slip by revision' })).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      'FY26 Q1 r11',
      'FY26 Q2 r1–',
      'FY26 Q3 r1, shown0',
    ]);
  });

  it('breaks the line at a revision without a figure', () => {
    const { lines, gaps } = layOutCourse(points(1, 2, null, 3, 4), undefined, AREA);
    expect(lines.map((line) => line.map(({ point }) => point.key))).toEqual([
      ['r1', 'r2'],
      ['r4', 'r5'],
    ]);
    expect(gaps).toEqual([{ key: 'r3', x: 150 }]);
  });

  it('draws greater values higher and equal values in the middle', () => {
    expect(layOutCourse(points(1, 3, 2), undefined, AREA).placed.map(({ y }) => y)).toEqual([100, 0, 50]);
    expect(layOutCourse(points(2, 2), undefined, AREA).placed.map(({ y }) => y)).toEqual([50, 50]);
  });

  it('keeps the limit within the picture', () => {
    const { limitY, placed } = layOutCourse(points(1, 2), { value: 5, label: 'Limit 5' }, AREA);
    expect(limitY).toBe(0);
    expect(placed[0]?.y).toBe(100);
  });

  it('sets a label on the side its line does not come from', () => {
    const { placed } = layOutCourse(points(1, 3, 2), undefined, AREA);
    expect(placed.map(({ labelAt }) => labelAt)).toEqual(['below', 'above', 'below']);
  });

  it('shows a single revision as a point and says so', () => {
    render(<CourseChart label="Stability" points={points(0.78)} format={percent} />);
    expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(1);
    expect(screen.getByText('One revision so far.')).toBeTruthy();
  });

  it('says how many revisions lack a figure when only one has it', () => {
    render(<CourseChart label="Slip" points={points(null, 2)} format={String} />);
    expect(screen.getByText('One of 2 revisions has a figure.')).toBeTruthy();
  });

  it.each([
    [points(null, null), 'None of the 2 revisions has a figure.'],
    [points(null), 'The one revision so far has no figure.'],
    [points(), 'There is no revision yet.'],
    [points(NaN, Infinity), 'None of the 2 revisions has a figure.'],
  ])('is a sentence and no chart without any figure', (none, sentence) => {
    render(<CourseChart label="Stability" points={none} format={percent} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});
