import { exampleMappings } from './example-mappings.js';
import { parseMapping } from './mapping.js';

const id = { field: 'id', column: 'Id' };
const name = { field: 'name', column: 'Name' };

function problems(change: Record<string, unknown>): string[] {
  const parsed = parseMapping({ format: 'northing.mapping/1', name: 'Test', columns: [id, name], ...change });
  return parsed.kind === 'ok' ? [] : parsed.problems.map(({ path }) => path);
}

describe('[T9] a mapping is checked before it is used', () => {
  it('takes one that is right', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another format', { format: 'northing.mapping/2' }, 'format'],
    ['an unknown key', { colour: 1 }, ''],
    ['an unknown key inside', { columns: [id, { ...name, colour: 1 }] }, 'columns[1]'],
    ['an unknown field', { columns: [id, name, { field: 'colour', column: 'C' }] }, 'columns[2].field'],
    ['a field filled twice', { columns: [id, name, { ...name, column: 'B' }] }, 'columns[2].field'],
    ['no source', { columns: [id, { field: 'name' }] }, 'columns[1].column'],
    ['two sources', { columns: [id, { ...name, constant: 'x' }] }, 'columns[1].column'],
    ['no name', { columns: [id] }, 'columns'],
    ['no id', { columns: [name] }, 'columns'],
    ['an id from both', { id: 'fromName' }, 'id'],
    ['an unknown table', { columns: [id, { ...name, values: 'releases' }] }, 'columns[1].values'],
    ['a unit for a name', { columns: [id, { ...name, unit: 'ones' }] }, 'columns[1].unit'],
    ['an encoding nobody knows', { file: { encoding: 'utf-7' } }, 'file.encoding'],
    ['an anchor without a quarter', { anchors: [{ file: 'a.csv' }] }, 'anchors[0]'],
    ['an anchor that is none', { anchors: [{ file: 'a.csv', quarter: '2027' }] }, 'anchors[0].quarter'],
  ])('refuses %s', (_, change, path) => {
    expect(problems(change)).toEqual([path]);
  });

  it.each([null, 7, 'text', [], {}])('refuses %j', (document) => {
    expect(parseMapping(document).kind).toBe('invalid');
  });

  it('a cost of different years and kinds fills different cells', () => {
    const cost = { field: 'cost', fiscalYear: 2027, costKind: 'opex' };
    const more = [
      { ...cost, column: 'A' },
      { ...cost, column: 'B', costKind: 'capex' },
      { ...cost, column: 'C', fiscalYear: 2028 },
      { field: 'cost', column: 'D' },
    ];
    expect(problems({ columns: [id, name, ...more] })).toEqual([]);
    expect(problems({ columns: [id, name, ...more, { ...cost, column: 'E' }] })).toEqual([
      'columns[6].field',
    ]);
  });

  it('the examples are mappings', () => {
    expect(exampleMappings().map(({ name }) => name)).toEqual([
      'Kubernetes enhancement proposals',
      'UK Government Major Projects Portfolio (2021 and 2022)',
    ]);
  });
});
