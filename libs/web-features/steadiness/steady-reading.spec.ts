import { DEFAULT_SETTINGS, type RevisionFigures } from '@northing/domain';
import { figuresOf, head } from '../overview/facts.fixture.js';
import { NO_CHANGES, NO_EVIDENCE, type SpanReversal } from './read-steadiness.js';
import { spanOf } from './span.js';
import {
  evidenceReading,
  measuredSteps,
  netReading,
  reliabilityReading,
  sizeOf,
  spanReading,
  stabilityReading,
  type MeasuredStep,
} from './steady-reading.js';

const SPEND = { spendBefore: 100, spendAfter: 100 };

function step(label: string, more: Partial<RevisionFigures> = {}): MeasuredStep {
  return { label, figures: figuresOf(label, more) };
}

const small = step('r2', { ...SPEND, stability: 0.99, churnIndex: 0.01, kneeJerk: false, bigBang: false });
const shock = step('r3', { ...SPEND, stability: 0.7, churnIndex: 0.3, kneeJerk: true, bigBang: true });
const reversal: SpanReversal = {
  entityType: 'enabler',
  entityId: 'e1',
  field: 'presence',
  full: true,
  values: ['true', 'false', 'true'],
};

describe('a span', () => {
  const revisions = [head(1), head(2, { state: 'abandoned' }), head(3), head(4)];
  const ends = { from: head(1), to: head(4) };

  it('leaves out what was abandoned and counts steps by the revision they lead to', () => {
    const span = spanOf('p1', revisions, ends.from, ends.to);
    const figures = [figuresOf('r1'), figuresOf('r3'), figuresOf('r4')];
    expect(measuredSteps(span, figures).map(({ figures: { revisionId } }) => revisionId)).toEqual([
      'r3',
      'r4',
    ]);
  });
  it('holds no step before its first revision', () => {
    const span = spanOf('p1', revisions, head(3), head(4));
    expect(measuredSteps(span, [figuresOf('r3'), figuresOf('r4')])).toHaveLength(1);
  });
});

describe('the size of a step', () => {
  it('names its flags, and says nothing without spend', () => {
    expect(sizeOf(small.figures)).toBe('small');
    expect(sizeOf(shock.figures)).toBe('knee-jerk and big bang');
    expect(sizeOf(figuresOf('r2', { spendBefore: 0, spendAfter: 0, stability: 1 }))).toBeNull();
  });
});

describe('whether changes were small and regular', () => {
  it('names the large steps and counts what came back', () => {
    expect(spanReading([small, shock], { ...NO_CHANGES, reversals: [reversal] })).toBe(
      'One of two steps was large, r3 (knee-jerk and big bang); one field was changed and changed back.',
    );
  });
  it('says so when they were', () => {
    expect(spanReading([small, small], NO_CHANGES)).toBe(
      'All two steps were small; nothing was changed and changed back.',
    );
  });
  it('needs two revisions, and spend to tell the size by', () => {
    expect(spanReading([], NO_CHANGES)).toMatch(/^One revision so far/);
    expect(spanReading([step('r2')], NO_CHANGES)).toMatch(/^One step, without spend to tell/);
  });
});

describe('net against gross', () => {
  it('tells how many changes were made for each one left', () => {
    expect(netReading({ ...NO_CHANGES, gross: 77, net: 53, ratio: 1.4528 })).toBe(
      '77 field changes were made and 53 are left, 1.45 made for each one left. Small regular changes stay near 1.',
    );
    expect(netReading({ ...NO_CHANGES, gross: 5, net: 5, ratio: 1 })).toContain('nothing was undone');
  });
  it('says "all reversed" where nothing is left to divide by', () => {
    expect(netReading({ ...NO_CHANGES, gross: 2 })).toBe('All reversed: two field changes made, none left.');
    expect(netReading(NO_CHANGES)).toBe('Nothing was re-planned.');
  });
});

it('counts steps that turned over more than a big bang does', () => {
  expect(stabilityReading([small, shock], DEFAULT_SETTINGS)).toContain('one of two here does not');
  expect(stabilityReading([small], DEFAULT_SETTINGS)).toContain('as every step here does');
  expect(stabilityReading([step('r2')], DEFAULT_SETTINGS)).toBe(
    'No spend is planned in the years that two revisions share.',
  );
});

it('adds up what fell due over all steps', () => {
  const due = (forecastDue: number, forecastMet: number) => step('r', { forecastDue, forecastMet });
  expect(reliabilityReading([due(2, 1), due(4, 3)])).toBe(
    'Four of six enablers that fell due between two revisions were delivered in time.',
  );
  expect(reliabilityReading([due(0, 0)])).toBe('Nothing fell due between these revisions.');
});

describe('evidence', () => {
  const cited = step('r2', { replanningChanges: 12, changesWithEvidence: 7 });
  const use = { insightId: 'i1', title: 'Trial', type: null, records: 6, share: 0.6, items: [] };
  it('tells how much rests on the insight used most', () => {
    expect(evidenceReading([cited], { records: 12, withEvidence: 10, insights: [use] })).toBe(
      'Seven of 12 decisions cite an insight; the one used most backs six of ten reasons given. One insight on everything is no evidence.',
    );
  });
  it('does not ask for any where nothing was decided', () => {
    expect(evidenceReading([step('r2')], NO_EVIDENCE)).toContain('nothing asked for evidence');
  });
});
