import { record } from '../compare/plans.fixture.js';
import { evidenceReuse } from './evidence-reuse.js';

describe('reuse of evidence', () => {
  it('[H29] counts the records that cite an insight, the most used first', () => {
    const records = [
      record('enabler e1', 'endQuarter', ['i1']),
      record('enabler e1', 'cost', ['i1', 'i2']),
      record('outcome o1', 'weight', ['i1']),
      record('enabler e2', 'cost'),
    ];
    expect(evidenceReuse(records)).toEqual({
      records: 4,
      withEvidence: 3,
      insights: [
        { insightId: 'i1', records: 3, share: 1, items: ['enabler:e1', 'outcome:o1'] },
        { insightId: 'i2', records: 1, share: 0.3333, items: ['enabler:e1'] },
      ],
    });
  });

  it.each<[string, readonly ReturnType<typeof record>[], number, number]>([
    [
      'only the latest of a field counts',
      [record('enabler e1', 'cost', ['i1']), record('enabler e1', 'cost')],
      1,
      0,
    ],
    [
      'the same field of another item is another',
      [record('enabler e1', 'cost', ['i1']), record('enabler e2', 'cost', ['i1'])],
      2,
      2,
    ],
    ['one record cites an insight once', [record('enabler e1', 'cost', ['i1', 'i1'])], 1, 1],
    ['nothing recorded', [], 0, 0],
  ])('[H29] %s', (_, records, counted, uses) => {
    const reuse = evidenceReuse(records);
    expect(reuse.records).toBe(counted);
    expect(reuse.insights[0]?.records ?? 0).toBe(uses);
  });
});
