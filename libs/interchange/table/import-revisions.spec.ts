import { formatQuarter, parseQuarter, type Enabler, type FiscalQuarter } from '@northing/domain';
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

describe('[T13] rules of planning do not stop a table', () => {
  it('values that break them are kept and marked', async () => {
    const file = csv(
      'plan.csv',
      'id,name,startQuarter,endQuarter,stage,businessOwnerId,itOwnerId',
      'e1,Backwards,FY2028-Q2,FY2028-Q1,idea,Ana,Bo',
      'e2,Late,FY2026-Q1,FY2026-Q2,inProgress,Ana,Bo',
      'e3,Done,FY2026-Q1,FY2026-Q2,delivered,Ana,Ana',
    );
    const columns = ['id', 'name', 'startQuarter', 'endQuarter', 'stage', 'businessOwnerId', 'itOwnerId'];
    const result = await tablesToPlan([file], mappingOf(columns), into);
    expect(enablers(result)[2]).toMatchObject({ stage: 'delivered', actualEndQuarter: null });
    const broken = foundIn(result).warnings.filter((text) => !text.includes('personCreated'));
    expect(broken).toEqual([
      'startAfterEnd 2 endQuarter',
      'endsBeforeAnchor 3 endQuarter',
      'deliveredWithoutActualEnd 4',
      'sameOwners 4 itOwnerId',
    ]);
  });

  it('what is missing is listed by field', async () => {
    const result = await tablesToPlan(
      [csv('plan.csv', 'id,name', 'e1,One', 'e2,Two')],
      mappingOf(['id', 'name']),
      into,
    );
    const missing = result.report.warnings.entries.filter(({ code }) => code === 'incomplete');
    expect(missing.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['Funding', 'Start quarter', 'Cost']),
    );
    expect(missing[0]?.message).toContain('in 2 enablers (e1, e2)');
  });

  it('content that could be no plan at all is refused', async () => {
    const file = csv('plan.csv', 'id,name,after', 'e1,One,e2', 'e2,Two,e1');
    const mapping = mappingOf(['id', 'name', { field: 'predecessors', column: 'after' }]);
    const result = await tablesToPlan([file], mapping, into);
    expect(result.kind).toBe('invalid');
    expect(foundIn(result).errors[0]).toMatch(/^dependencyCycle/u);
  });
});

describe('[T14] people and units', () => {
  it('are found by id or name; the unknown are created and listed', async () => {
    const reference = {
      businessUnits: [{ id: 'bu-1', name: 'Trade Sales', parentId: null }],
      people: [{ id: 'p-1', name: 'Ana Silva', title: null, businessUnitId: null, roles: [] }],
      teams: [],
    };
    const file = csv(
      'plan.csv',
      'id,name,businessUnitId,itOwnerId',
      'e1,One, trade  sales ,p-1',
      'e2,Two,Retail,Bo Lind',
      'e3,Three,Retail,ana silva',
    );
    const mapping = mappingOf(['id', 'name', 'businessUnitId', 'itOwnerId']);
    const result = await tablesToPlan([file], mapping, { ...into, reference });
    expect(enablers(result).map((each) => [each.businessUnitId, each.itOwnerId])).toEqual([
      ['bu-1', 'p-1'],
      ['retail', 'bo-lind'],
      ['retail', 'p-1'],
    ]);
    if (result.kind !== 'ok') throw new Error('not imported');
    expect(result.reference).toEqual({
      businessUnits: [{ id: 'retail', name: 'Retail', parentId: null }],
      people: [{ id: 'bo-lind', name: 'Bo Lind', title: null, businessUnitId: null, roles: [] }],
      teams: [],
    });
    expect(foundIn(result).warnings).toEqual(['unitCreated 3 businessUnitId', 'personCreated 3 itOwnerId']);
  });
});

