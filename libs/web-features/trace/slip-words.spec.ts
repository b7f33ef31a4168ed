import { DEFAULT_SETTINGS, slipBaseline, testSlip, type SlipEffect } from '@northing/domain';
import { moneyWords } from '../words/money.js';
import { CONTENT, INDEX, q } from './content.fixture.js';
import { planLinks } from './plan-links.js';
import { slipModel } from './slip-model.js';
import { moneyLines, peopleLines, refusalWords, slipSentence, slipSummary } from './slip-words.js';

const baseline = slipBaseline(CONTENT, DEFAULT_SETTINGS, q(0));
const plan = {
  name: 'Plan',
  money: moneyWords('USD'),
  teams: new Map([['t', { id: 't', name: 'Data', skill: null }]]),
};

function effect(quarters: number, enablerId = 'e1'): SlipEffect {
  const tested = testSlip(baseline, { enablerId, quarters });
  if (tested.kind !== 'tested') throw new Error(tested.kind);
  return tested;
}

describe('the sentence', () => {
  it('says what moves, what absorbs it and which outcomes are reached later', () => {
    expect(slipSentence('Portal', 2, effect(2))).toBe(
      'Portal slips by 2 quarters: 1 enabler moves with it, 1 absorbs it, 1 outcome is reached later and 1 is covered less in time.',
    );
  });

  it('says when nothing else moves', () => {
    expect(slipSentence('Portal', 1, effect(1, 'e3'))).toBe(
      'Portal slips by 1 quarter: no other enabler moves with it and 1 outcome is reached later.',
    );
    expect(slipSentence('Portal', 0, effect(0))).toBe('Portal does not slip, so nothing moves.');
  });

  it('says when the enabler itself does not move', () => {
    const waiting = { ...effect(1), self: { enablerId: 'e1', before: q(3), after: q(3), quarters: 0 } };
    expect(slipSentence('Portal', 1, waiting)).toMatch(/nothing moves: it waits for other work/);
  });
});

describe('the picture of a slip', () => {
  const links = planLinks(INDEX);
  const draw = (quarters: number, all = true) =>
    slipModel({ index: INDEX, links, label: 'Trace', all }, effect(quarters));

  it('tells movers from absorbers and marks what is affected', () => {
    const { columns } = draw(2);
    expect(
      columns.enabler.groups.map(({ title, nodes }) => [title, nodes.map(({ schedule }) => schedule)]),
    ).toEqual([
      [null, [{ kind: 'moves', from: 'FY27 Q4', to: 'FY28 Q2', by: '+2Q' }]],
      ['Move with it', [{ kind: 'moves', from: 'FY28 Q2', to: 'FY28 Q4', by: '+2Q' }]],
      ['Enough slack', [{ kind: 'stays', at: 'FY29 Q1', because: 'No slack' }]],
    ]);
    expect(Object.values(columns).map(({ note }) => note)).toEqual([
      '1 of 2 affected',
      '2 of 3 affected',
      '2 move, 1 absorbs it',
    ]);
  });

  it('leaves out what is not affected where it is not asked for', () => {
    const { columns } = draw(2, false);
    expect(columns.outcome.groups[0]?.nodes.map(({ id }) => id)).toEqual(['outcome:o1']);
    expect(columns.outcome.note).toBe('1 of 2 affected');
  });

  it('of nothing moves nothing, and shows the slack there is', () => {
    const { enabler } = draw(0).columns;
    expect(enabler.note).toBe('none moves');
    expect(enabler.groups.map(({ title, nodes }) => [title, nodes.map(({ schedule }) => schedule)])).toEqual([
      [null, [{ kind: 'stays', at: 'FY27 Q4', because: 'Not moved' }]],
      [
        'Needed by',
        [
          { kind: 'stays', at: 'FY28 Q2', because: 'No slack' },
          { kind: 'stays', at: 'FY29 Q1', because: '2Q slack' },
        ],
      ],
    ]);
  });

  it('says that slack shrinks', () => {
    expect(draw(1).columns.enabler.groups[2]?.nodes[0]?.schedule).toMatchObject({ because: '1Q slack' });
  });
});

describe('what else moves', () => {
  it('is money by fiscal year', () => {
    expect(moneyLines(effect(2), plan)).toEqual(['About $200K moves from FY27 to FY28']);
  });

  it('is the peak of a team, and what goes beyond it', () => {
    const peak = (quarter: number, fte: number) => ({ quarter: q(quarter), fte });
    const peaks = {
      peaks: [
        { teamId: 't', before: peak(4, 21), after: peak(4, 17) },
        { teamId: 't', before: peak(4, 3), after: peak(5, 4.5) },
      ],
      overloads: [{ teamId: 't', quarter: q(5), demand: 12, capacity: 10 }],
    };
    expect(peopleLines({ ...effect(1), peaks }, plan)).toEqual([
      'Data: FY28 Q1 peak drops from 21 to 17 FTE',
      'Data: peak of 3 FTE in FY28 Q1 becomes 4.5 FTE in FY28 Q2',
      'Data: over capacity in FY28 Q2, 12 of 10 FTE',
    ]);
  });
});

describe('why a slip cannot be tested', () => {
  const nameOf = (id: string) => `Enabler ${id}`;
  it.each([
    [{ kind: 'unscheduled' }, /^Not scheduled: without a start and an end/],
    [{ kind: 'over', stage: 'delivered' }, /^Delivered: work that is over/],
    [{ kind: 'over', stage: 'stopped' }, /^Stopped:/],
    [{ kind: 'noForecast', drivenBy: 'e9' }, /waits for Enabler e9, which has no finish/],
    [{ kind: 'noForecast', drivenBy: null }, /^Nobody can say when it finishes/],
    [{ kind: 'notInPlan' }, /does not hold it/],
  ] as const)('%o', (refused, words) => {
    expect(refusalWords(refused, nameOf)).toMatch(words);
  });
});

it('sums up as plain text, a sentence a line, with the way back', () => {
  const text = slipSummary({
    effect: effect(2),
    quarters: 2,
    index: INDEX,
    plan,
    revision: 'FY27 Q1 r1',
    address: 'http://localhost/roadmap/trace?item=e1&slip=2',
  });
  expect(text.split('\n')).toEqual([
    'Slip test, Plan, FY27 Q1 r1.',
    expect.stringMatching(/^Enabler e1 \(FY27 Q4\) slips by 2 quarters: 1 enabler moves/),
    'Move with it: Enabler e2 FY28 Q2 → FY28 Q4.',
    'Enough slack: Enabler e3 FY29 Q1.',
    'Outcomes reached later: Outcome o1 FY28 Q2 → FY28 Q4.',
    'Outcomes covered less in time: Outcome o1 100% → 50%.',
    'Also: About $200K moves from FY27 to FY28.',
    'http://localhost/roadmap/trace?item=e1&slip=2',
  ]);
});
