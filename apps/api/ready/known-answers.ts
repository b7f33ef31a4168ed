import 'reflect-metadata';
import type { Application, DocumentToMake, LastRevisions } from '@northing/application';
import { APPLICATION, KNOWN_OPERATIONS, readPublishedOperation, RESOLVERS } from '@northing/graphql';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import 'mercurius';
import { LogController } from 'fastify';
import { pino } from 'pino';
import { GRAPHQL, graphqlModule } from '../server/graphql.js';
import { answerKey, succeeded } from '../server/published-answer.js';

@Module({})
class AnswersModule {
  static of(app: Application): DynamicModule {
    return {
      module: AnswersModule,
      imports: [graphqlModule(app, pino({ enabled: false }))],
      providers: [...RESOLVERS, { provide: APPLICATION, useValue: app }],
    };
  }
}

/** Answers to the client's known queries, made as the server makes them, without a server. */
export interface KnownAnswers {
  readonly toMake: (last: LastRevisions) => readonly DocumentToMake[];
  close(): Promise<void>;
}

type Variables = Readonly<Record<string, string | null>>;

/** The client may know a query in several wordings; only one whose answer never changes is worth keeping. */
function operationNamed(name: string): readonly (readonly [hash: string, text: string])[] {
  return [...KNOWN_OPERATIONS].filter(([, text]) => text.startsWith(`query ${name}(`));
}

/** What the client asks when it opens a plan: revisions by their sequence numbers. */
function questionsOf({ planId, before, last, namesOf }: LastRevisions): readonly [string, Variables][] {
  const named = [last, before].filter((head) => head !== null);
  if (!named.every((head) => namesOf(head).includes(String(head.sequence)))) return [];
  const contents = named.map(({ sequence }): [string, Variables] => [
    'RevisionContent',
    { planId, rev: String(sequence) },
  ]);
  if (!before) return contents;
  const pair = { planId, from: String(before.sequence), to: String(last.sequence) };
  return [...contents, ['Comparison', pair], ['ChangeRows', { ...pair, after: null }]];
}

export async function openKnownAnswers(app: Application): Promise<KnownAnswers> {
  const adapter = new FastifyAdapter({ logController: new LogController({ disableRequestLogging: true }) });
  const server = await NestFactory.create<NestFastifyApplication>(AnswersModule.of(app), adapter, {
    logger: ['error'],
    abortOnError: false,
  });
  await server.init();
  const fastify = server.getHttpAdapter().getInstance();
  const answer = async (query: string, variables: Variables): Promise<string | null> => {
    const { payload } = await fastify.inject({ method: 'POST', url: GRAPHQL, payload: { query, variables } });
    return succeeded(payload) ? payload : null;
  };
  return {
    toMake: (last) =>
      questionsOf(last).flatMap(([name, variables]) =>
        operationNamed(name)
          .filter(([, text]) => readPublishedOperation(fastify.graphql.schema, text) !== null)
          .map(([hash, text]) => ({
            keys: [answerKey(hash, variables)],
            make: () => answer(text, variables),
          })),
      ),
    close: () => server.close(),
  };
}
