import { DEFAULT_SETTINGS, EMPTY_CONTENT } from '@northing/domain';
import { enabler, q } from '../../trace/content.fixture.js';
import { heatOf, teamUse, demandWords } from './team-cells.js';

const demand = (teamId: string, fte: number) => ({
  capacityDemand: [0, 1].map((offset) => ({ teamId, offset, fte })),
});

const USE = teamUse(
  {
    ...EMPTY_CONTENT,
    enablers: [
      enabler('e1', demand('data', 8)),
      enabler('e2', demand('data', 6)),
      enabler('e3', demand('web', 1)),
    ],
    capacity: [0, 1, 2, 3].map((at) => ({ teamId: 'data', quarter: q(at), fte: at === 1 ? 14 : 10 })),
  },
  q(0),
  4,
  DEFAULT_SETTINGS,
);

describe('the heat of the teams', () => {
  const { columns, rows } = heatOf(USE, (id) => id.toUpperCase());

  it('has a row a team and a column a quarter', () => {
    expect(columns.map(({ label }) => label)).toEqual(['FY27 Q1', 'FY27 Q2', 'FY27 Q3', 'FY27 Q4']);
    expect(rows.map(({ label }) => label)).toEqual(['DATA', 'WEB']);
  });

  it('is highest only where a team is overbooked, and says why there is no figure', () => {
    const heats = rows.map(({ cells }) =>
      cells.map(({ heat }) => (heat.kind === 'rated' ? `${heat.figure} ${heat.level}` : heat.why)),
    );
    expect(heats).toEqual([
      ['▲ 140% 4', '100% 3', '0% 0', '0% 0'],
      ['No capacity', 'No capacity', 'No team', 'No team'],
    ]);
  });

  it('says demand, capacity and share in words', () => {
    expect(USE.slice(0, 1).map(demandWords)).toEqual(['14 of 10 FTE, 140%, overbooked']);
    expect(demandWords(USE[4]!)).toBe('1 of 0 FTE, no capacity was given, overbooked');
  });
});
