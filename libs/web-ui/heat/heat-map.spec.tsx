import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { HeatLegend } from './heat-legend.js';
import { HeatMap } from './heat-map.js';
import { heatColumns, type HeatNode } from './heat-node.js';
import { GAP_SCALE, heatLevel, MATURITY_SCALE } from './heat-scale.js';

const tile = (id: string, figure: number | null = 8): HeatNode => ({
  kind: 'tile',
  id,
  name: `Capability ${id}`,
  heat:
    figure === null
      ? { kind: 'unrated', why: 'Not assessed' }
      : { kind: 'rated', figure: String(figure), level: heatLevel(figure, GAP_SCALE) },
  current: figure === null ? null : 2,
  target: 4,
  enablers: figure === null ? 0 : 2,
});
const group = (id: string, mean: number | null, ...parts: HeatNode[]): HeatNode => ({
  kind: 'group',
  id,
  name: `Group ${id}`,
  mean,
  parts,
});
const NODES = [
  group('A', 2.25, group('A2', 1.5, group('A3', null, tile('deep', null))), tile('a1'), tile('a2', 15)),
  tile('alone', 2),
  group('B', 2, tile('b1')),
];

function shown(nodes: readonly HeatNode[] = NODES, first: string | null = null): string[] {
  const seen: string[] = [];
  function Page() {
    const [selectedId, setSelectedId] = useState(first);
    const onSelect = (id: string) => {
      seen.push(id);
      setSelectedId(id);
    };
    return <HeatMap label="Capabilities" figureLabel="Priority" {...{ nodes, selectedId, onSelect }} />;
  }
  render(<Page />);
  return seen;
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => (document.activeElement as HTMLElement).dataset.stop;
const tabStops = () =>
  screen
    .getAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ dataset }) => dataset.stop);

describe('HeatMap', () => {
  it('has a column a top-level parent, its own tiles before its groups, the rest in a last column', () => {
    const columns = heatColumns(NODES).map(({ name, entries }) => [
      name,
      entries.map((entry) => (entry.kind === 'tile' ? entry.tile.id : `${entry.group.id} at ${entry.depth}`)),
    ]);
    expect(columns).toEqual([
      ['Group A', ['a1', 'a2', 'A2 at 2', 'A3 at 3', 'deep']],
      ['Group B', ['b1']],
      ['Without a group', ['alone']],
    ]);
  });

  it('heads each group at its depth with its mean maturity, a dash where nothing is assessed', () => {
    shown();
    expect(
      screen.getByRole('heading', { level: 3, name: /^Group A ?, mean maturity 2.3 of 5/ }),
    ).toBeTruthy();
    expect(
      screen.getByRole('heading', { level: 4, name: /^Group A2 ?, mean maturity 1.5 of 5/ }),
    ).toBeTruthy();
    const unassessed = screen.getByRole('heading', { level: 5, name: /^Group A3 ?, not assessed/ });
    expect(within(unassessed).getByText('–')).toBeTruthy();
  });

  it('names a tile by its number, maturity and enablers', () => {
    shown();
    expect(
      screen.getByRole('button', {
        name: 'Capability a2, priority 15, maturity 2 of 5 now, target 4, 2 enablers',
      }).dataset.heat,
    ).toBe('4');
  });

  it('says a dash and "Not assessed" on a tile never assessed, without a heat', () => {
    shown();
    const never = screen.getByRole('button', { name: 'Capability deep, not assessed, target 4, 0 enablers' });
    expect(never.dataset.heat).toBe('none');
    expect(within(never).getByText('–')).toBeTruthy();
    expect(within(never).getByText('Not assessed')).toBeTruthy();
    expect(within(never).getByText('0 enablers')).toBeTruthy();
  });

  it('has one tab stop: the first, the selected, or where focus was last', () => {
    shown();
    expect(tabStops()).toEqual(['A']);
    fireEvent.click(screen.getByRole('button', { name: /^Capability b1/ }));
    expect(tabStops()).toEqual(['b1']);
    act(() => screen.getByRole('button', { name: /^Capability b1/ }).focus());
    press('ArrowLeft');
    expect(tabStops()).toEqual([focused()]);
  });

  it('moves by arrows within and between columns, stopping at the edges', () => {
    shown();
    act(() => screen.getByRole('button', { name: /^Group A ?,/ }).focus());
    const path = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'];
    expect(path.map((key) => (press(key), focused()))).toEqual([
      'A',
      'a1',
      'a2',
      'b1',
      'alone',
      'alone',
      'B',
    ]);
  });

  it('moves to the ends of a column by Home and End and leaves other keys alone', () => {
    shown();
    act(() => screen.getByRole('button', { name: /^Capability a2/ }).focus());
    expect(['End', 'Home', 'x'].map((key) => (press(key), focused()))).toEqual(['deep', 'A', 'A']);
  });

  it('selects a tile and a heading, and says which is selected', () => {
    const seen = shown();
    fireEvent.click(screen.getByRole('button', { name: /^Capability a1/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Group A2/ }));
    expect(seen).toEqual(['a1', 'A2']);
    expect(screen.getAllByRole('button', { pressed: true }).map(({ dataset }) => dataset.stop)).toEqual([
      'A2',
    ]);
  });

  it('draws no column for no capabilities', () => {
    expect(heatColumns([])).toEqual([]);
  });
});

describe('heat scales', () => {
  it.each([
    [0, 0],
    [2.5, 0],
    [3, 1],
    [5.5, 1],
    [6, 2],
    [9.5, 2],
    [10, 3],
    [14.5, 3],
    [15, 4],
    [25, 4],
  ])('gap × importance %p is heat %p', (value, level) => {
    expect(heatLevel(value, GAP_SCALE)).toBe(level);
  });

  it('maturity 0 to 5 covers all five', () => {
    expect([0, 1, 2.5, 3, 5].map((value) => heatLevel(value, MATURITY_SCALE))).toEqual([0, 1, 2, 3, 4]);
  });

  it('has a legend of five ranges, the unrated and the squares', () => {
    render(<HeatLegend scale={GAP_SCALE} />);
    const ranges = within(screen.getByRole('list', { name: 'Priority' })).getAllByRole('listitem');
    expect(ranges.map(({ textContent }) => textContent)).toEqual([...GAP_SCALE.ranges, 'Not assessed']);
  });
});
