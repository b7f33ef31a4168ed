import { arrangeRows } from './arrange.js';
import { enabler } from './sample.fixture.js';

const capability = (id: string) => ({ id, name: id, currentMaturity: 1, targetMaturity: 3 });

describe('arrangeRows', () => {
  it('puts each enabler once, under what it serves most, in order of time', () => {
    const rows = arrangeRows({
      outcomes: [
        { id: 'o1', name: 'First' },
        { id: 'o2', name: 'Second' },
      ],
      capabilities: [capability('c1'), capability('c2')],
      enablers: [
        enabler('late', 'Late', ['FY2028-Q1', 'FY2028-Q4']),
        enabler('early', 'Early', ['FY2027-Q1', 'FY2027-Q2']),
        enabler('loose', 'Loose', [null, null]),
      ],
      outcomeCapabilityLinks: [
        { outcomeId: 'o1', capabilityId: 'c1', weight: 20 },
        { outcomeId: 'o2', capabilityId: 'c1', weight: 60 },
      ],
      enablerCapabilityLinks: [
        { enablerId: 'late', capabilityId: 'c1', uplift: 2 },
        { enablerId: 'late', capabilityId: 'c2', uplift: 1 },
        { enablerId: 'early', capabilityId: 'c1', uplift: null },
        { enablerId: 'loose', capabilityId: 'gone', uplift: 1 },
      ],
      toRow: (row) => row,
      note: (held) => `${held.length}`,
      attention: (id) => (id === 'o2' ? 'At risk' : undefined),
    });
    expect(rows.map((row) => [row.kind, row.id])).toEqual([
      ['outcome', 'o1'],
      ['outcome', 'o2'],
      ['capability', 'c1'],
      ['enabler', 'early'],
      ['enabler', 'late'],
      ['outcome', 'timeline:no-capability'],
      ['enabler', 'loose'],
    ]);
    expect(rows[1]).toMatchObject({ note: '2', attention: 'At risk' });
    expect(rows[2]).toMatchObject({ maturity: { current: 1, target: 3 } });
  });

  it('groups capabilities that serve no outcome', () => {
    const rows = arrangeRows({
      outcomes: [],
      capabilities: [capability('c1')],
      enablers: [enabler('e1', 'One', ['FY2027-Q1', 'FY2027-Q2'])],
      outcomeCapabilityLinks: [],
      enablerCapabilityLinks: [{ enablerId: 'e1', capabilityId: 'c1', uplift: 1 }],
      toRow: (row) => row,
    });
    expect(rows.map(({ id }) => id)).toEqual(['timeline:no-outcome', 'c1', 'e1']);
  });
});
