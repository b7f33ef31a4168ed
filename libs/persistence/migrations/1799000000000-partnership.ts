import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITH_STEPS = ['intervention', 'shadow_it_item'] as const;

/** What conversations were about, what became of technology outside the plan, and who moved what when. */
export class Partnership1799000000000 implements MigrationInterface {
  readonly name = 'Partnership1799000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table northing.engagement add subject text');
    await runner.query('alter table northing.shadow_it_item add enabler_id text, add found_on text');
    for (const table of WITH_STEPS) {
      await runner.query(`alter table northing.${table} add steps jsonb not null default '[]'`);
      await runner.query(`alter table northing.${table} alter steps drop default`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WITH_STEPS) await runner.query(`alter table northing.${table} drop column steps`);
    await runner.query('alter table northing.shadow_it_item drop column enabler_id, drop column found_on');
    await runner.query('alter table northing.engagement drop column subject');
  }
}
