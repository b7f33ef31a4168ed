import { parseQuarter } from '@northing/domain';
import fc from 'fast-check';
import { mixAddress, MIX_START, readMix, type MixView } from './mix-view.js';
import { readTeams, teamsAddress, TEAMS_START } from './teams-view.js';
import { readYear, writeYear } from './year-token.js';

const text = fc.string({ minLength: 1, maxLength: 12 });
const rev = fc.option(
  fc.record({ sequence: fc.integer({ min: 1, max: 9999 }), quarter: fc.constantFrom('FY27Q1', null) }),
);
const paramsOf = (address: string) => new URL(address, 'http://localhost').searchParams;

it('a fiscal year is written short where that names it', () => {
  expect([writeYear(2028), writeYear(2103)]).toEqual(['FY28', 'FY2103']);
  expect([readYear('FY28'), readYear('FY2103'), readYear('28'), readYear(null)]).toEqual([
    2028,
    2103,
    null,
    null,
  ]);
});

describe('the views of Budget', () => {
  it('leave out what is at its default', () => {
    expect([mixAddress(MIX_START), teamsAddress(TEAMS_START)]).toEqual(['/budget/mix', '/budget/teams']);
  });

  it('reproduce every funding mix; a year belongs to revisions', () => {
    const views = fc.record({
      plan: fc.option(text),
      rev,
      by: fc.constantFrom('year' as const, 'revision' as const),
      year: fc.option(fc.integer({ min: 1000, max: 9999 })),
      show: fc.constantFrom('picture' as const, 'table' as const),
    });
    fc.assert(
      fc.property(views, (any) => {
        const view: MixView = any.by === 'year' ? { ...any, year: null } : any;
        expect(readMix(paramsOf(mixAddress(any)))).toEqual(view);
      }),
    );
  });

  it('reproduce every use of the teams', () => {
    const views = fc.record({
      plan: fc.option(text),
      rev,
      horizon: fc.constantFrom(1 as const, 5 as const),
      cell: fc.option(fc.record({ teamId: text, quarter: fc.constant(parseQuarter('FY2027-Q2')!) })),
    });
    fc.assert(fc.property(views, (view) => expect(readTeams(paramsOf(teamsAddress(view)))).toEqual(view)));
  });
});
