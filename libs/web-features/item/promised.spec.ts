import { fiscalQuarter, type RevisionHead } from '@northing/domain';
import { capability, planned, q } from '../capabilities/content.fixture.js';
import type { Raise } from '../capabilities/raising.js';
import type { HistoryEntry } from './history.js';
import { assessmentsUpTo, promisesOf } from './promised.js';

function entry(
  sequence: number,
  quarter: ReturnType<typeof fiscalQuarter>,
  maturity: number | null,
): HistoryEntry {
  return {
    revision: { id: `r${sequence}`, sequence } as RevisionHead,
    held: {
      type: 'capability',
      item: capability('c', { assessedQuarter: quarter, currentMaturity: maturity }),
    },
    reasons: [],
  };
}

function delivered(id: string, end: ReturnType<typeof q>, uplift: number): Raise {
  return { enabler: planned(id, end), uplift, plannedEnd: end, forecastEnd: end, standing: 'delivered' };
}

const history = [
  entry(1, q(2026, 3), 2),
  entry(2, q(2026, 3), 2),
  entry(3, q(2027, 2), 3),
  entry(4, q(2027, 4), 4),
];

describe('what was promised for a capability', () => {
  it('knows only the assessments of revisions up to the one shown', () => {
    expect(assessmentsUpTo(history, 3)).toEqual([
      { quarter: q(2026, 3), maturity: 2 },
      { quarter: q(2027, 2), maturity: 3 },
    ]);
    expect(assessmentsUpTo([entry(1, q(2026, 3), null)], 1)).toEqual([]);
  });

  it('holds what several promised against the one reassessment that followed', () => {
    const [group] = promisesOf(
      [delivered('a', q(2026, 4), 1), delivered('b', q(2027, 1), 0.5)],
      assessmentsUpTo(history, 4),
    );
    expect([group?.promised, group?.raises.length]).toEqual([1.5, 2]);
    expect(group?.found).toEqual({
      before: { quarter: q(2026, 3), maturity: 2 },
      after: { quarter: q(2027, 2), maturity: 3 },
    });
  });

  it('finds nothing while the capability was not reassessed', () => {
    const [group] = promisesOf([delivered('a', q(2027, 4), 1)], assessmentsUpTo(history, 4));
    expect(group?.found).toBeNull();
  });

  it('leaves out what is not delivered', () => {
    expect(promisesOf([{ ...delivered('a', q(2027, 1), 1), standing: 'open' }], [])).toEqual([]);
  });
});
