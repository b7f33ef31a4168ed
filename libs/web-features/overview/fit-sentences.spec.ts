import { facts, funding, head, teamQuarter } from './facts.fixture.js';
import {
  capacitySentence,
  fitAnswer,
  fundingSentence,
  loadSentence,
  readinessSentence,
} from './fit-sentences.js';

describe('capacity', () => {
  it('names the worst team quarter', () => {
    const utilisation = [teamQuarter({ utilisation: 1.1 }), teamQuarter({ utilisation: 1.4 })];
    expect(capacitySentence(facts({ metrics: { utilisation } }))).toBe(
      'Two team quarters are overbooked, most of all Data in FY27 Q3, at 140% of its capacity.',
    );
  });
  it('counts demand on a team without capacity as the worst', () => {
    const none = teamQuarter({ capacity: 0, utilisation: null, demand: 2 });
    const utilisation = [teamQuarter({ utilisation: 3 }), none];
    expect(capacitySentence(facts({ metrics: { utilisation } }))).toContain(
      'with a demand of 2 FTE and no capacity',
    );
  });
});

describe('delivered against in progress', () => {
  it('says which is more', () => {
    const load = (delivered: number, inProgress: number) =>
      facts({
        metrics: {
          load: {
            delivered: Array<string>(delivered).fill('x'),
            inProgress: Array<string>(inProgress).fill('y'),
            ratio: delivered === 0 ? null : inProgress / delivered,
            light: null,
          },
        },
      });
    expect(loadSentence(load(3, 4))).toBe(
      'Four projects are in progress against three delivered in the last four quarters: more is started than finished.',
    );
    expect(loadSentence(load(4, 1))).toMatch(/^One project is in progress .* no more is started/);
    expect(loadSentence(load(0, 2))).toBe(
      'Two projects are in progress, and none was delivered in the last four quarters.',
    );
  });
});

describe('funding', () => {
  const say = (more: Parameters<typeof funding>[0]) =>
    fundingSentence(facts({ metrics: { discretionary: [funding(more)] } }));

  it('tells share, target and what is left', () => {
    expect(say({})).toBe(
      '10% of FY27 is for what IT proposes, against a target of 10%; $400K of the envelope is left.',
    );
  });
  it('tells an overrun, and classes above their own envelope', () => {
    expect(say({ headroom: -30, overClasses: ['discretionary', 'sponsored'] })).toContain(
      'the year is $30K over its envelope, with discretionary and sponsored above their own.',
    );
  });
  it('says when no envelope is set', () => {
    expect(say({ envelope: null, headroom: null })).toContain('no envelope is set.');
  });
});

describe('budget readiness', () => {
  const say = (light: 'green' | 'amber' | 'red', daysBefore: number, staleQuarters = 0) =>
    readinessSentence(
      facts({
        records: {
          budgetReadiness: [
            {
              revisionId: head(2).id,
              budgetFiscalYear: 2028,
              seasonStart: '2026-11-16',
              daysBefore,
              weeksBefore: daysBefore / 7,
              staleQuarters,
              light,
            },
          ],
        },
      }),
    );
  it('says how early, how late or how stale', () => {
    expect(say('green', 49)).toBe(
      'Approved 49 days before the FY28 season opens on Nov 16, 2026; six weeks are wanted.',
    );
    expect(say('amber', 41)).toContain('fewer than the six weeks wanted');
    expect(say('amber', 300, 3)).toContain('it starts three quarters before the season’s own');
    expect(say('red', -1)).toBe('Approved 1 day after the FY28 season had started.');
  });
});

describe('whether it fits', () => {
  const fits = (over: readonly boolean[], headroom: number | null) =>
    fitAnswer(
      facts({
        metrics: {
          capacity: over.length * 4,
          utilisation: over.map((each) => teamQuarter({ over: each })),
          discretionary: [funding({ headroom })],
        },
      }),
    );
  it('needs people and money', () => {
    expect(fits([false], 400)).toBe('Yes: every team quarter has its people and FY27 has $400K of headroom.');
    expect(fits([true, false], 400)).toBe(
      'Not yet: one team quarter is overbooked, while FY27 has $400K of headroom.',
    );
    expect(fits([true], -30)).toBe(
      'Not yet: one team quarter is overbooked and FY27 is $30K over its envelope.',
    );
  });
  it('answers from what is given alone, and not at all without either', () => {
    expect(fits([false], null)).toBe('Yes: every team quarter has its people.');
    expect(fits([], -30)).toBe('Not yet: FY27 is $30K over its envelope.');
    expect(fits([], null)).toBeNull();
  });
});