describe('[T15] capabilities and outcomes of an enabler list', () => {
  const mapping = mappingOf([
    'id',
    'name',
    { field: 'capability', column: 'Biz capability', separator: ';' },
    { field: 'outcome', column: 'Supports' },
  ]);

  it('are created once and linked', async () => {
    const file = csv(
      'plan.csv',
      'id,name,Biz capability,Supports',
      'e1,One,Warehouse Execution,OTIF 97%',
      'e2,Two,warehouse  execution; Pricing,OTIF 97%',
      'e3,Three,,',
    );
    const [revision] = revisions(await tablesToPlan([file], mapping, into));
    const content = revision?.content;
    expect(content?.capabilities.map(({ id, name }) => [id, name])).toEqual([
      ['warehouse-execution', 'Warehouse Execution'],
      ['pricing', 'Pricing'],
    ]);
    expect(content?.outcomes.map(({ name }) => name)).toEqual(['OTIF 97%']);
    expect(content?.enablerCapabilityLinks).toEqual([
      { enablerId: 'e1', capabilityId: 'warehouse-execution', uplift: null },
      { enablerId: 'e2', capabilityId: 'warehouse-execution', uplift: null },
      { enablerId: 'e2', capabilityId: 'pricing', uplift: null },
    ]);
    expect(content?.outcomeCapabilityLinks).toEqual([
      { outcomeId: 'otif-97', capabilityId: 'warehouse-execution', weight: null },
      { outcomeId: 'otif-97', capabilityId: 'pricing', weight: null },
    ]);
  });

  it('an uplift that is out of range stays empty', async () => {
    const file = csv('plan.csv', 'id,name,cap,up', 'e1,One,Pricing,1.5', 'e2,Two,Pricing,9');
    const uplifted = mappingOf([
      'id',
      'name',
      { field: 'capability', column: 'cap' },
      { field: 'uplift', column: 'up' },
    ]);
    const result = await tablesToPlan([file], uplifted, into);
    expect(revisions(result)[0]?.content.enablerCapabilityLinks.map(({ uplift }) => uplift)).toEqual([
      1.5,
      null,
    ]);
    expect(foundIn(result).warnings).toEqual(['outOfRange 3 up']);
  });

  it('tables of capabilities name their parents by id or name, before or after their rows', async () => {
    const file = csv(
      'caps.csv',
      'id,name,parent,importance',
      'c2,Pricing,Sell,4',
      'c1,Sell,,',
      'c3,Buy goods,Buy,9',
    );
    const capabilities = mappingOf(['id', 'name', { field: 'parentId', column: 'parent' }, 'importance'], {
      entity: 'capability',
    });
    const result = await tablesToPlan([file], capabilities, into);
    const content = revisions(result)[0]?.content;
    expect(content?.capabilities.map(({ id, parentId, importance }) => [id, parentId, importance])).toEqual([
      ['c2', 'c1', 4],
      ['c1', null, null],
      ['c3', 'buy', null],
      ['buy', null, null],
    ]);
    expect(foundIn(result).warnings).toEqual(['outOfRange 4 importance', 'capabilityCreated 4']);
  });
});

describe('[T17] tables of outcomes', () => {
  const columns = ['id', 'name', 'weight', 'keyResult.name', 'keyResult.baseline', 'keyResult.target'];
  const mapping = mappingOf(columns, { entity: 'outcome' });
  const header = columns.join(',');

  it('hold a key result a row, several rows an outcome', async () => {
    const file = csv(
      'o.csv',
      header,
      'o1,Sell online,60,Share,1,5',
      'o1,Sell online,60,Orders,10,20',
      'o2,Ship,40,,,',
    );
    const [revision] = revisions(await tablesToPlan([file], mapping, into));
    const [first, second] = revision?.content.outcomes ?? [];
    expect(first).toMatchObject({ id: 'o1', weight: 60 });
    expect(first?.keyResults.map(({ id, name, target }) => [id, name, target])).toEqual([
      ['o1-share', 'Share', 5],
      ['o1-orders', 'Orders', 20],
    ]);
    expect(second).toMatchObject({ id: 'o2', weight: 40, keyResults: [] });
  });

  it('a second row without a key result is a bad row', async () => {
    const file = csv('o.csv', header, 'o1,Sell online,60,Share,1,5', 'o1,Sell online,60,,,');
    expect(foundIn(await tablesToPlan([file], mapping, into)).errors).toEqual(['duplicateId 3 id']);
  });

  it('known key results keep their ids', async () => {
    const before = await tablesToPlan([csv('o_2026-01-01.csv', header, 'o1,Sell,60,Share,1,5')], mapping);
    const last = revisions(before)[0];
    if (!last) throw new Error('no revision');
    const existing = { anchorQuarter: last.anchorQuarter, content: last.content };
    const file = csv('o_2026-04-01.csv', header, 'o1,Sell online,60,SHARE,1,7');
    const after = revisions(await tablesToPlan([file], mapping, { existing }))[0]?.content.outcomes[0];
    expect(after?.keyResults.map(({ id, name, target }) => [id, name, target])).toEqual([
      ['o1-share', 'SHARE', 7],
    ]);
  });
});

