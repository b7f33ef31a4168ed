import { ApolloLink, execute, gql, Observable } from '@apollo/client';
import { actAs, actingHeaders, actingPerson, onActing } from './acting.js';
import { withActing } from './client.js';

afterEach(() => actAs(null));

it('says of each request as whom it is sent, and nothing for the account alone', () => {
  expect([actingPerson(), actingHeaders()]).toEqual([null, {}]);
  actAs('p-lind');
  expect([actingPerson(), actingHeaders()]).toEqual(['p-lind', { 'x-northing-person': 'p-lind' }]);
});

it('tells of a change once, and of none when nothing changes', () => {
  let told = 0;
  const stop = onActing(() => (told += 1));
  actAs('p-lind');
  actAs('p-lind');
  expect(told).toBe(1);
  stop();
  actAs(null);
  expect(told).toBe(1);
});

it('adds the person to what a request carries already', () => {
  const seen: unknown[] = [];
  const end = new ApolloLink((operation) => {
    seen.push(operation.getContext().headers);
    return new Observable((observer) => observer.complete());
  });
  const link = withActing().concat(end);
  const send = () =>
    execute(
      link,
      {
        query: gql`
          {
            plans {
              id
            }
          }
        `,
        context: { headers: { a: 'b' } },
      },
      { client: null as never },
    ).subscribe({});
  send();
  actAs('p-lind');
  send();
  expect(seen).toEqual([{ a: 'b' }, { a: 'b', 'x-northing-person': 'p-lind' }]);
});
