import type { Actor } from '../actor.js';
import type { WorkPorts } from './in-plan.js';

/** Whoever was not heard of for so long has left. */
const PRESENT_SECONDS = 30;

export async function listPresent(
  { workStore, clock }: WorkPorts,
  planId: string,
  branchId: string,
): ReturnType<WorkPorts['workStore']['readPresence']> {
  const since = new Date(Date.parse(clock.now()) - PRESENT_SECONDS * 1000).toISOString();
  return workStore.readPresence(planId, branchId, since);
}

export function arrive(
  { workStore, clock }: WorkPorts,
  { personId, account }: Actor,
  planId: string,
  branchId: string,
  at: { readonly clientId: string; readonly item: string | null },
): Promise<void> {
  return workStore.putPresence(planId, branchId, { ...at, personId, account, seenAt: clock.now() });
}
