import { outcome } from '../compare/plans.fixture.js';
import { parseQuarter } from '../time/fiscal-quarter.js';
import type { RevisionHead } from '../revision/revision.js';
import { seasonReadiness, type ReadinessFacts } from './season-readiness.js';

const SEASONS = [
  { budgetFiscalYear: 2027, startDate: '2025-11-17', endDate: '2026-01-30' },
  { budgetFiscalYear: 2028, startDate: '2026-11-16', endDate: '2027-01-29' },
];

function revision(id: string, approvedAt: string | null, anchor = 'FY2027-Q3'): RevisionHead {
  return {
    ...{ id, sequence: 1, type: 'quarterly', state: 'published', basedOnId: null, trigger: null, note: null },
    ...{ anchorQuarter: parseQuarter(anchor)!, submittedAt: approvedAt, approvedAt, publishedAt: approvedAt },
  } as RevisionHead;
}

function readinessWith(more: Partial<ReadinessFacts>) {
  const facts: ReadinessFacts = {
    revisions: [],
    calendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: SEASONS },
    settings: { readinessWeeks: 6 },
    units: [],
    content: { outcomes: [] },
    today: '2026-08-26',
    ...more,
  };
  return seasonReadiness(facts, 2028);
}

describe('[B10] readiness of a season', () => {
  it('counts the days until the plan is due and until the season opens', () => {
    expect(readinessWith({})).toMatchObject({
      readyBy: '2026-10-05',
      daysToReady: 40,
      daysToSeason: 82,
      daysLastYear: null,
    });
  });

  it.each([
    ['2026-09-28', 'green', []],
    ['2026-10-05', 'green', []],
    ['2026-10-06', 'amber', ['lateApproval']],
    ['2026-11-16', 'amber', ['lateApproval']],
    ['2026-11-17', 'red', ['noApproval']],
    [null, 'red', ['noApproval']],
  ])('approved on %s it is %s', (approvedAt, light, blocks) => {
    const found = readinessWith({ revisions: [revision('r', approvedAt)] });
    expect([found?.light, found?.blocks.map(({ kind }) => kind)]).toEqual([light, blocks]);
  });

  it('takes the latest approval before the season, and that of the year before', () => {
    const revisions = [
      revision('r1', '2025-11-08', 'FY2026-Q3'),
      revision('r2', '2026-06-30', 'FY2027-Q2'),
      revision('r3', '2026-09-28'),
      revision('r4', '2026-12-20', 'FY2027-Q4'),
    ];
    const found = readinessWith({ revisions });
    expect([found?.approved?.revisionId, found?.daysLastYear]).toEqual(['r3', 9]);
  });

  it('an anchor more than a quarter before the season is stale', () => {
    const found = readinessWith({ revisions: [revision('r', '2026-09-28', 'FY2027-Q1')] });
    expect(found?.blocks).toEqual([{ kind: 'stale', revisionId: 'r', quarters: 2 }]);
  });

  it('names units without an outcome; a unit has those of the units within it', () => {
    const unit = (id: string, parentId: string | null) => ({ id, name: id, parentId });
    const found = readinessWith({
      revisions: [revision('r', '2026-09-28')],
      units: [unit('trade', null), unit('online', 'trade'), unit('people', null)],
      content: { outcomes: [outcome({ id: 'o', businessUnitId: 'online' })] },
    });
    expect(found?.blocks).toEqual([{ kind: 'unitWithoutOutcome', unitId: 'people' }]);
  });

  it('says nothing of a year without a season', () => {
    expect(
      readinessWith({ calendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } }),
    ).toBeNull();
  });
});
