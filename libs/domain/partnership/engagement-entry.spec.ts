import type { Engagement } from '../records/records.js';
import { fiscalQuarter } from '../time/fiscal-quarter.js';
import {
  amendedEngagement,
  confirmedEngagement,
  entryFlaws,
  fixedEngagement,
  loggedEngagement,
  type EngagementEntry,
} from './engagement-entry.js';
import { isLocked, lockedFrom } from './engagement-lock.js';
import { isInLine } from './unit-line.js';

const calendar = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } as const;
const at = (on: string) => ({ on, calendar });
const MAY = at('2026-05-20');

const ENTRY: EngagementEntry = {
  ...{ businessUnitId: 'bu', date: '2026-05-04', timing: 'beforeDecision', enablerId: null },
  ...{ behaviours: ['coDesignedOption', 'coDesignedOption'], subject: ' Quotes ' },
};
const LOGGED: Engagement = {
  ...{ id: 'g', businessUnitId: 'bu', date: '2026-05-04', quarter: fiscalQuarter(2027, 1) },
  ...{ timing: 'beforeDecision', behaviours: ['coDesignedOption'], enablerId: null, subject: 'Quotes' },
  ...{ recordedById: 'p-rossi', confirmedById: null },
};

describe('[E1] a quarter is locked', () => {
  it.each([
    ['FY27 Q1, which ends on 30 June', fiscalQuarter(2027, 1), '2026-07-30', '2026-07-31'],
    ['FY27 Q2, which ends on 30 September', fiscalQuarter(2027, 2), '2026-10-30', '2026-10-31'],
    ['FY27 Q3, over the turn of the year', fiscalQuarter(2027, 3), '2027-01-30', '2027-01-31'],
    ['FY28 Q4, before a leap day', fiscalQuarter(2028, 4), '2028-04-30', '2028-05-01'],
  ])('thirty whole days after its end: %s', (_, quarter, lastOpen, firstLocked) => {
    expect(lockedFrom(quarter, calendar)).toBe(firstLocked);
    expect([lastOpen, firstLocked].map((day) => isLocked({ quarter }, day, calendar))).toEqual([false, true]);
  });

  it('by the workspace’s own calendar', () => {
    const january = { yearStartMonth: 1, yearLabel: 'startYear' } as const;
    expect(lockedFrom(fiscalQuarter(2026, 4), january)).toBe('2027-01-31');
  });

  it('for logging, amending, confirming and removing alike, from that day on', () => {
    const locked = { kind: 'recordRefused', reason: 'locked', lockedOn: '2026-07-31' };
    const tries = (on: string) => [
      loggedEngagement('g', ENTRY, 'p-rossi', at(on)),
      amendedEngagement(LOGGED, ENTRY, at(on)),
      confirmedEngagement(LOGGED, 'p-trade', at(on)),
      fixedEngagement(LOGGED, at(on)) ?? { kind: 'changed' },
    ];
    expect(tries('2026-07-30').map(({ kind }) => kind)).toEqual(Array(4).fill('changed'));
    const [logged, ...others] = tries('2026-07-31');
    expect(logged).toMatchObject({ kind: 'recordIncomplete', flaws: [{ field: 'date' }] });
    for (const other of others) expect(other).toMatchObject(locked);
  });
});

describe('[E2] what is wrong with an entry is told by field', () => {
  it.each([
    ['nothing', {}, []],
    ['a day to come', { date: '2026-05-21' }, ['date']],
    ['today', { date: '2026-05-20' }, []],
    ['no day', { date: null }, ['date']],
    ['a day that is none', { date: '2026-02-31' }, ['date']],
    ['no unit and a subject nobody reads', { businessUnitId: ' ', subject: 'x'.repeat(201) }, ['businessUnitId', 'subject']], // prettier-ignore
  ])('%s', (_, wrong, fields) => {
    const flaws = entryFlaws({ ...ENTRY, ...wrong }, MAY);
    expect(flaws.map(({ field }) => field)).toEqual(fields);
  });
});

it('an entry keeps who recorded it, its day’s quarter, and each behaviour once', () => {
  expect(loggedEngagement('g', ENTRY, 'p-rossi', MAY)).toEqual({ kind: 'changed', record: LOGGED });
  const moved = amendedEngagement(LOGGED, { ...ENTRY, date: '2026-04-01', subject: ' ' }, MAY);
  expect(moved).toMatchObject({ record: { date: '2026-04-01', subject: null, recordedById: 'p-rossi' } });
});

describe('[E3] confirming', () => {
  it('is another person’s, and fixes the entry', () => {
    const confirmed = { ...LOGGED, confirmedById: 'p-trade' };
    expect(confirmedEngagement(LOGGED, 'p-trade', MAY)).toEqual({ kind: 'changed', record: confirmed });
    expect(confirmedEngagement(LOGGED, 'p-rossi', MAY)).toMatchObject({ reason: 'ownEntry' });
    expect(confirmedEngagement(confirmed, 'p-fin', MAY)).toMatchObject({ reason: 'confirmed' });
    expect(amendedEngagement(confirmed, ENTRY, MAY)).toMatchObject({ reason: 'confirmed' });
  });

  const units = [
    { id: 'group', parentId: null },
    { id: 'sales', parentId: 'group' },
    { id: 'trade', parentId: 'sales' },
    { id: 'it', parentId: 'group' },
    { id: 'round', parentId: 'about' },
    { id: 'about', parentId: 'round' },
  ];
  it.each([
    ['trade', 'trade', true],
    ['group', 'trade', true],
    ['trade', 'sales', true],
    ['it', 'trade', false],
    ['round', 'about', true],
    ['round', 'it', false],
    [null, 'trade', false],
  ])('a person of %s for %s: %s', (unitId, otherId, isOfIt) => {
    expect(isInLine(unitId, otherId, units)).toBe(isOfIt);
  });
});
