import { isFailure, type Application } from '@northing/application';
import { failureObject } from '../access/failure.js';
import { planObject } from '../revision/plan.js';
import type { DeleteMappingAnswer, SaveMappingAnswer } from './mapping.object.js';
import type { ArchivePlanAnswer, PurgePlanAnswer, SampleLoadedObject } from './plan-life.object.js';

export async function archiveAnswer(
  app: Application,
  planId: string,
  archived: boolean,
): Promise<ArchivePlanAnswer> {
  const done = await app.archivePlan(planId, archived);
  return isFailure(done) ? failureObject(done) : { kind: done.kind, plan: planObject(done.plan) };
}

export async function purgeAnswer(
  app: Application,
  planId: string,
  typedName: string,
  actor: string,
): Promise<PurgePlanAnswer> {
  const done = await app.purgePlan(planId, typedName, actor);
  return isFailure(done) ? failureObject(done) : done;
}

export async function sampleAnswer(app: Application): Promise<SampleLoadedObject> {
  return { kind: 'sampleLoaded', plan: planObject(await app.loadSample()) };
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
