import { fiscalQuarter, type Capability, type Enabler, type ForecastShift } from '@northing/domain';
import { indexPlan } from '../plan/plan-index.js';
import { capability, content, planned, q } from './content.fixture.js';
import { openGaps, type OpenGap } from './open-gaps.js';

interface Given {
  readonly capability?: Partial<Capability>;
  /** Each with the levels it adds. */
  readonly enablers?: readonly (readonly [Enabler, number | null])[];
  readonly shifts?: readonly ForecastShift[];
}

function gapsOf({ capability: more = {}, enablers = [], shifts = [] }: Given) {
  const index = indexPlan(
    content({
      capabilities: [capability('c', more)],
      enablers: enablers.map(([enabler]) => enabler),
      enablerCapabilityLinks: enablers.map(([{ id }, uplift]) => ({
        enablerId: id,
        capabilityId: 'c',
        uplift,
      })),
    }),
  );
  return openGaps(index, { outcomes: [], forecastShifts: shifts });
}

function told(gap: OpenGap | undefined) {
  return gap && { reaches: gap.reaches, why: gap.reasons.map(({ kind }) => kind) };
}

const inTime = q(2028, 2);
const tooLate = q(2029, 1);
const delivered = (actualEndQuarter: ReturnType<typeof fiscalQuarter>) =>
  planned('d', q(2026, 3), { stage: 'delivered', actualEndQuarter });

describe('gaps that the plan does not close', () => {
  it.each<[string, Given, ReturnType<typeof told>]>([
    ['no enabler raises it', {}, { reaches: 1, why: ['noEnabler'] }],
    ['enough finishes in time', { enablers: [[planned('a', inTime), 2]] }, undefined],
    [
      'what would close it is not scheduled',
      { enablers: [[planned('a', null), 2]] },
      { reaches: 1, why: ['unscheduled'] },
    ],
    [
      'what would close it finishes after the target quarter',
      { enablers: [[planned('a', tooLate), 2]] },
      { reaches: 1, why: ['late'] },
    ],
    ['the uplift is too small', { enablers: [[planned('a', inTime), 1]] }, { reaches: 2, why: ['tooSmall'] }],
    [
      'part is late and all of it is too small',
      { enablers: [[planned('a', inTime), 0.5], [planned('b', tooLate), 1]] }, // prettier-ignore
      { reaches: 1.5, why: ['late', 'tooSmall'] },
    ],
    [
      'stopped work brings nothing',
      { enablers: [[planned('a', inTime, { stage: 'stopped' }), 2]] },
      { reaches: 1, why: ['noEnabler'] },
    ],
    [
      'an uplift that nobody gave brings nothing',
      { enablers: [[planned('a', inTime), null]] },
      { reaches: 1, why: ['noEnabler'] },
    ],
    ['delivered work counts until a reassessment', { enablers: [[delivered(q(2027, 1)), 2]] }, undefined],
    [
      'what was reassessed is in the current maturity',
      { enablers: [[delivered(q(2026, 3)), 2]] },
      { reaches: 1, why: ['noEnabler'] },
    ],
    ['without a target quarter any end counts', { capability: { targetQuarter: null }, enablers: [[planned('a', tooLate), 2]] }, undefined], // prettier-ignore
    ['a gap of 0 is closed', { capability: { currentMaturity: 4, targetMaturity: 3 } }, undefined],
  ])('%s', (_, given, expected) => {
    expect(told(gapsOf(given).gaps[0])).toEqual(expected);
  });

  it('names what dependencies push past the target quarter though the plan reaches it', () => {
    const shift = { enablerId: 'a', planned: inTime, forecast: tooLate, drivenBy: 'b' };
    const [gap] = gapsOf({ enablers: [[planned('a', inTime), 2]], shifts: [shift] }).gaps;
    expect([gap?.reaches, gap?.reachesForecast]).toEqual([3, 1]);
    expect(gap?.reasons).toEqual([expect.objectContaining({ kind: 'forecastLate', end: tooLate })]);
  });

  it('never reaches more than 5', () => {
    const far = { currentMaturity: 4, targetMaturity: 5, targetQuarter: inTime };
    const [gap] = gapsOf({
      capability: far,
      enablers: [[planned('a', inTime), 3]],
      shifts: [{ enablerId: 'a', planned: inTime, forecast: null, drivenBy: 'b' }],
    }).gaps;
    expect([gap?.reaches, gap?.reachesForecast]).toEqual([5, 4]);
  });

  it('counts capabilities that were not assessed apart: nobody can say', () => {
    expect(gapsOf({ capability: { currentMaturity: null } })).toEqual({ gaps: [], unassessed: 1 });
  });

  it('lists the largest weighted gap first, and the outcomes that need it', () => {
    const index = indexPlan(
      content({
        capabilities: [
          capability('a', { importance: 2 }),
          capability('b'),
          capability('p', { importance: null }),
        ],
      }),
    );
    const share = { capabilityId: 'b', weight: 1, gap: 2, planned: 0, forecast: 0, contributions: [] };
    const outcome = { outcomeId: 'o1', shares: [share] } as never;
    const { gaps } = openGaps(index, { outcomes: [outcome], forecastShifts: [] });
    expect(gaps.map(({ capability: { id }, weightedGap }) => [id, weightedGap])).toEqual([
      ['b', 8],
      ['p', 6],
      ['a', 4],
    ]);
    expect(gaps[0]?.outcomeIds).toEqual(['o1']);
  });
});
