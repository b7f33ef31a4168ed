import pg from 'pg';
import { DataSource } from 'typeorm';
import { Immutability1794000000001 } from '../migrations/1794000000001-immutability.js';
import { Tables1794000000000 } from '../migrations/1794000000000-tables.js';
import { Work1795000000000 } from '../migrations/1795000000000-work.js';
import { MergedScenario1796000000000 } from '../migrations/1796000000000-merged-scenario.js';
import { DemandSteps1797000000000 } from '../migrations/1797000000000-demand-steps.js';
import { PlacedScore1798000000000 } from '../migrations/1798000000000-placed-score.js';
import { Partnership1799000000000 } from '../migrations/1799000000000-partnership.js';
import { DATABASE_SCHEMA } from '../schema/column.js';
import * as content from '../schema/content.schema.js';
import { EnablerSchema } from '../schema/enabler.schema.js';
import * as frame from '../schema/frame.schema.js';
import * as keeping from '../schema/keeping.schema.js';
import * as plan from '../schema/plan.schema.js';
import * as records from '../schema/records.schema.js';
import { SnakeNames } from '../schema/snake-names.js';
import * as work from '../schema/work.schema.js';

const SCHEMAS = { ...content, EnablerSchema, ...frame, ...keeping, ...plan, ...records, ...work };

/**
 * A connection that the server ends tells so by more than one event, the last of them when nobody listens any more,
 * which would end the process; whoever uses the connection has had the error by then.
 */
class Connection extends pg.Client {
  constructor(options?: pg.ClientConfig) {
    super(options);
    this.on('error', () => undefined);
  }
}

/** A connected source of connections to a PostgreSQL of version 15 or later. */
export async function createDataSource(
  url: string,
  { connections = 10 }: { readonly connections?: number } = {},
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: DATABASE_SCHEMA,
    entities: Object.values(SCHEMAS),
    migrations: [
      Tables1794000000000,
      Immutability1794000000001,
      Work1795000000000,
      MergedScenario1796000000000,
      DemandSteps1797000000000,
      PlacedScore1798000000000,
      Partnership1799000000000,
    ],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNames(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'northing',
    poolSize: connections,
    extra: { Client: Connection },
  });
  return source.initialize();
}
