import { fireEvent, render, screen } from '@testing-library/react';
import { DataTable, type DataColumn } from './data-table.js';

interface Item {
  readonly id: string;
  readonly cost: number | null;
}
const COLUMNS: readonly DataColumn<Item>[] = [
  { id: 'id', header: 'Enabler', value: ({ id }) => id, rowHeader: true },
  { id: 'cost', header: 'Cost', value: ({ cost }) => cost, align: 'end' },
];
const rows = (count: number): Item[] =>
  Array.from({ length: count }, (_, n) => ({ id: `E-${n}`, cost: n % 3 ? n : null }));

describe('DataTable', () => {
  it('sorts numbers as numbers and leaves what is not set at the end either way', () => {
    render(<DataTable caption="Costs" columns={COLUMNS} rows={rows(12)} rowId={({ id }) => id} />);
    const sort = screen.getByRole('button', { name: 'Cost' });
    const costs = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);
    fireEvent.click(sort);
    const once = costs();
    fireEvent.click(sort);
    const twice = costs();
    expect([once, twice].map((list) => list.slice(0, 8).map(Number))).toEqual(
      expect.arrayContaining([
        [1, 2, 4, 5, 7, 8, 10, 11],
        [11, 10, 8, 7, 5, 4, 2, 1],
      ]),
    );
    for (const list of [once, twice]) expect(list.slice(8)).toEqual(Array(4).fill('Not set'));
  });

  it('sorts names with numbers as people count', () => {
    render(<DataTable caption="Costs" columns={COLUMNS} rows={rows(12).reverse()} rowId={({ id }) => id} />);
    fireEvent.click(screen.getByRole('button', { name: 'Enabler' }));
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(['E-0', 'E-1', 'E-2']);
    expect(names.at(-1)).toBe('E-11');
  });

  it('selects from the row header by press', () => {
    const seen: string[] = [];
    render(
      <DataTable
        caption="Costs"
        columns={COLUMNS}
        rows={rows(3)}
        rowId={({ id }) => id}
        onSelect={(id) => seen.push(id)}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'E-1' }));
    expect(seen).toEqual(['E-1']);
  });

  it('tells the whole count though it renders a part of a long list', () => {
    render(<DataTable caption="Costs" columns={COLUMNS} rows={rows(5000)} rowId={({ id }) => id} />);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(200);
  });

  it('puts every row of a long list on paper', () => {
    render(<DataTable caption="Costs" columns={COLUMNS} rows={rows(300)} rowId={({ id }) => id} />);
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByRole('rowheader')).toHaveLength(300);
    fireEvent(window, new Event('afterprint'));
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(200);
  });

  it('shows what would be here when there is nothing', () => {
    render(
      <DataTable
        caption="Costs"
        columns={COLUMNS}
        rows={[]}
        rowId={({ id }) => id}
        empty={<p>No enablers yet</p>}
      />,
    );
    expect(screen.getByText('No enablers yet')).toBeTruthy();
  });

  it('picks a row, with Shift all from the one picked before, and all at once', () => {
    let picked: ReadonlySet<string> = new Set();
    const table = () => (
      <DataTable
        caption="Costs"
        columns={COLUMNS}
        rows={rows(5)}
        rowId={({ id }) => id}
        picks={{ ids: picked, onChange: (ids) => (picked = ids) }}
      />
    );
    const { rerender } = render(table());
    const press = (name: string, shiftKey = false) => {
      fireEvent.click(screen.getByRole('checkbox', { name }), { shiftKey });
      rerender(table());
      return [...picked];
    };
    expect(press('Select E-1')).toEqual(['E-1']);
    expect(press('Select E-3', true)).toEqual(['E-1', 'E-2', 'E-3']);
    expect(press('Select E-2', true)).toEqual(['E-1']);
    expect(press('Select all rows')).toHaveLength(5);
    expect(press('Select all rows')).toEqual([]);
  });
});
