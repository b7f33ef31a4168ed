import { facts } from './facts.fixture.js';
import {
  evidenceSentence,
  reliabilitySentence,
  slipSentence,
  stabilitySentence,
  steadyAnswer,
} from './steady-sentences.js';

const shop = { group: 'shop', before: 0, after: 3000, turnover: 3000, resourced: false, evidenced: true };

describe('stability', () => {
  it('names the largest part and calls flags by their name', () => {
    const figures = { turnover: 9130, kneeJerk: false, bigBang: true };
    expect(stabilitySentence(facts({ figures, step: { turnedOver: [shop] } }))).toBe(
      'Big bang: decisions turned over $9.1M, most of it Web shop, added ($3M).',
    );
  });
  it('names what is gone by the name it had', () => {
    const gone = { ...shop, group: 'split:old', before: 400, after: 0 };
    const step = { turnedOver: [gone], names: new Map([['old', 'Old portal']]) };
    const figures = { turnover: 400, kneeJerk: false, bigBang: false };
    expect(stabilitySentence(facts({ figures, step }))).toBe(
      'Small changes: decisions turned over $400K, most of it Old portal, removed ($3M).',
    );
  });
  it('says when nothing was turned over', () => {
    expect(stabilitySentence(facts({ figures: { turnover: 0 } }))).toBe('No decision turned over any spend.');
  });
});

describe('whether the plan is steady', () => {
  const step = { replanningChanges: 3, spendBefore: 100, spendAfter: 100 };
  it('is unanswered for the first revision', () => {
    expect(steadyAnswer(facts())).toBeNull();
  });
  it('informs about large steps and what they rest on', () => {
    const large = { ...step, stability: 0.7, bigBang: true, kneeJerk: false };
    expect(steadyAnswer(facts({ figures: large }))).toBe(
      'A large step: 30% of the spend was turned over at once, on evidence.',
    );
    const bare = { ...large, kneeJerk: true, unevidencedChurn: 0.28 };
    expect(steadyAnswer(facts({ figures: bare }))).toContain('28% without evidence');
    expect(steadyAnswer(facts({ figures: { ...step, stability: 0.99 } }))).toBe(
      'Yes: 99% of the spend stayed as it was.',
    );
  });
  it('speaks of decisions and ends where no money is planned', () => {
    const figures = { replanningChanges: 3, spendBefore: 0, spendAfter: 0, stability: 1 };
    expect(steadyAnswer(facts({ figures: { ...figures, meanSlipQuarters: 0.5 } }))).toBe(
      'Three decisions since the revision before; ends moved by 0.5 quarters on the mean.',
    );
    expect(steadyAnswer(facts({ figures }))).toContain('no money is planned');
  });
});

describe('evidence', () => {
  it('counts what rests on none', () => {
    const figures = { replanningChanges: 22, changesWithEvidence: 15 };
    expect(evidenceSentence(facts({ figures }))).toBe(
      '15 of 22 decisions cite an insight; seven rest on none.',
    );
    expect(evidenceSentence(facts({ figures: { replanningChanges: 2, changesWithEvidence: 2 } }))).toBe(
      'Every one of two decisions cites an insight.',
    );
  });
});

describe('slip', () => {
  const say = (slips: readonly (readonly [string, number])[]) =>
    slipSentence(facts({ figures: { slipCount: 19 }, step: { slips: new Map(slips) } }));
  it('counts what moved later, names what moved furthest, and tells what moved earlier', () => {
    expect(
      say([
        ['app', 1],
        ['shop', 3],
        ['x', -1],
      ]),
    ).toBe('Two of 19 planned ends moved later, Web shop furthest, by three quarters; one moved earlier.');
    expect(say([['app', 1]])).toBe('One of 19 planned ends moved later, Mobile app by one quarter.');
    expect(say([['app', -2]])).toBe('None of 19 planned ends moved later; one moved earlier.');
    expect(say([])).toBe('None of 19 planned ends moved.');
  });
});

describe('forecast reliability', () => {
  const say = (forecastMet: number, forecastDue: number) =>
    reliabilitySentence(facts({ figures: { forecastMet, forecastDue } }));
  it('counts what came true', () => {
    expect(say(3, 4)).toBe('Three of four enablers that fell due were delivered in time.');
    expect(say(2, 2)).toBe('Both enablers that were due were delivered in time.');
    expect(say(1, 1)).toBe('The one enabler that was due was delivered in time.');
    expect(say(0, 0)).toBe('');
  });
});
