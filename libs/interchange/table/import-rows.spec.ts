import { parseQuarter, type Enabler, type FiscalQuarter } from '@northing/domain';
import { csv, foundIn, mappingOf } from './table.fixture.js';
import { tablesToPlan, type ImportTablesOptions, type TableImport } from './import-tables.js';

const anchor = (text: string): FiscalQuarter => {
  const quarter = parseQuarter(text);
  if (quarter === null) throw new Error(text);
  return quarter;
};
const into: ImportTablesOptions = { defaultAnchor: anchor('FY2027-Q1') };

function revisions(result: TableImport) {
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.report.errors));
  return result.revisions;
}

function enablers(result: TableImport, at = -1): readonly Enabler[] {
  return revisions(result).at(at)?.content.enablers ?? [];
}

describe('[T10] rows become enablers', () => {
  it('a mapped cell becomes the field, and what is not mapped stays empty', async () => {
    const file = csv('plan.csv', 'Key,Title,From,To', '7, Web shop ,Q1 FY27,2028-03-31');
    const mapping = mappingOf([
      { field: 'id', column: 'key' },
      { field: 'name', column: 'TITLE' },
      { field: 'startQuarter', column: 'From' },
      { field: 'endQuarter', column: 'To' },
      { field: 'kind', constant: 'product' },
    ]);
    const calendar = { yearStartMonth: 4, yearLabel: 'endYear' } as const;
    const [enabler] = enablers(await tablesToPlan([file], mapping, { ...into, calendar }));
    expect(enabler).toMatchObject({
      id: '7',
      name: 'Web shop',
      kind: 'product',
      startQuarter: anchor('FY2027-Q1'),
      endQuarter: anchor('FY2028-Q4'),
      stage: null,
      cost: [],
      businessOwnerId: null,
    });
  });

  it('what cannot be read stays empty, with a warning that quotes it', async () => {
    const file = csv(
      'plan.csv',
      'id,name,endQuarter,cost,health,percentComplete',
      'e1,One,TBD,Exempt under Section 43,Purple,130',
    );
    const mapping = mappingOf([
      'id',
      'name',
      'endQuarter',
      { field: 'cost', column: 'cost' },
      'health',
      'percentComplete',
    ]);
    const result = await tablesToPlan([file], mapping, into);
    expect(enablers(result)[0]).toMatchObject({
      endQuarter: null,
      cost: [],
      health: null,
      percentComplete: 0,
    });
    expect(foundIn(result).warnings).toEqual([
      'notADate 2 endQuarter',
      'unknownValue 2 health',
      'outOfRange 2 percentComplete',
      'notAnAmount 2 cost',
    ]);
    const messages = result.report.warnings.entries.map(({ message }) => message);
    expect(messages[0]).toBe('“TBD” is not a date; End quarter stays empty.');
    expect(messages[3]).toContain('“Exempt under Section 43”');
  });

  it('values mean what the mapping says, case and spaces aside; null means nothing at all', async () => {
    const file = csv('plan.csv', 'id,name,stage,end', 'e1,One,  DOING it ,v1.2', 'e2,Two,none,later');
    const mapping = mappingOf(
      [
        'id',
        'name',
        { field: 'stage', column: 'stage', values: { 'Doing  it': 'inProgress', None: null } },
        { field: 'endQuarter', column: 'end', values: 'releases' },
      ],
      { tables: { releases: { 'V1.2': '2027-05-03', later: null } } },
    );
    const result = await tablesToPlan([file], mapping, into);
    expect(enablers(result)).toMatchObject([
      { stage: 'inProgress', endQuarter: anchor('FY2027-Q2') },
      { stage: null, endQuarter: null },
    ]);
    expect(foundIn(result).warnings).toEqual([]);
  });

  it('costs go into fiscal years, or none, in whole thousands; a blank is no cost and a negative one is refused', async () => {
    const file = csv(
      'plan.csv',
      'id,name,FY27 $,FY27 capex,life',
      'e1,One,"1,050,500",$0.2m,£3.5m',
      'e2,Two,,0,',
      'e3,Three,(300),,',
    );
    const mapping = mappingOf([
      'id',
      'name',
      { field: 'cost', column: 'FY27 $', fiscalYear: 2027 },
      { field: 'cost', column: 'FY27 capex', fiscalYear: 2027, costKind: 'capex' },
      { field: 'cost', column: 'life', fiscalYear: null, unit: 'millions' },
    ]);
    const result = await tablesToPlan([file], mapping, into);
    expect(enablers(result).map(({ cost }) => cost)).toEqual([
      [
        { fiscalYear: 2027, opex: 1051, capex: 200 },
        { fiscalYear: null, opex: 3500, capex: 0 },
      ],
      [{ fiscalYear: 2027, opex: 0, capex: 0 }],
      [],
    ]);
    expect(foundIn(result).warnings).toEqual(['negativeCost 4 FY27 $']);
  });

  it('of several columns the first that is not empty counts', async () => {
    const file = csv('plan.csv', 'id,name,rating,rating', 'e1,One,,Red', 'e2,Two,Green,Red');
    const mapping = mappingOf(['id', 'name', { field: 'health', columns: ['rating', 'rating (2)'] }]);
    const result = await tablesToPlan([file], mapping, into);
    expect(enablers(result).map(({ health }) => health)).toEqual(['red', 'green']);
    expect(foundIn(result).warnings).toEqual(['repeatedHeader 1 rating']);
  });

  it('ids may come from names', async () => {
    const mapping = mappingOf(['name'], { id: 'fromName' });
    const result = await tablesToPlan([csv('plan.csv', 'name,x', 'Café & Web shop,1')], mapping, into);
    expect(enablers(result)[0]?.id).toBe('cafe-web-shop');
  });
});

