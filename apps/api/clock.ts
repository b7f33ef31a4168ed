import type { Clock } from '@northing/application';

/** The machine's clock, in UTC. */
export const clock: Clock = {
  today: () => new Date().toISOString().slice(0, 10),
  now: () => new Date().toISOString(),
};
