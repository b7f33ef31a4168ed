import { CONTEXT } from '../compare/compared.fixture.js';
import { reversalWords } from './reversal-words.js';

const say = (entityType: string, field: string, values: readonly string[]) =>
  reversalWords({ entityType, field, values: [...values] }, CONTEXT);

describe('a field that came back', () => {
  it('bears its label and its values as people read them', () => {
    expect(say('enabler', 'endQuarter', ['FY2028-Q2', 'FY2028-Q1', 'FY2028-Q2'])).toEqual({
      field: 'End quarter',
      values: ['FY28 Q2', 'FY28 Q1', 'FY28 Q2'],
    });
    expect(say('enabler', 'priorityBand', ['could', 'should', 'could']).values).toEqual([
      'Could',
      'Should',
      'Could',
    ]);
    expect(say('enabler', 'supplier', ['', 'Acme', '']).values).toEqual(['not set', 'Acme', 'not set']);
  });
  it('says whether the item was in the plan', () => {
    expect(say('enabler', 'presence', ['true', 'false', 'true'])).toEqual({
      field: 'In the plan',
      values: ['Yes', 'No', 'Yes'],
    });
  });
  it('tells lists and groups apart by number, equal ones alike', () => {
    const [first, second] = ['[{"fiscalYear":2027}]', '[{"fiscalYear":2028}]'];
    expect(say('enabler', 'cost', [first, second, first]).values).toEqual([
      'first value',
      'second value',
      'first value',
    ]);
  });
  it('names links, dependencies and key results', () => {
    expect(say('enabler', 'link:c1', ['1', '', '1'])).toEqual({
      field: 'Uplift of c1',
      values: ['1', 'no link', '1'],
    });
    expect(say('outcome', 'link:c1', ['30', '40', '30']).field).toBe('Needs c1');
    expect(say('outcome', 'keyResult:k1.target', ['5', '6', '5'])).toEqual({
      field: 'Target of k1',
      values: ['5', '6', '5'],
    });
    expect(say('outcome', 'keyResult:k1', ['true', 'false', 'true']).field).toBe('Key result k1');
    expect(say('enabler', 'dependency:d1', ['{"a":1}', '', '{"a":1}']).values).toEqual([
      'first value',
      'not set',
      'first value',
    ]);
  });
});
