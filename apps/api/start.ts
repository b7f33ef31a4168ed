import {
  createApplication,
  readyDocuments,
  valuesInDocuments,
  type PlanSummary,
} from '@northing/application';
import { localActor } from '@northing/graphql';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { clock } from './clock.js';
import type { Parts } from './app.module.js';
import type { Config } from './config/config.js';
import { preparation } from './ready/preparation.js';
import { openDatabase, type Database } from './database.js';
import { createServer } from './server/server.js';
import { workerThread } from './worker/worker-thread.js';

export interface Running {
  readonly port: number;
  /** Stops accepting, finishes what runs, closes everything. */
  close(): Promise<void>;
}

/** Where the built client and the worker lie, seen from what runs. */
export interface Places {
  readonly web: string;
  readonly worker: URL;
}

function assemble(config: Config, log: Logger, database: Database, worker: URL): Parts {
  const { plans, writer, work, workStore, files, workspaces, mappings, events } = database;
  const thread = workerThread(worker, { databaseUrl: database.url });
  const preparing = preparation(
    () => workerThread(worker, { databaseUrl: database.url, background: true }),
    (err, planId) => log.warn({ err, planId }, 'documents not prepared'),
  );
  const documents = readyDocuments(database.documents, {
    onError: (err) => log.error({ err }, 'document not kept'),
  });
  const loadSample = async (): Promise<PlanSummary> => {
    const { planId } = await thread.run('sample', null);
    preparing.of(planId);
    const frame = await plans.findFrame(planId);
    if (!frame) throw new Error('The sample was loaded and is gone.');
    return frame.plan;
  };
  const app = createApplication({
    ...{ plans, writer, work, workStore, files, workspaces, mappings, clock },
    ...{ loadSample, newId: randomUUID },
    kept: valuesInDocuments(documents),
    forget: documents.forget,
    published: (planId) => preparing.of(planId),
  });
  const readiness = (): Promise<string | null> =>
    database.ping().then(
      () => null,
      () => 'database',
    );
  return { config, log, documents, worker: thread, preparation: preparing, readiness, app, events };
}

/** Starts everything; resolves when it listens. */
export async function start(config: Config, log: Logger, places: Places): Promise<Running> {
  const database = await openDatabase(config, clock.now);
  let server: NestFastifyApplication | null = null;
  const parts = assemble(config, log, database, places.worker);
  const close = async (): Promise<void> => {
    await Promise.all([parts.preparation.close(), server?.close()]);
    await parts.worker.close();
    await parts.documents.close();
    await database.close();
  };
  try {
    server = await createServer(parts, places.web);
    if (config.sample && (await parts.app.listPlans(true)).length === 0) {
      await parts.app.loadSample(localActor(null));
    }
    await server.listen(config.port, config.host);
    const address = server.getHttpServer().address();
    return { port: typeof address === 'object' && address ? address.port : config.port, close };
  } catch (error) {
    await close();
    throw error;
  }
}
