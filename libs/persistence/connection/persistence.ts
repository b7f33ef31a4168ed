import type {
  DocumentStore,
  InsightFileStore,
  MappingStore,
  PlanEvents,
  PlanStore,
  PlanWork,
  PlanWriter,
  WorkspaceStore,
  WorkStore,
} from '@northing/application';
import type { DataSource } from 'typeorm';
import { documentStore } from '../keeping/document-store.js';
import { mappingStore } from '../keeping/mapping-store.js';
import { planStore } from '../plan/plan-store.js';
import { planWriter } from '../plan/plan-writer.js';
import { ContentCache } from '../work/content-cache.js';
import { insightFileStore } from '../work/insight-files.js';
import { hearEvents } from '../work/plan-events.js';
import { planWork } from '../work/plan-work.js';
import { workStore } from '../work/work-store.js';
import { workspaceStore } from '../work/workspace-store.js';
import { createDataSource } from './data-source.js';
import { runMigrations } from './run-migrations.js';

export interface PersistenceOptions {
  readonly url: string;
  /** A replica that answers what only reads plans; it may lag behind. */
  readonly readUrl?: string;
  /** The time as documents write it, for what is stamped when it is saved. */
  readonly now: () => string;
  readonly connections?: number;
  /** Names who makes ready documents; those of another generation are not found. */
  readonly generation?: string;
}

/** The ports, bound to a database that is up to date. */
export interface Persistence {
  readonly plans: PlanStore;
  readonly writer: PlanWriter;
  readonly work: PlanWork;
  readonly workStore: WorkStore;
  readonly files: InsightFileStore;
  readonly events: PlanEvents;
  readonly workspaces: WorkspaceStore;
  readonly mappings: MappingStore;
  readonly documents: DocumentStore;
  /** Throws when a database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export async function openPersistence(options: PersistenceOptions): Promise<Persistence> {
  const { url, readUrl, now, connections, generation } = options;
  const source = await createDataSource(url, { connections });
  await runMigrations(source);
  const readSource = readUrl ? await createDataSource(readUrl, { connections }) : source;
  const sources = new Set<DataSource>([source, readSource]);
  const cache = new ContentCache();
  const events = hearEvents(url);
  return {
    plans: planStore(readSource, cache),
    writer: planWriter(source, now),
    work: planWork(source, cache),
    workStore: workStore(source),
    files: insightFileStore(source),
    events,
    workspaces: workspaceStore(source),
    mappings: mappingStore(source, now),
    documents: documentStore(source, generation),
    ping: async () => {
      for (const each of sources) await each.query('select 1');
    },
    close: async () => {
      await events.close();
      for (const each of sources) await each.destroy();
    },
  };
}
