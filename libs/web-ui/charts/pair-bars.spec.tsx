import { fireEvent, render, screen } from '@testing-library/react';
import { PairBars, type PairSide } from './pair-bars.js';

const projects = (count: number) => `${count} projects`;
const known = (count: number): PairSide['amount'] => ({ kind: 'known', count });

function shown(delivered: PairSide['amount'], progress: PairSide['amount'], onOpen?: () => void) {
  const { container } = render(
    <PairBars
      label="Delivered and in progress"
      format={projects}
      sides={[
        {
          key: 'd',
          label: 'Delivered last year',
          look: 'delivered',
          amount: delivered,
          ...(onOpen && { onOpen }),
        },
        { key: 'p', label: 'In progress', look: 'progress', amount: progress },
      ]}
    />,
  );
  return (look: string) => container.querySelectorAll<HTMLElement>(`[data-look="${look}"]`);
}

describe('PairBars', () => {
  it('draws a square for each of a small count beside the number with its unit', () => {
    const drawn = shown(known(3), known(4));
    expect([drawn('delivered').length, drawn('progress').length]).toEqual([3, 4]);
    expect(screen.getByText('3 projects')).toBeTruthy();
  });

  it('draws bars of one scale where either count is too great to be counted', () => {
    const drawn = shown(known(20), known(80));
    expect([...drawn('delivered'), ...drawn('progress')].map(({ style }) => style.width)).toEqual([
      '25%',
      '100%',
    ]);
  });

  it('draws nothing for nothing and says so', () => {
    const drawn = shown(known(0), known(0));
    expect([drawn('delivered').length, drawn('progress').length]).toEqual([0, 0]);
    expect(screen.getAllByText('0 projects')).toHaveLength(2);
  });

  it('prints a dash and why where a side is not known', () => {
    const drawn = shown({ kind: 'unknown', why: 'no delivery history' }, known(4));
    expect(screen.getByText('no delivery history').parentElement?.textContent).toBe('– no delivery history');
    expect(drawn('delivered')).toHaveLength(0);
  });

  it('opens the named list by its number', () => {
    let opened = 0;
    shown(known(3), known(4), () => (opened += 1));
    fireEvent.click(screen.getByRole('button', { name: 'Delivered last year: 3 projects' }));
    expect(opened).toBe(1);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
