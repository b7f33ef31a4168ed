import { type Application, type ReadyDocuments } from '@northing/application';
import { APPLICATION, createLoaders, ORPHANED_TYPES, RESOLVERS } from '@northing/graphql';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import { HealthController, type Readiness } from './http/health.controller.js';
import { ImportController } from './http/import.controller.js';
import { TablesController } from './http/tables.controller.js';
import { PlansController } from './http/plans.controller.js';
import { errorFormatter } from './server/graphql-over-http.js';
import { ImportBoard } from './server/imports.js';
import { ProblemFilter } from './server/problem.filter.js';
import { CONFIG, DOCUMENTS, LOGGER, READINESS, WORKER } from './server/tokens.js';
import type { WorkerThread } from './worker/worker-thread.js';

/** What the server is made of; nothing in it is built here. */
export interface Parts {
  readonly config: Config;
  readonly log: Logger;
  readonly app: Application;
  readonly documents: ReadyDocuments;
  readonly worker: WorkerThread;
  readonly readiness: Readiness;
}

/** Deep enough for introspection and every screen; deeper is nobody's honest question. */
const DEEPEST_QUERY = 16;

function graphql({ app, log }: Parts): DynamicModule {
  return GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    autoSchemaFile: true,
    path: '/graphql',
    jit: 1,
    graphiql: false,
    queryDepth: DEEPEST_QUERY,
    buildSchemaOptions: { orphanedTypes: ORPHANED_TYPES },
    context: () => ({ loaders: createLoaders(app) }),
    errorFormatter: errorFormatter(log),
  });
}

@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [graphql(parts)],
      controllers: [HealthController, PlansController, TablesController, ImportController],
      providers: [
        ...RESOLVERS,
        { provide: APPLICATION, useValue: parts.app },
        { provide: CONFIG, useValue: parts.config },
        { provide: LOGGER, useValue: parts.log },
        { provide: DOCUMENTS, useValue: parts.documents },
        { provide: WORKER, useValue: parts.worker },
        { provide: READINESS, useValue: parts.readiness },
        { provide: ImportBoard, useValue: new ImportBoard() },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
