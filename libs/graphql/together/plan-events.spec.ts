import type { PlanEvent, PlanEvents } from '@northing/application';
import { eventsOf } from './plan-events.js';

function source() {
  const listeners = new Set<(event: PlanEvent) => void>();
  const events: PlanEvents = {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { events, listeners, tell: (event: PlanEvent) => listeners.forEach((listener) => listener(event)) };
}

const edited = (version: number, planId = 'p', branchId = 'b'): PlanEvent => ({
  ...{ planId, kind: 'edited', branchId, version },
});

it('tells of one plan, and of what may concern any', async () => {
  const { events, tell } = source();
  const heard = eventsOf(events, 'p');
  tell(edited(1, 'other'));
  tell(edited(2));
  tell({ planId: '*', kind: 'draftMoved', branchId: null, version: null });
  expect((await heard.next()).value).toMatchObject({ planId: 'p', version: 2 });
  expect((await heard.next()).value).toMatchObject({ planId: '*' });
});

it('keeps the newest of a kind and branch for who is slow', async () => {
  const { events, tell } = source();
  const heard = eventsOf(events, 'p');
  for (let version = 1; version <= 1000; version += 1) tell(edited(version));
  tell(edited(7, 'p', 'another'));
  expect((await heard.next()).value).toMatchObject({ version: 1000 });
  expect((await heard.next()).value).toMatchObject({ branchId: 'another' });
});

it('answers who waits, and ends at once for who waits no longer', async () => {
  const { events, listeners, tell } = source();
  const heard = eventsOf(events, 'p');
  const first = heard.next();
  tell(edited(1));
  expect((await first).value).toMatchObject({ version: 1 });
  const never = heard.next();
  await heard.return?.();
  expect(await never).toEqual({ done: true, value: undefined });
  expect(listeners.size).toBe(0);
  expect(await heard.next()).toEqual({ done: true, value: undefined });
});
