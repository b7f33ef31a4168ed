import { parseQuarter, type FiscalQuarter, type RevisionState } from '@northing/domain';
import { gateNotices, isGateNotice, serverNotices, type GateInput } from './notices.js';

const calendar = { yearStartMonth: 4, yearLabel: 'endYear' } as const;
const anchorQuarter = parseQuarter('FY2027-Q4') as FiscalQuarter;

function gates(state: RevisionState, today: string, more: Partial<GateInput> = {}) {
  const revisions = [{ anchorQuarter, state }];
  return gateNotices({ planId: 'p', revisions, calendar, today, read: new Set(), ...more });
}

describe('a gate tomorrow', () => {
  it('is told the day before it closes, and where it is worked on', () => {
    expect(gates('draft', '2026-12-08')).toEqual([
      {
        id: 'gate:p:FY27 Q4:gate1',
        text: 'Gate 1 of FY27 Q4 is tomorrow: no rule broken, overruns explained.',
        href: '/revisions/draft?plan=p',
        whenText: 'Dec 9',
        isRead: false,
      },
    ]);
    expect(gates('inReview', '2026-12-22').map(({ href }) => href)).toEqual(['/revisions/review?plan=p']);
  });

  it.each([
    ['draft', '2026-12-07'],
    ['draft', '2026-12-09'],
    ['inReview', '2026-12-08'],
    ['approved', '2026-12-22'],
    ['published', '2026-12-08'],
  ] as const)('is not told of a revision that is %s on %s', (state, today) => {
    expect(gates(state, today)).toEqual([]);
  });

  it('stays read', () => {
    const [told] = gates('draft', '2026-12-08', { read: new Set(['gate:p:FY27 Q4:gate1']) });
    expect(told && [told.isRead, isGateNotice(told)]).toEqual([true, true]);
  });
});

describe('what the server tells', () => {
  it('comes newest first', () => {
    const about = { kind: 'reviewAwaits', text: 'A review awaits', href: '/revisions/review' } as const;
    const shown = serverNotices(
      [
        { ...about, id: 'old', at: '2026-11-24T10:00:00Z', readAt: '2026-11-24T11:00:00Z' },
        { ...about, id: 'new', at: '2026-11-26T10:00:00Z', readAt: null },
      ],
      '2026-11-27',
    );
    expect(shown.map(({ id, whenText, isRead }) => [id, whenText, isRead])).toEqual([
      ['new', 'Nov 26', false],
      ['old', 'Nov 24', true],
    ]);
  });
});
