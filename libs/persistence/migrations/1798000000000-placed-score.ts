import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where somebody moved an enabler by hand: it stands in for the computed score. */
export class PlacedScore1798000000000 implements MigrationInterface {
  readonly name = 'PlacedScore1798000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table northing.enabler add placed_score double precision');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table northing.enabler drop column placed_score');
  }
}
