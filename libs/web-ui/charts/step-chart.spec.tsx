import { fiscalQuarter } from '@northing/domain';
import { render, screen, within } from '@testing-library/react';
import { StepChart, type LevelStep, type StepChartProps } from './step-chart.js';
import { levelReached, stepPath, stepScales, yearTicks } from './step-layout.js';

const step = (year: number, quarter: number, level: number): LevelStep => ({
  quarter: fiscalQuarter(year, quarter),
  level,
  cause: `Enabler to ${level}`,
});
const SPAN = { first: fiscalQuarter(2027, 1), last: fiscalQuarter(2031, 4) };
const STEPS = [step(2028, 3, 3), step(2027, 4, 2)];
const AREA = { left: 0, right: 200, top: 0, bottom: 40 };

function named(props: Partial<StepChartProps>): string | null {
  render(<StepChart label="Recovery" {...SPAN} current={1} target={4} steps={STEPS} {...props} />);
  return screen.getByRole('img').getAttribute('aria-label');
}

describe('StepChart', () => {
  it('is named by its levels in order of time and by how far it stays below the target', () => {
    expect(named({})).toBe(
      'Maturity 1 today, 2 from the end of FY27 Q4, 3 from the end of FY28 Q3; 1 level short of target 4 by FY31 Q4.',
    );
    expect(screen.getByText('1 level short')).toBeTruthy();
    expect(screen.getByText('Target 4')).toBeTruthy();
  });

  it('draws no bracket where the target is reached', () => {
    expect(named({ target: 3 })).toContain('; target 3 is reached by FY31 Q4.');
    expect(screen.queryByText(/short$/)).toBeNull();
  });

  it('says half a level and several levels short', () => {
    expect(named({ target: 3.5 })).toContain('0.5 level short of target 3.5');
    expect(screen.getByText('0.5 level short')).toBeTruthy();
  });

  it('without a target draws none', () => {
    expect(named({ target: null, steps: [] })).toBe('Maturity 1 today; no target is set.');
    expect(screen.queryByText(/^Target \d/)).toBeNull();
  });

  it('is a sentence when the capability was never assessed', () => {
    render(<StepChart label="Recovery" {...SPAN} current={null} target={4} steps={STEPS} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Never assessed: there is no level to plan from. The target is 4.')).toBeTruthy();
  });

  it('has an equal table with what raises each level', () => {
    named({});
    const rows = within(screen.getByRole('table', { name: 'Planned maturity of Recovery' })).getAllByRole(
      'row',
    );
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Today1Assessed',
      'FY27 Q42Enabler to 2',
      'FY28 Q33Enabler to 3',
      'Target4',
    ]);
  });

  it('counts no step beyond the quarters shown', () => {
    const course = { ...SPAN, current: 1, steps: [...STEPS, step(2032, 1, 5)] };
    expect(levelReached(course)).toBe(3);
  });

  it('raises the level at the end of the quarter', () => {
    const course = { ...SPAN, current: 1, steps: STEPS };
    expect(stepPath(course, stepScales(course, 4, AREA))).toBe('M0 40H40V30H70V20H200');
  });

  it('starts the axis at 0 only where something stands below 1', () => {
    const course = { ...SPAN, current: 0.5, steps: [] };
    expect(stepScales(course, 4, AREA).levels).toEqual([0, 1, 2, 3, 4, 5]);
    expect(stepScales({ ...course, current: 1 }, 4, AREA).levels).toEqual([1, 2, 3, 4, 5]);
  });

  it('names fiscal years where there is room, a short first year giving way', () => {
    const course = { ...SPAN, first: fiscalQuarter(2027, 4), current: 1, steps: [] };
    const labels = yearTicks(course, (at) => (at - course.first) * 15).map(({ label }) => label);
    expect(labels).toEqual(['FY28', 'FY29', 'FY30', 'FY31']);
    const narrow = yearTicks({ ...course, ...SPAN }, (at) => (at - SPAN.first) * 6);
    expect(narrow.map(({ label }) => label)).toEqual(['FY27', 'FY29']);
  });
});
