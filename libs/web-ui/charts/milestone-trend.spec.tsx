import { fiscalQuarter, plusQuarters, type FiscalQuarter } from '@northing/domain';
import { fireEvent, render, screen } from '@testing-library/react';
import { MilestoneTrend, type MilestoneTrendProps } from './milestone-trend.js';

const FIRST = fiscalQuarter(2027, 1);
const ends = (...offsets: (number | null)[]): (FiscalQuarter | null)[] =>
  offsets.map((offset) => (offset === null ? null : plusQuarters(FIRST, offset)));
const REVISIONS = [0, 1, 2].map((index) => ({
  key: `r${index}`,
  label: `FY27 Q${index + 1} r1`,
  quarter: plusQuarters(FIRST, index),
}));
const ITEMS = [
  { id: 'steady', name: 'Steady', ends: ends(4, 4, 4) },
  { id: 'slips', name: 'Slips', ends: ends(4, 5, 6) },
  { id: 'worst', name: 'Worst', ends: ends(4, 6, 9) },
];

function shown(props: Partial<MilestoneTrendProps> = {}): string[] {
  const seen: string[] = [];
  render(
    <MilestoneTrend
      label="Milestone trend"
      revisions={REVISIONS}
      items={ITEMS}
      selectedId={null}
      onSelect={(id) => seen.push(id)}
      {...props}
    />,
  );
  return seen;
}
const list = () => screen.getByRole('listbox', { name: 'Milestone trend, most slipped first' });
const active = () => {
  const id = list().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.getAttribute('aria-label');
};

describe('MilestoneTrend', () => {
  it('is named by how many slip, and lists every item with its course, most slipped first', () => {
    shown();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Planned ends over 3 revisions: of 3 items 2 are later, 0 are earlier and 1 is as planned.',
    );
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'))).toEqual([
      'Worst, FY28 Q1 → FY29 Q2, 5Q later',
      'Slips, FY28 Q1 → FY28 Q3, 2Q later',
      'Steady, FY28 Q1, as planned',
    ]);
  });

  it('moves through the items by arrows, Home and End, shows each, and selects with Enter', () => {
    const seen = shown();
    expect(active()).toBeNull();
    fireEvent.focus(list());
    const names = ['', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp'].map((key) => {
      fireEvent.keyDown(list(), { key });
      return active()?.split(',')[0];
    });
    expect(names).toEqual(['Worst', 'Slips', 'Steady', 'Steady', 'Slips', 'Worst', 'Worst']);
    expect(screen.getByText('FY28 Q1 → FY29 Q2, 5Q later')).toBeTruthy();
    fireEvent.keyDown(list(), { key: 'Enter' });
    expect(seen).toEqual(['worst']);
  });

  it('begins at the selected item and says which is selected', () => {
    shown({ selectedId: 'steady' });
    fireEvent.focus(list());
    expect(active()).toBe('Steady, FY28 Q1, as planned');
    expect(screen.getByRole('option', { selected: true }).id).toBe(
      list().getAttribute('aria-activedescendant'),
    );
  });

  it('selects by a press on a label', () => {
    const seen = shown();
    fireEvent.click(screen.getByRole('option', { name: /^Slips/ }));
    expect(seen).toEqual(['slips']);
  });

  it('shows the item pointed at', () => {
    shown({ selectedId: 'worst' });
    fireEvent.pointerEnter(screen.getByRole('option', { name: /^Slips/ }));
    expect(screen.getByText('FY28 Q1 → FY28 Q3, 2Q later')).toBeTruthy();
  });

  it.each([
    [0, 'A trend needs two revisions; there is none yet.'],
    [1, 'A trend needs two revisions; there is one so far.'],
  ])('is a sentence with %p revisions', (count, sentence) => {
    shown({ revisions: REVISIONS.slice(0, count) });
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('is a sentence when nothing was ever dated', () => {
    shown({ items: [{ id: 'a', name: 'A', ends: ends(null, null, null) }] });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText('No item has a planned end in these revisions.')).toBeTruthy();
  });
});
