import { pino } from 'pino';
import { GraphQLError } from 'graphql';
import { errorFormatter } from './graphql-over-http.js';

const lines: string[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
const format = errorFormatter(log);
const asked = (accept: string) => ({ reply: { request: { headers: { accept } } } }) as never;

const document = new GraphQLError('Graphql validation error', {
  originalError: Object.assign(new Error('x'), {
    statusCode: 400,
    errors: [new GraphQLError('No such field.')],
  }),
});

it('answers a document that does not validate with 200 or 400, as was asked for, and without data', () => {
  expect(format({ errors: [document] }, asked('application/json'))).toMatchObject({ statusCode: 200 });
  const strict = format({ errors: [document] }, asked('application/graphql-response+json'));
  expect(strict.statusCode).toBe(400);
  expect(strict.response).not.toHaveProperty('data');
  expect(strict.response.errors?.[0]?.message).toBe('No such field.');
});

it('answers what is no GraphQL request with its own status', () => {
  const originalError = Object.assign(new Error('Body is not JSON'), { statusCode: 400 });
  const error = new GraphQLError('Body is not JSON', { originalError });
  expect(format({ errors: [error] }, asked('application/json')).statusCode).toBe(400);
});

it('masks a bug, keeps its place and logs it', () => {
  const error = new GraphQLError('relation "plan" does not exist', {
    path: ['plans'],
    originalError: new Error('boom'),
  });
  const { statusCode, response } = format({ data: null, errors: [error] }, asked('application/json'));
  expect(statusCode).toBe(200);
  expect(JSON.stringify(response)).not.toMatch(/relation|boom|stack/);
  expect(response).toMatchObject({
    data: null,
    errors: [{ path: ['plans'], extensions: { code: 'INTERNAL' } }],
  });
  expect(lines.join()).toContain('boom');
});