describe('[T11] bad rows', () => {
  const lines = ['id,name,x', 'e1,One,1', ',None,1', 'e1,Again,1', 'e2,,1', 'e3,Three', 'e4,Four,1'];

  it('are errors that name row and column, and nothing is imported', async () => {
    const result = await tablesToPlan([csv('plan.csv', ...lines)], mappingOf(['id', 'name']), into);
    expect(result.kind).toBe('invalid');
    expect(foundIn(result).errors).toEqual([
      'missingId 3 id',
      'duplicateId 4 id',
      'missingName 5 name',
      'wrongCellCount 6',
    ]);
  });

  it('or are skipped with warnings where that was asked for; the first of two ids wins', async () => {
    const result = await tablesToPlan([csv('plan.csv', ...lines)], mappingOf(['id', 'name']), {
      ...into,
      badRows: 'skip',
    });
    expect(enablers(result).map(({ name }) => name)).toEqual(['One', 'Four']);
    expect(result.report.skipped).toBe(4);
    expect(foundIn(result).warnings).toEqual([
      'missingId 3 id',
      'duplicateId 4 id',
      'missingName 5 name',
      'wrongCellCount 6',
    ]);
  });

  it('the import’s word counts more than the mapping’s', async () => {
    const mapping = mappingOf(['id', 'name'], { badRows: 'skip' });
    const file = csv('plan.csv', ...lines);
    expect((await tablesToPlan([file], mapping, into)).kind).toBe('ok');
    expect((await tablesToPlan([file], mapping, { ...into, badRows: 'reject' })).kind).toBe('invalid');
  });

  it('rows that the mapping leaves out are no bad rows', async () => {
    const mapping = mappingOf(['id', 'name'], { skip: [{ column: 'id', values: ['', 'nnnn', '0'] }] });
    const file = csv('plan.csv', 'id,name', 'NNNN,Template', ',Empty', '0,Zero', 'e1,One');
    const result = await tablesToPlan([file], mapping, into);
    expect(enablers(result).map(({ id }) => id)).toEqual(['e1']);
    expect(result.report.skipped).toBe(3);
    expect(foundIn(result).warnings).toEqual(['rowsLeftOut id']);
  });

  it('of ten thousand the first thousand are listed and all are counted', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `,Name ${index}`);
    const file = csv('plan.csv', 'id,name', ...rows);
    const { report } = await tablesToPlan([file], mappingOf(['id', 'name']), into);
    expect(report.errors.entries).toHaveLength(1_000);

    expect(report.errors.total).toBe(10_000);
  });
});

describe('[T12] a table that does not fit the mapping', () => {
  it.each<[string, string[], string]>([
    ['lacks a column', ['id,title', 'e1,One'], 'missingColumn 1 name'],
    ['has a mapped column twice', ['id,name,Name', 'e1,One,Two'], 'repeatedColumn 1 Name'],
    ['has a header alone', ['id,name'], 'headerOnly 1'],
    ['is empty', [], 'emptyFile'],
  ])('that %s is refused', async (_, lines, expected) => {
    const result = await tablesToPlan([csv('plan.csv', ...lines)], mappingOf(['id', 'name']), into);
    expect(result.kind).toBe('invalid');
    expect(foundIn(result).errors).toEqual([expected]);
  });

  it('a file of another kind is told apart from a broken one', async () => {
    const png = { name: 'plan.csv', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13]) };
    expect((await tablesToPlan([png], mappingOf(['id', 'name']), into)).kind).toBe('unsupported');
  });

  it('a column that the mapping calls optional may be missing', async () => {
    const mapping = mappingOf(['id', 'name', { field: 'stage', column: 'status', optional: true }]);
    const result = await tablesToPlan([csv('plan.csv', 'id,name', 'e1,One')], mapping, into);
    expect(enablers(result)[0]?.stage).toBeNull();
  });
});
