import { fireEvent, render, screen } from '@testing-library/react';
import { CellHeat, type HeatCell } from './cell-heat.js';

const cell = (id: string, figure: string | null): HeatCell => ({
  id,
  heat: figure === null ? { kind: 'unrated', why: 'No capacity' } : { kind: 'rated', figure, level: 2 },
  about: figure ?? 'no capacity',
});

function show(selectedId: string | null = null) {
  const chosen: string[] = [];
  render(
    <CellHeat
      caption="Use of the teams"
      rowsLabel="Team"
      columns={['FY27 Q1', 'FY27 Q2'].map((label) => ({ id: label, label }))}
      rows={[
        { id: 'a', label: 'Data', cells: [cell('a1', '70%'), cell('a2', '140%')] },
        { id: 'b', label: 'Web', cells: [cell('b1', null), cell('b2', '20%')] },
      ]}
      selectedId={selectedId}
      onSelect={(id) => chosen.push(id)}
    />,
  );
  return chosen;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('figures with their heat', () => {
  it('are a table whose cells name their row and column, and say why there is no figure', () => {
    show();
    expect(screen.getByRole('table', { name: 'Use of the teams' })).toBeTruthy();
    expect(button('Data, FY27 Q2, 140%').textContent).toBe('140%');
    expect(button('Web, FY27 Q1, no capacity').textContent).toBe('– No capacity');
  });

  it('take Tab once, are walked by arrows that stop at the edge, and open by a press', () => {
    const chosen = show('a2');
    const stops = () => screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([button('Data, FY27 Q2, 140%')]);
    fireEvent.focus(button('Data, FY27 Q2, 140%'));
    fireEvent.keyDown(button('Data, FY27 Q2, 140%'), { key: 'ArrowRight' });
    fireEvent.keyDown(button('Data, FY27 Q2, 140%'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(button('Web, FY27 Q2, 20%'));
    fireEvent.keyDown(button('Web, FY27 Q2, 20%'), { key: 'Home' });
    expect(document.activeElement).toBe(button('Web, FY27 Q1, no capacity'));
    fireEvent.click(button('Web, FY27 Q1, no capacity'));
    expect(chosen).toEqual(['b1']);
  });
});
