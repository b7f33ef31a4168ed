import { fiscalQuarter } from '@northing/domain';
import { render, screen } from '@testing-library/react';
import { LevelSteps, type LevelRun } from './level-steps.js';

const NAMES = ['Ad hoc', 'Order Taker', 'Service Provider', 'Trusted Advisor', 'Strategic Partner'];
const first = fiscalQuarter(2026, 3);

function shown(run: Omit<LevelRun, 'first'>, intended: number | null = null) {
  const { container } = render(
    <LevelSteps label="Trade Sales" run={{ first, ...run }} names={NAMES} intended={intended} />,
  );
  return container;
}

describe('LevelSteps', () => {
  it('is named by every level that was agreed, with its quarter, and by the intended one', () => {
    shown({ levels: [2, null, null, 3], before: 1 }, 4);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Trade Sales: Ad hoc before, FY26 Q3 Order Taker, FY27 Q2 Service Provider; intended Trusted Advisor',
    );
  });

  it('holds a level until another is agreed', () => {
    const drawing = shown({ levels: [2, null, 3], before: null });
    const line = drawing.querySelector('.n-levels__line')?.getAttribute('d') ?? '';
    expect(line.match(/V/g)).toHaveLength(2);
    expect(line.match(/H/g)).toHaveLength(3);
    expect(drawing.querySelectorAll('.n-levels__agreed')).toHaveLength(2);
  });

  it('begins where the first level was agreed, or before when one was', () => {
    const startOf = (drawing: HTMLElement) =>
      drawing.querySelector('.n-levels__line')?.getAttribute('d')?.split(' ')[0];
    expect(startOf(shown({ levels: [null, null, 3], before: null }))).not.toBe('M6');
    expect(startOf(shown({ levels: [null, null, 3], before: 2 }))).toBe('M6');
  });

  it('says so where nothing was agreed', () => {
    shown({ levels: [null, null], before: null });
    expect(screen.getByText('– Nothing agreed yet')).toBeTruthy();
  });
});
