import 'reflect-metadata';
import type { Application, DocumentToMake, LastRevisions, PlanEvents } from '@northing/application';
import {
  APPLICATION,
  KNOWN_OPERATIONS,
  PLAN_EVENTS,
  readPublishedOperation,
  RESOLVERS,
} from '@northing/graphql';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import 'mercurius';
import { LogController } from 'fastify';
import { Kind, parse } from 'graphql';
import { pino } from 'pino';
import { GRAPHQL, graphqlModule } from '../server/graphql.js';
import { answerKey, succeeded } from '../server/published-answer.js';

/** Nobody listens here. */
const NO_EVENTS: PlanEvents = { listen: () => () => undefined };

@Module({})
class AnswersModule {
  static of(app: Application): DynamicModule {
    return {
      module: AnswersModule,
      imports: [graphqlModule(app, pino({ enabled: false }))],
      providers: [
        ...RESOLVERS,
        { provide: APPLICATION, useValue: app },
        { provide: PLAN_EVENTS, useValue: NO_EVENTS },
      ],
    };
  }
}

/** Answers to the client's known queries, made as the server makes them, without a server. */
export interface KnownAnswers {
  readonly toMake: (last: LastRevisions) => readonly DocumentToMake[];
  close(): Promise<void>;
}

type Variables = Readonly<Record<string, string | null>>;

/** What the client asks of one revision, or of two to compare; by their sequence numbers. */
function variablesOf({ planId, before, last }: LastRevisions): readonly Variables[] {
  const ofOne = [last, before]
    .filter((head) => head !== null)
    .map(({ sequence }) => ({ planId, rev: String(sequence) }));
  if (!before) return ofOne;
  const pair = { planId, from: String(before.sequence), to: String(last.sequence) };
  return [...ofOne, pair, { ...pair, after: null }];
}

function isNamedBySequence({ before, last, namesOf }: LastRevisions): boolean {
  return [last, before].every((head) => head === null || namesOf(head).includes(String(head.sequence)));
}

/** The variables that an operation declares. */
function declaredBy(text: string): ReadonlySet<string> {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const declared = operation?.kind === Kind.OPERATION_DEFINITION ? operation.variableDefinitions : [];
  return new Set(declared?.map(({ variable }) => variable.name.value));
}

interface Fixed {
  readonly text: string;
  /** Thresholds enter into its answer. */
  readonly measured: boolean;
}

/** Each known query whose answer never changes, with every set of variables that is exactly its own. */
function questionsOf(
  last: LastRevisions,
  fixed: ReadonlyMap<string, Fixed>,
): readonly (Fixed & { readonly hash: string; readonly variables: Variables })[] {
  if (!isNamedBySequence(last)) return [];
  return [...fixed].flatMap(([hash, operation]) => {
    const declared = declaredBy(operation.text);
    return variablesOf(last)
      .filter((given) => declared.size === Object.keys(given).length)
      .filter((given) => Object.keys(given).every((name) => declared.has(name)))
      .map((variables) => ({ ...operation, hash, variables }));
  });
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
  const fixed = new Map(
    [...KNOWN_OPERATIONS].flatMap(([hash, text]) => {
      const read = readPublishedOperation(fastify.graphql.schema, text);
      return read ? [[hash, { text, measured: read.measured }] as const] : [];
    }),
  );
  return {
    toMake: (last) =>
      questionsOf(last, fixed).map(({ hash, text, measured, variables }) => ({
        keys: [answerKey(hash, variables, measured ? last.frame.workspace.settings : null)],
        make: () => answer(text, variables),
      })),
    close: () => server.close(),
  };
}
