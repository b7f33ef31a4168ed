import { fireEvent, render, screen } from '@testing-library/react';
import { Palette } from './palette.js';

// What the list measures itself with; a document without a screen has none.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
}

const GROUPS = [
  { id: 'places', label: 'Go to', items: [{ id: 'roadmap', label: 'Roadmap', keys: ['G', 'R'] }] },
  { id: 'items', label: 'Enablers', items: [{ id: 'e2', label: 'Warehouse rollout', note: 'Enabler' }] },
];

describe('Palette', () => {
  it('finds by name, chooses with Enter and closes', () => {
    const chosen: string[] = [];
    const open: boolean[] = [];
    render(
      <Palette
        open
        onOpenChange={(value) => open.push(value)}
        groups={GROUPS}
        onChoose={(id) => chosen.push(id)}
      />,
    );
    const query = screen.getByRole('combobox');
    fireEvent.change(query, { target: { value: 'rollout' } });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Warehouse rolloutEnabler',
    ]);
    fireEvent.keyDown(query, { key: 'Enter' });
    expect(chosen).toEqual(['e2']);
    expect(open).toEqual([false]);
  });

  it('says when nothing has the name', () => {
    render(<Palette open onOpenChange={() => undefined} groups={GROUPS} onChoose={() => undefined} />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'zzz' } });
    expect(screen.getByText('Nothing has that name.')).toBeTruthy();
  });
});
