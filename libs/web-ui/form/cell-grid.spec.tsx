import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { IDLE } from './field-state.js';
import { MoneyGrid, type CostCell } from './money-grid.js';

const typeInto = (element: HTMLElement, text: string) =>
  fireEvent.change(element, { target: { value: text } });

function Grid({ seen }: { readonly seen: unknown[] }) {
  const [cost, setCost] = useState<readonly CostCell[]>([
    { fiscalYear: 2027, label: 'FY27', opex: 100, capex: null },
    { fiscalYear: 2028, label: 'FY28', opex: 200, capex: 50 },
  ]);
  const commit = (next: readonly CostCell[]) => {
    seen.push(next.map(({ opex, capex }) => [opex, capex]));
    setCost(next);
  };
  return <MoneyGrid label="Cost" currency="$" value={cost} state={IDLE} onCommit={commit} />;
}

describe('MoneyGrid', () => {
  const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(`${name}, $ thousand`);
  const paste = (at: HTMLElement, text: string) =>
    fireEvent.paste(at, { clipboardData: { getData: () => text } });

  it('reports a figure once and goes down on Enter', () => {
    const seen: unknown[] = [];
    render(<Grid seen={seen} />);
    cell('FY27, Opex').focus();
    typeInto(cell('FY27, Opex'), '1,250');
    fireEvent.keyDown(cell('FY27, Opex'), { key: 'Enter' });
    expect(document.activeElement).toBe(cell('FY28, Opex'));
    expect(seen).toEqual([[[1250, null], [200, 50]]]); // prettier-ignore
    expect(cell('FY27, Opex').value).toBe('1250');
  });

  it('applies a pasted block in one report', () => {
    const seen: unknown[] = [];
    render(<Grid seen={seen} />);
    paste(cell('FY27, Opex'), '1\t2\n3\t4\n');
    expect(seen).toEqual([[[1, 2], [3, 4]]]); // prettier-ignore
  });

  it('applies nothing of a block that does not fit, and says so', () => {
    const seen: unknown[] = [];
    render(<Grid seen={seen} />);
    paste(cell('FY28, Opex'), '1\t2\n3\t4');
    expect(seen).toEqual([]);
    expect(screen.getByText(/there is room for 1 row × 2 columns. Nothing was pasted./)).toBeTruthy();
    expect(cell('FY28, Opex').value).toBe('200');
  });

  it('keeps a figure that cannot be read in its cell, and Esc restores it', () => {
    const seen: unknown[] = [];
    render(<Grid seen={seen} />);
    typeInto(cell('FY28, Capex'), 'some');
    fireEvent.blur(cell('FY28, Capex'));
    expect(cell('FY28, Capex').value).toBe('some');
    expect(cell('FY28, Capex').getAttribute('aria-invalid')).toBe('true');
    fireEvent.keyDown(cell('FY28, Capex'), { key: 'Escape' });
    expect(cell('FY28, Capex').value).toBe('50');
    expect(seen).toEqual([]);
  });
});
