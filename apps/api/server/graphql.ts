import type { Application } from '@northing/application';
import {
  createLoaders,
  localActor,
  ORPHANED_TYPES,
  PERSON_HEADER,
  type RequestContext,
  type SocketContext,
} from '@northing/graphql';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
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
    context: ({ headers }: FastifyRequest): RequestContext => ({
      loaders: createLoaders(app),
      actor: localActor(headers[PERSON_HEADER]),
    }),
    subscription: {
      context: (_socket: unknown, { headers }: FastifyRequest): SocketContext => ({
        actor: localActor(headers[PERSON_HEADER]),
      }),
      // What a client names when it connects, where it can send no header.
      onConnect: ({ payload }: { readonly payload?: { readonly person?: unknown } }) => {
        const actor = localActor(payload?.person);
        return actor.personId === null ? true : { actor };
      },
    },
    errorFormatter: errorFormatter(log),
  });
}
