import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewRevision, PlanSummary } from '@northing/application';
import { totalsOf, type PlanContent, type Revision } from '@northing/domain';
import { randomWholePlan } from '@northing/domain/testing';
import { openPersistence, startEmbedded, type Persistence } from '@northing/persistence';
import pg from 'pg';

export interface BenchDatabase {
  readonly url: string;
  readonly persistence: Persistence;
  readonly sql: pg.Client;
  /** Process id of the PostgreSQL server. */
  readonly serverPid: number;
  close(): Promise<void>;
}

/** A database of its own, durable as for users, in a temporary folder. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'northing-bench-'));
  // As root the database runs as another user, who must reach the folder.
  chmodSync(folder, 0o755);
  const server = await startEmbedded(join(folder, 'data'));
  const persistence = await openPersistence({ url: server.url, now: () => new Date().toISOString() });
  const sql = new pg.Client(server.url);
  await sql.connect();
  await sql.query('set search_path = northing, public');
  const data = (await sql.query<{ setting: string }>("select current_setting('data_directory') as setting"))
    .rows[0];
  const pid = readFileSync(join(data?.setting ?? '', 'postmaster.pid'), 'utf8').split('\n')[0];
  return {
    url: server.url,
    persistence,
    sql,
    serverPid: Number(pid),
    close: async () => {
      await sql.end();
      await persistence.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface StoredPlan {
  readonly plan: PlanSummary;
  /** A revision that follows the stored ones. */
  readonly next: NewRevision;
  /** The content of the last stored revision, which whoever publishes the next one holds. */
  readonly lastContent: PlanContent;
}

/** A plan of `items` items and twice as many links of which each revision changes a share; one revision is held
 * back. */
export async function storePlan(
  { persistence }: BenchDatabase,
  items: number,
  revisions: number,
  changedShare: number,
  anchors: 'quarterly' | 'fixed' = 'quarterly',
): Promise<StoredPlan> {
  const whole = randomWholePlan({
    seed: items,
    items,
    revisions: revisions + 1,
    changedShare,
    style: 'steady',
  });
  const all = anchors === 'fixed' ? whole.revisions.map(atFirstAnchor) : whole.revisions;
  const kept = all.slice(0, -1);
  const last = all.at(-1);
  const lastContent = kept.at(-1)?.content;
  if (!last || !lastContent) throw new Error('A plan without revisions.');
  const plan = await persistence.writer.createPlan({
    whole: { ...whole, revisions: kept },
    name: `Bench ${items}`,
    totals: kept.map((revision) => totalsOf(revision.content)),
  });
  if ('kind' in plan) throw new Error(`The plan was refused: ${plan.kind}`);
  return { plan, next: newRevision(last), lastContent };
}

/** Out of cycle: the anchor stays, so nothing rolls and only what was changed differs. */
function atFirstAnchor(revision: Revision, index: number, all: readonly Revision[]): Revision {
  const first = all[0] ?? revision;
  if (index === 0) return revision;
  return { ...revision, type: 'outOfCycle', trigger: 'Measured', anchorQuarter: first.anchorQuarter };
}

function newRevision(revision: Revision): NewRevision {
  const { content, changeRecords, ...head } = revision;
  return { head, content, changeRecords, totals: totalsOf(content) };
}