describe('[T16] files are revisions', () => {
  const mapping = mappingOf(['id', 'name']);
  const first = csv('plan_2026-07-01.csv', 'id,name', 'e1,One', 'e2,Two');
  const second = csv('plan_2026-10-01.csv', 'id,name', 'e1,Uno', 'e3,Three');

  it('in the order of the days in their names, matched by id', async () => {
    const result = await tablesToPlan([second, first], mapping);
    expect(revisions(result).map(({ file, anchorQuarter }) => [file, formatQuarter(anchorQuarter)])).toEqual([
      ['plan_2026-07-01.csv', 'FY2026-Q3'],
      ['plan_2026-10-01.csv', 'FY2026-Q4'],
    ]);
    expect(enablers(result, 0).map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(enablers(result, 1).map(({ name }) => name)).toEqual(['Uno', 'Three']);
  });

  it('or in the order and at the anchors that were named', async () => {
    const files = [
      { name: second.name, anchorQuarter: 'FY2030-Q1' },
      { name: first.name, anchorQuarter: 'FY2030-Q3' },
    ];
    const result = await tablesToPlan([first, second], mapping, { files });
    expect(revisions(result).map(({ anchorQuarter }) => formatQuarter(anchorQuarter))).toEqual([
      'FY2030-Q1',
      'FY2030-Q3',
    ]);
    expect(foundIn(result).warnings).toEqual(['quarterSkipped']);
  });

  it.each<[string, ImportTablesOptions, string[]]>([
    ['one quarter twice', { files: [{ name: first.name, anchorQuarter: 'FY2030-Q1' }, { name: second.name, anchorQuarter: 'FY2030-Q1' }] }, ['anchorOrder']], // prettier-ignore
    ['an order that runs back', { files: [{ name: second.name }, { name: first.name }] }, ['anchorOrder']],
    ['a file nobody uploaded', { files: [{ name: first.name }, { name: second.name }, { name: 'x_2027-01-01.csv' }] }, ['fileMissing']], // prettier-ignore
    ['a file the order leaves out', { files: [{ name: first.name }] }, ['fileNotOrdered']],
  ])('%s is refused', async (_, options, expected) => {
    const result = await tablesToPlan([first, second], mapping, options);
    expect(result.kind).toBe('invalid');
    expect(foundIn(result).errors).toEqual(expected);
  });

  it('a file of which nothing tells the quarter is refused', async () => {
    const result = await tablesToPlan([csv('plan.csv', 'id,name', 'e1,One')], mapping);
    expect(foundIn(result).errors).toEqual(['anchorUnknown']);
  });

  it('further files follow a plan’s last revision, and keep what they say nothing about', async () => {
    const before = await tablesToPlan(
      [csv('plan_2026-04-01.csv', 'id,name,stage,cap', 'e1,One,funded,Pricing', 'e2,Two,idea,Pricing')],
      mappingOf(['id', 'name', 'stage', { field: 'capability', column: 'cap' }]),
    );
    const last = revisions(before).at(-1);
    if (!last) throw new Error('no revision');
    const existing = { anchorQuarter: last.anchorQuarter, content: last.content };
    const result = await tablesToPlan([second], mapping, { existing });
    const content = revisions(result)[0]?.content;
    expect(content?.enablers.map(({ id, name, stage }) => [id, name, stage])).toEqual([
      ['e1', 'Uno', 'funded'],
      ['e3', 'Three', null],
    ]);
    expect(content?.enablerCapabilityLinks.map(({ enablerId }) => enablerId)).toEqual(['e1']);
    const again = await tablesToPlan([csv('plan_2026-04-01.csv', 'id,name', 'e1,One')], mapping, {
      existing,
    });
    expect(foundIn(again).errors).toEqual(['anchorOrder']);
  });
});
