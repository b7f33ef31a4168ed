import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { Timeline } from './timeline.js';
import { TimelineList } from './timeline-list.js';
import { TimelineTable } from './timeline-table.js';
import { enabler, sampleComparison, sampleModel } from './sample.fixture.js';
import type { TimelineModel, TimelineTarget } from './model.js';

function Shown({
  model,
  onSelect,
}: {
  model: TimelineModel;
  onSelect?: (target: TimelineTarget | null) => void;
}) {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <Timeline
      model={model}
      selectedId={selected}
      onSelect={(target) => {
        setSelected(target?.id ?? null);
        onSelect?.(target);
      }}
    />
  );
}

const grid = () => screen.getByRole('treegrid', { name: 'Roadmap FY27 to FY31' });
const bodyRows = () => within(grid()).getAllByRole('row').slice(1);
const row = (name: RegExp) => within(grid()).getByRole('row', { name });
const press = (key: string) =>
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key }));

describe('Timeline', () => {
  it('is a tree grid with levels, indexes and a count', () => {
    render(<Shown model={sampleModel()} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('11');
    expect(bodyRows().map((element) => element.getAttribute('aria-level'))).toEqual([
      '1',
      '2',
      '3',
      '3',
      '2',
      '3',
      '1',
      '2',
      '1',
      '2',
    ]);
    expect(bodyRows().map((element) => element.getAttribute('aria-rowindex'))).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
    ]);
    expect(row(/^Warehouse execution/).getAttribute('aria-expanded')).toBe('true');
    expect(row(/^Voice picking/).hasAttribute('aria-expanded')).toBe(false);
  });

  it('reads a bar as name, dates, status, cost and confidence', () => {
    render(<Shown model={sampleModel()} />);
    const cells = [...row(/^Warehouse rollout/).children].map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Warehouse rollout, three sites',
      'FY27 Q3 to FY28 Q4, planned, $4.2M, confidence 60%',
    ]);
    expect(row(/starts FY29 Q1, end not set/)).toBeTruthy();
    expect(row(/^Warehouse upgrade, Reno .*at risk/)).toBeTruthy();
  });

  it('has one stop in the tab order, moved by the arrow keys', () => {
    render(<Shown model={sampleModel()} />);
    const stops = () => bodyRows().filter((element) => element.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]?.focus());
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(row(/^Warehouse upgrade/));
    expect(stops()).toEqual([document.activeElement]);
    press('End');
    expect(document.activeElement).toBe(row(/^Close orchestration/));
  });

  it('folds with the left arrow, keeps focus, and unfolds with the right one', () => {
    render(<Shown model={sampleModel()} />);
    act(() => row(/^Warehouse execution/).focus());
    press('ArrowLeft');
    expect(row(/^Warehouse execution/).getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(row(/^Warehouse execution/));
    expect(screen.queryByRole('row', { name: /^Warehouse upgrade/ })).toBeNull();
    press('ArrowRight');
    expect(row(/^Warehouse upgrade/)).toBeTruthy();
  });

  it('opens with Enter, says what is selected, and closes with Esc', () => {
    const targets: (TimelineTarget | null)[] = [];
    render(<Shown model={sampleModel()} onSelect={(target) => targets.push(target)} />);
    act(() => row(/^Warehouse rollout/).focus());
    press('Enter');
    expect(row(/^Warehouse rollout/).getAttribute('aria-selected')).toBe('true');
    press('Escape');
    expect(row(/^Warehouse rollout/).getAttribute('aria-selected')).toBe('false');
    expect(targets).toEqual([{ kind: 'enabler', id: 'e2' }, null]);
  });

  it('unfolds what hides an item selected elsewhere', () => {
    const { rerender } = render(<Timeline model={MODEL} selectedId={null} />);
    act(() => row(/^Deliver 97%/).focus());
    press('ArrowLeft');
    expect(screen.queryByRole('row', { name: /^Warehouse rollout/ })).toBeNull();
    rerender(<Timeline model={MODEL} selectedId="e2" />);
    expect(row(/^Warehouse rollout/).getAttribute('aria-selected')).toBe('true');
  });

  it('holds few elements however long the plan is', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) =>
      enabler(`e${n}`, `Enabler ${n}`, ['FY2027-Q1', 'FY2028-Q4']),
    );
    render(<Timeline model={sampleModel({ rows })} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('10001');
    expect(document.querySelectorAll('*').length).toBeLessThan(500);
  });

  it('says what changed in a comparison', () => {
    render(<Timeline model={sampleComparison()} />);
    const words = screen.getAllByRole('row').map((element) => element.textContent);
    expect(words.find((text) => text?.startsWith('Warehouse rollout'))).toMatch(
      /moved, → 1Q later, before FY27 Q2 to FY28 Q3$/,
    );
    expect(words.find((text) => text?.startsWith('Provenance'))).toMatch(/removed, Removed · −\$1.1M$/);
  });

  it('leaves nothing behind', () => {
    const { unmount, container } = render(<Timeline model={MODEL} />);
    unmount();
    expect(container.innerHTML).toBe('');
  });
});

