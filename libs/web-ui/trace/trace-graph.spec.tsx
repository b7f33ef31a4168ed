import { fireEvent, render, screen, within } from '@testing-library/react';
import { modelOf } from './model.fixture.js';
import type { TraceModel } from './model.js';
import { TraceGraph } from './trace-graph.js';

const small = modelOf({
  outcomes: ['o1', 'o2'],
  capabilities: ['c1', 'c2'],
  enablers: ['root'],
  groups: { 'Move with it': ['e1'], 'Enough slack': ['e2'] },
  links: ['o1-c1', 'o2-c2', 'c1-root', 'c2-e2'],
  dependencies: ['root-e1', 'root-e2'],
  emphasis: { o1: 'affected', c1: 'affected', root: 'affected' },
  schedules: {
    root: { kind: 'moves', from: 'FY28 Q2', to: 'FY28 Q4', by: '+2Q' },
    e1: { kind: 'moves', from: 'FY28 Q4', to: 'FY29 Q1', by: '+1Q' },
    e2: { kind: 'stays', at: 'FY29 Q4', because: '2Q slack' },
  },
});

function show(model: TraceModel = small, selectedId: string | null = 'root') {
  const chosen: string[] = [];
  const shown = render(
    <TraceGraph model={model} selectedId={selectedId} onSelect={(id) => chosen.push(id)} />,
  );
  return { chosen, ...shown };
}

const card = (name: RegExp) => screen.getByRole('button', { name });

describe('for those who listen', () => {
  it('is a list for each column and group, and each node says what it leads to', () => {
    show();
    expect(screen.getByRole('group', { name: 'Trace' })).toBeTruthy();
    const names = screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
    expect(names).toEqual(['Outcomes', 'Capabilities', 'Enablers', 'Move with it', 'Enough slack']);
    const moving = within(screen.getByRole('list', { name: 'Move with it' })).getByRole('listitem');
    expect([
      moving.ariaSetSize ?? moving.getAttribute('aria-setsize'),
      moving.getAttribute('aria-posinset'),
    ]).toEqual(['1', '1']);
    expect(card(/^e1, about e1$/).textContent).toContain('FY28 Q4 → FY29 Q1');
  });

  it('marks what is selected, and only that', () => {
    const { container } = show();
    const current = [...container.querySelectorAll('[aria-current]')].map((each) =>
      each.getAttribute('data-node'),
    );
    expect(current).toEqual(['root']);
  });
});

describe('the picture', () => {
  it('draws one path an emphasis, however many links', () => {
    const many = modelOf({
      capabilities: ['c'],
      enablers: Array.from({ length: 20 }, (_, at) => `e${at}`),
      links: Array.from({ length: 20 }, (_, at) => `c-e${at}`),
    });
    const { container } = show(many, null);
    const paths = [...container.querySelectorAll('path[data-emphasis]')];
    expect(paths).toHaveLength(1);
    expect(paths[0]?.getAttribute('d')?.match(/M/g)).toHaveLength(20);
  });

  it('draws dependencies of the selected, and of the hovered node instead', () => {
    const { container } = show();
    const lines = () => container.querySelector('path[data-own=dependency]')?.getAttribute('d') ?? '';
    expect(lines().match(/M/g)).toHaveLength(2);
    fireEvent.mouseOver(card(/^e1,/));
    expect(lines().match(/M/g)).toHaveLength(1);
    fireEvent.mouseOver(card(/^o1,/));
    expect(lines()).toBe('');
  });

  it('renders what is in view alone, and what Tab leads to', () => {
    const enablers = Array.from({ length: 1000 }, (_, at) => `e${at}`);
    show(modelOf({ enablers }), 'e900');
    expect(screen.getAllByRole('listitem').length).toBeLessThan(100);
    expect(card(/^e900,/).tabIndex).toBe(0);
  });
});

describe('the keyboard', () => {
  it('has one stop, moves on from it with the arrows and chooses with a press', () => {
    const { chosen } = show();
    const stops = () => screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([card(/^root,/)]);
    fireEvent.keyDown(card(/^root,/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(card(/^e1,/));
    expect(stops()).toEqual([card(/^e1,/)]);
    fireEvent.keyDown(card(/^e1,/), { key: 'Home' });
    fireEvent.keyDown(card(/^root,/), { key: 'ArrowLeft' });
    fireEvent.keyDown(card(/^c1,/), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(card(/^o1,/));
    fireEvent.click(card(/^o1,/));
    expect(chosen).toEqual(['o1']);
  });

  it('leaves keys with Ctrl, Alt or Meta to others', () => {
    show();
    fireEvent.keyDown(card(/^root,/), { key: 'ArrowDown', altKey: true });
    expect(document.activeElement).not.toBe(card(/^e1,/));
  });
});
