import { isFailure, type Application, type PlanSummary } from '@northing/application';
import { failureObject } from '../access/failure.js';
import { planObject } from '../revision/plan.js';
import type { DeleteMappingAnswer, SaveMappingAnswer } from './mapping.object.js';
import type { PlanObject } from '../revision/plan.object.js';

/** What happened to a plan, as a client is told. */
export function planDone<K extends string>({
  kind,
  plan,
}: {
  readonly kind: K;
  readonly plan: PlanSummary;
}): { readonly kind: K; readonly plan: PlanObject } {
  return { kind, plan: planObject(plan) };
}

export async function saveMappingAnswer(
  app: Application,
  name: string,
  mapping: unknown,
): Promise<SaveMappingAnswer> {
  const done = await app.saveMapping(name, mapping);
  return isFailure(done) ? failureObject(done) : done;
}

export async function deleteMappingAnswer(app: Application, name: string): Promise<DeleteMappingAnswer> {
  const done = await app.deleteMapping(name);
  return isFailure(done) ? failureObject(done) : done;
}