const MODEL = sampleModel();

describe('TimelineList', () => {
  it('groups by starting quarter, what is under way first, what has no dates last', () => {
    render(<TimelineList model={MODEL} onSelect={() => undefined} />);
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'FY27 Q1 under way · 1',
      'FY27 Q2 1',
      'FY27 Q3 1',
      'FY29 Q1 1',
      'Not scheduled 1',
    ]);
  });

  it('selects by press and marks what is selected', () => {
    const seen: TimelineTarget[] = [];
    render(<TimelineList model={MODEL} selectedId="e2" onSelect={(target) => seen.push(target)} />);
    const current = screen.getByRole('button', { current: true });
    expect(current.textContent).toBe('Warehouse rollout, three sitesWarehouse execution · to FY28 Q4');
    fireEvent.click(screen.getByRole('button', { name: /^Voice picking/ }));
    expect(seen).toEqual([{ kind: 'enabler', id: 'e3' }]);
  });
});

describe('TimelineTable', () => {
  it('has the rows of the timeline in its order, with row and column headers', () => {
    render(<TimelineTable model={MODEL} caption="Roadmap" selectedId="e2" onSelect={() => undefined} />);
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Warehouse upgrade, Reno',
      'Warehouse rollout, three sites',
      'Voice picking',
      'Consolidation engine',
      'Close orchestration',
    ]);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Enabler',
      'Business outcome',
      'Business capability',
      'Start',
      'End',
      'Status',
    ]);
    const selected = screen.getByRole('row', { current: true });
    expect(
      within(selected)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Deliver 97% of orders on time', 'Warehouse execution', 'FY27 Q3', 'FY28 Q4', 'Planned ']);
  });

  it('gives before and after of a comparison', () => {
    render(<TimelineTable model={sampleComparison()} caption="Comparison" />);
    const cells = screen
      .getAllByRole('row')
      .map((element) => [...element.children].map((cell) => cell.textContent));
    expect(cells[1]?.slice(2)).toEqual(['Moved', 'FY27 Q2 – FY28 Q3', 'FY27 Q3 – FY28 Q4', '→ 1Q later']);
    expect(cells[2]?.slice(2)).toEqual(['Added', 'None', 'FY28 Q1 – FY28 Q4', 'New · $880K']);
    expect(cells[3]?.slice(2)).toEqual(['Removed', 'FY28 Q2 – FY29 Q1', 'None', 'Removed · −$1.1M']);
  });

  it('sorts by press, says so, and returns to the order of the plan', () => {
    render(<TimelineTable model={MODEL} caption="Roadmap" />);
    const first = () => screen.getAllByRole('rowheader')[0]?.textContent;
    const head = screen.getByRole('columnheader', { name: 'Enabler' });
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(first()).toBe('Close orchestration');
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(within(head).getByRole('button'));
    expect(head.hasAttribute('aria-sort')).toBe(false);
    expect(first()).toBe('Warehouse upgrade, Reno');
  });
});
