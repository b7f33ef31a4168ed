import { readPlanDocument } from '@northing/interchange';
import type { Person, Role, WholePlan } from '@northing/domain';
import { readFileSync } from 'node:fs';

const SAMPLE = new URL('../sample/kestrel.plan.json', import.meta.url);

/** The worked sample as a whole plan. */
export function samplePlan(): WholePlan {
  const read = readPlanDocument(readFileSync(SAMPLE, 'utf8'), 'sample');
  if (read.kind !== 'ok') throw new Error('The sample is a plan document.');
  return read.plan;
}

/** Its people with roles: everybody named holds one, the others none. */
export function withRoles(
  plan: WholePlan,
  roles: Readonly<Record<string, readonly Role[]>>,
): readonly Person[] {
  return plan.reference.people.map((person) => ({ ...person, roles: roles[person.id] ?? [] }));
}
