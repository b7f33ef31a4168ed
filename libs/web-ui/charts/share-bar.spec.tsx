import { render, screen } from '@testing-library/react';
import { ShareBar, shareText, type SharePart } from './share-bar.js';

const changes = (count: number) => `${count} changes`;
const parts = (...amounts: number[]): SharePart[] =>
  amounts.map((amount, index) => ({ key: `p${index}`, label: `Part ${index + 1}`, amount }));

function shown(amounts: number[], legend?: boolean) {
  render(
    <ShareBar
      label="Evidence"
      parts={parts(...amounts)}
      format={changes}
      none="No changes to count."
      {...(legend !== undefined && { legend })}
    />,
  );
}

describe('ShareBar', () => {
  it('is named by each part with its share and amount, a part of nothing too', () => {
    shown([7, 5, 0]);
    const bar = screen.getByRole('img');
    expect(bar.getAttribute('aria-label')).toBe(
      'Evidence: Part 1 58% (7 changes), Part 2 42% (5 changes), Part 3 0% (0 changes)',
    );
    expect(bar.children).toHaveLength(2);
  });

  it('keeps the colour of a part whichever parts are nothing', () => {
    shown([0, 5]);
    expect([...screen.getByRole('img').children].map((part) => part.getAttribute('data-part'))).toEqual([
      '2',
    ]);
  });

  it('says the same words below, unless rows share a legend', () => {
    shown([3, 1]);
    expect(screen.getByText('3 changes')).toBeTruthy();
    shown([2, 2], false);
    expect(screen.queryByText('2 changes')).toBeNull();
  });

  it.each([[[0, 0]], [[]], [[NaN]]])('is a sentence when there is nothing to share out: %p', (amounts) => {
    shown(amounts);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('No changes to count.')).toBeTruthy();
  });

  it.each([
    [1, 1000, '<1%'],
    [999, 1000, '>99%'],
    [0, 1000, '0%'],
    [1000, 1000, '100%'],
    [7, 12, '58%'],
    [0, 0, '–'],
  ])('%p of %p is %p', (amount, total, text) => {
    expect(shareText(amount, total)).toBe(text);
  });
});
