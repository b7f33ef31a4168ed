import type { DataSource } from 'typeorm';
import { onEachServer, run } from '../testing/servers.fixture.js';
import { createDataSource } from './data-source.js';
import { runMigrations } from './run-migrations.js';

onEachServer('migrations', (server) => {
  const open: DataSource[] = [];
  afterEach(async () => {
    for (const source of open.splice(0)) await source.destroy();
  });

  async function connect(url: string): Promise<DataSource> {
    const source = await createDataSource(url);
    open.push(source);
    return source;
  }

  it('run once when several processes start at the same moment, and not again', async () => {
    const url = await server().newDatabase();
    const sources = await Promise.all([1, 2, 3, 4].map(() => connect(url)));
    await Promise.all(sources.map(runMigrations));
    await runMigrations(sources[0]!);
    expect(await run(url, 'select name from northing.migration order by id')).toEqual([
      { name: 'Tables1794000000000' },
      { name: 'Immutability1794000000001' },
      { name: 'Work1795000000000' },
      { name: 'MergedScenario1796000000000' },
      { name: 'DemandSteps1797000000000' },
      { name: 'PlacedScore1798000000000' },
      { name: 'Partnership1799000000000' },
    ]);
  });

  it('make the columns that the schemas describe', async () => {
    const url = await server().newDatabase();
    const source = await connect(url);
    await runMigrations(source);
    const made = await run(
      url,
      `select table_name || '.' || column_name || ' ' || case data_type
         when 'timestamp with time zone' then 'timestamptz' else data_type end
         || case is_nullable when 'YES' then ' null' else '' end as column
       from information_schema.columns where table_schema = 'northing' and table_name <> 'migration'`,
    );
    const described = source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(
        ({ databaseName, type, isNullable }) =>
          `${tableName}.${databaseName} ${String(type)}${isNullable ? ' null' : ''}`,
      ),
    );
    const ofTheGuards = ['audit.transaction xid8'];
    expect(made.map(({ column }) => column).sort()).toEqual([...described, ...ofTheGuards].sort());
  });

  it('can be undone', async () => {
    const url = await server().newDatabase();
    const source = await connect(url);
    await runMigrations(source);
    for (let left = source.migrations.length; left > 0; left--) await source.undoLastMigration();
    const left = await run(
      url,
      `select table_name from information_schema.tables where table_schema = 'northing'`,
    );
    expect(left).toEqual([{ table_name: 'migration' }]);
  });
});
