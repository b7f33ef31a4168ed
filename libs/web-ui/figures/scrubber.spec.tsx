import { fireEvent, render, screen } from '@testing-library/react';
import { pairAfter, Scrubber, type ScrubberRevision } from './scrubber.js';

const revision = (id: string, added: number | null): ScrubberRevision => ({
  id,
  quarter: `FY27 ${id}`,
  note: 'Sep 4',
  counts: added === null ? null : { added, removed: 0, moved: 1, rescoped: 0 },
});
const REVISIONS = [revision('Q1', null), revision('Q2', 2), revision('Q3', 3), revision('Q4', 4)];

function shown(fromId: string, toId: string) {
  const seen: (readonly [string, string])[] = [];
  render(
    <Scrubber
      revisions={REVISIONS}
      fromId={fromId}
      toId={toId}
      onChange={(pair) => seen.push([pair.fromId, pair.toId])}
    />,
  );
  return seen;
}

describe('Scrubber', () => {
  it('moves the nearer handle and keeps the other', () => {
    expect(pairAfter(0, 1, 3)).toEqual([0, 3]);
    expect(pairAfter(3, 0, 1)).toEqual([0, 3]);
    expect(pairAfter(2, 0, 3)).toEqual([0, 2]);
    expect(pairAfter(1, 0, 3)).toEqual([1, 3]);
    expect(pairAfter(1, 1, 3)).toEqual([1, 3]);
  });

  it('names each card with its revision, date and count, and which two are held', () => {
    shown('Q3', 'Q4');
    const names = screen
      .getAllByRole('button', { pressed: true })
      .map((card) => card.getAttribute('aria-label'));
    expect(names).toEqual([
      'FY27 Q3, Sep 4, 4 changes, compared from',
      'FY27 Q4, Sep 4, 5 changes, compared to',
    ]);
  });

  it('steps both handles by arrow and by button, not beyond the ends', () => {
    const seen = shown('Q3', 'Q4');
    fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowLeft' });
    fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowRight' });
    fireEvent.click(screen.getByRole('button', { name: 'Step back one quarter' }));
    fireEvent.click(screen.getByRole('button', { name: 'Step forward one quarter' }));
    expect(seen).toEqual([
      ['Q2', 'Q3'],
      ['Q2', 'Q3'],
    ]);
    expect(screen.getByText('This is the newest revision')).toBeTruthy();
  });
});
