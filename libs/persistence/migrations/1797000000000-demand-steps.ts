import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which states a request came to, when and by whom; requests that were there before have none. */
export class DemandSteps1797000000000 implements MigrationInterface {
  readonly name = 'DemandSteps1797000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table northing.demand_request add steps jsonb not null default '[]'`);
    await runner.query('alter table northing.demand_request alter steps drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table northing.demand_request drop column steps');
  }
}
