import { refusedTo, type Actor } from './actor.js';
import type { FailureOf } from './failures.js';
import { fileTypeOf } from './insight-file-type.js';
import type { PlanStore } from './ports.js';
import type { InsightFile, InsightFileStore, PlanWork, WorkStore } from './work-ports.js';

export interface InsightFilePorts {
  readonly plans: PlanStore;
  readonly files: InsightFileStore;
  readonly work: PlanWork;
  readonly workStore: WorkStore;
  readonly newId: () => string;
}

type Refused = FailureOf<'unknownPlan' | 'unknownPerson' | 'notAllowed' | 'unknownItem' | 'insightCited'>;
export type AddFileAnswer =
  { readonly kind: 'fileAdded'; readonly file: InsightFile } | Refused | FailureOf<'fileRefused'>;
export type RemoveFileAnswer = { readonly kind: 'fileRemoved'; readonly fileId: string } | Refused;

/** A file of the largest size that is kept with an insight, in megabytes. */
export const LARGEST_FILE_MB = 10;
const LONGEST_NAME = 200;

/** Keeps a file with an insight that no published revision cites. */
export async function addInsightFile(
  ports: InsightFilePorts,
  actor: Actor,
  planId: string,
  insightId: string,
  { name, body }: { readonly name: string; readonly body: Uint8Array },
): Promise<AddFileAnswer> {
  const refused = await refusal(ports, actor, planId);
  if (refused) return refused;
  const type = fileTypeOf(name, body);
  if (type.kind !== 'typed') return type;
  const file: InsightFile = {
    ...{ id: ports.newId(), insightId, name: plainName(name) },
    ...{ mediaType: type.mediaType, size: body.length },
  };
  if (!(await ports.files.saveFile(planId, file, body))) return standsInTheWay(ports, planId, insightId);
  await tellOfRecords(ports, planId);
  return { kind: 'fileAdded', file };
}

/** Deletes a file of an insight that no published revision cites. */
export async function removeInsightFile(
  ports: InsightFilePorts,
  actor: Actor,
  planId: string,
  fileId: string,
): Promise<RemoveFileAnswer> {
  const refused = await refusal(ports, actor, planId);
  if (refused) return refused;
  const file = (await ports.files.listFiles(planId)).find(({ id }) => id === fileId);
  if (!file) return { kind: 'unknownItem', entityType: 'file', entityId: fileId };
  if (!(await ports.files.deleteFile(planId, fileId))) {
    return standsInTheWay(ports, planId, file.insightId);
  }
  await tellOfRecords(ports, planId);
  return { kind: 'fileRemoved', fileId };
}

async function refusal(
  { plans }: InsightFilePorts,
  actor: Actor,
  planId: string,
): Promise<FailureOf<'unknownPlan' | 'unknownPerson' | 'notAllowed'> | null> {
  const frame = await plans.findFrame(planId);
  return frame ? refusedTo(actor, 'addInsight', frame.reference) : { kind: 'unknownPlan', planId };
}

async function standsInTheWay(
  { workStore }: InsightFilePorts,
  planId: string,
  insightId: string,
): Promise<FailureOf<'unknownItem' | 'insightCited'>> {
  const cited = await workStore.readCited(planId);
  return cited.has(insightId)
    ? { kind: 'insightCited', insightId }
    : { kind: 'unknownItem', entityType: 'insight', entityId: insightId };
}

async function tellOfRecords({ work }: InsightFilePorts, planId: string): Promise<void> {
  await work.change(
    planId,
    async (unit) => {
      await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
      return { kind: 'told' };
    },
    () => false,
  );
}

/** The last part of a path, without what terminals and file systems would read as something else. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[\u0000-\u001f\u007f"<>|:*?]/g, '').slice(-LONGEST_NAME);
}
