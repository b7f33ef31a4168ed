import { type Application, type PlanEvents, type ReadyDocuments } from '@northing/application';
import { APPLICATION, PLAN_EVENTS, RESOLVERS } from '@northing/graphql';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import { FilesController } from './http/files.controller.js';
import { HealthController, type Readiness } from './http/health.controller.js';
import { ImportController } from './http/import.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { ScenariosController } from './http/scenarios.controller.js';
import { TablesController } from './http/tables.controller.js';
import { PlansController } from './http/plans.controller.js';
import type { Preparation } from './ready/preparation.js';
import { graphqlModule } from './server/graphql.js';
import { ImportBoard } from './server/imports.js';
import { ProblemFilter } from './server/problem.filter.js';
import { CONFIG, DOCUMENTS, LOGGER, PREPARATION, READINESS, WORKER } from './server/tokens.js';
import type { WorkerThread } from './worker/worker-thread.js';

/** What the server is made of; nothing in it is built here. */
export interface Parts {
  readonly config: Config;
  readonly log: Logger;
  readonly app: Application;
  readonly events: PlanEvents;
  readonly documents: ReadyDocuments;
  readonly worker: WorkerThread;
  readonly preparation: Preparation;
  readonly readiness: Readiness;
}

@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [graphqlModule(parts.app, parts.log)],
      controllers: [
        FilesController,
        HealthController,
        PlansController,
        MetricsController,
        ScenariosController,
        TablesController,
        ImportController,
      ],
      providers: [
        ...RESOLVERS,
        { provide: APPLICATION, useValue: parts.app },
        { provide: PLAN_EVENTS, useValue: parts.events },
        { provide: CONFIG, useValue: parts.config },
        { provide: LOGGER, useValue: parts.log },
        { provide: DOCUMENTS, useValue: parts.documents },
        { provide: WORKER, useValue: parts.worker },
        { provide: PREPARATION, useValue: parts.preparation },
        { provide: READINESS, useValue: parts.readiness },
        { provide: ImportBoard, useValue: new ImportBoard() },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
