import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which scenario an edit merged, so that taking the merge back opens it again. */
export class MergedScenario1796000000000 implements MigrationInterface {
  readonly name = 'MergedScenario1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table northing.edit_entry add merged jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table northing.edit_entry drop column merged');
  }
}
