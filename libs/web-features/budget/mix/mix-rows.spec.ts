import { fundingMix, type RevisionHead } from '@northing/domain';
import { enabler } from '../../trace/content.fixture.js';
import { partsOf, revisionRows, yearRows } from './mix-rows.js';

const ENABLERS = [
  enabler('e1', {
    fundingClass: 'discretionary',
    kind: 'product',
    cost: [
      { fiscalYear: 2027, opex: 10, capex: 30 },
      { fiscalYear: 2028, opex: 0, capex: 20 },
    ],
  }),
  enabler('e2', { fundingClass: 'mandatory', cost: [{ fiscalYear: 2027, opex: 60, capex: 0 }] }),
];
const MIX = { revisionId: 'r1', years: fundingMix({ enablers: ENABLERS }, [2027, 2029]) };
const HEADS = ['r1', 'r2'].map((id, at) => ({
  id,
  sequence: at + 1,
  anchorQuarter: 8104 + at,
})) as unknown as readonly RevisionHead[];

describe('a bar for each fiscal year', () => {
  const rows = yearRows(MIX);

  it('holds the amounts of its year, and says why there are none', () => {
    expect(
      rows.map(({ label, mix }) => [label, mix.kind === 'known' ? mix.amounts.planned : mix.why]),
    ).toEqual([
      ['FY27', 100],
      ['FY28', 20],
      ['FY29', 'Nothing is planned to be spent in FY29.'],
    ]);
  });

  it('shows what is asked about first, and what was not given only where there is any', () => {
    expect(partsOf('fundingClass', rows)).toEqual(['discretionary', 'mandatory', 'sponsored']);
    expect(partsOf('kind', rows)).toEqual(['product', 'project']);
    expect(partsOf('costKind', rows)).toEqual(['opex', 'capex']);
    expect(partsOf('tbmView', rows).at(-1)).toBe('noView');
  });
});

describe('a bar for each revision', () => {
  const mixes = [MIX, { revisionId: 'r2', years: fundingMix({ enablers: ENABLERS }, [2028, 2030]) }];
  const planned = (year: number | null) =>
    revisionRows(mixes, HEADS, year).map(({ mix }) => (mix.kind === 'known' ? mix.amounts.planned : mix.why));

  it('follows one fiscal year, also out of the cost window', () => {
    expect(planned(2028)).toEqual([20, 20]);
    expect(planned(2027)).toEqual([100, 'FY27 is outside its cost window, FY28 to FY30.']);
  });

  it('or sums the whole cost window of each', () => {
    expect(planned(null)).toEqual([120, 20]);
  });
});
