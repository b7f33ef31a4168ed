import type { Application } from '@northing/application';
import { createLoaders, ORPHANED_TYPES } from '@northing/graphql';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Logger } from 'pino';
import { errorFormatter } from './graphql-over-http.js';
import { limitCost } from './query-cost.js';

export const GRAPHQL = '/graphql';

/** Deep enough for introspection and every screen; deeper is nobody's honest question. */
const DEEPEST_QUERY = 16;

/** The schema over an application, at its address. */
export function graphqlModule(app: Application, log: Logger): DynamicModule {
  return GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    autoSchemaFile: true,
    path: GRAPHQL,
    jit: 1,
    graphiql: false,
    queryDepth: DEEPEST_QUERY,
    validationRules: [limitCost],
    buildSchemaOptions: { orphanedTypes: ORPHANED_TYPES },
    context: () => ({ loaders: createLoaders(app) }),
    errorFormatter: errorFormatter(log),
  });
}
