import { parseQuarter, type FiscalQuarter, type RevisionHead } from '@northing/domain';
import { headsOf } from './table-revisions.js';

const quarter = (text: string): FiscalQuarter => parseQuarter(text)!;
const anchored = (...texts: string[]) => texts.map((text) => ({ anchorQuarter: quarter(text) }));
const short = (heads: readonly RevisionHead[]) =>
  heads.map(({ id, sequence, state, basedOnId }) => [id, sequence, state, basedOnId]);

it('numbers a new plan from one; the last is the published one', () => {
  const heads = headsOf(anchored('FY2027-Q1', 'FY2027-Q2'), [], '2026-11-22');
  expect(short(heads)).toEqual([
    ['r1', 1, 'superseded', null],
    ['r2', 2, 'published', 'r1'],
  ]);
  expect(
    heads.every(({ publishedAt, submittedAt }) => publishedAt === '2026-11-22' && submittedAt === null),
  ).toBe(true);
});

it('goes on behind a plan’s last and takes no id that is taken', () => {
  const [before] = headsOf(anchored('FY2026-Q4'), [], '2026-11-22') as [RevisionHead];
  const heads = headsOf(anchored('FY2027-Q1'), [{ ...before, id: 'r2', sequence: 1 }], '2026-11-22');
  expect(short(heads)).toEqual([['r2-2', 2, 'published', 'r2']]);
});
