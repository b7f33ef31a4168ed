import { firstMismatch, valuesInStore, type PlanSummary, type VerifiedRevision } from '@northing/application';
import { quarterLabel } from '@northing/domain';
import { clock } from './clock.js';
import type { Config } from './config/config.js';
import { openDatabase } from './database.js';
import { quietApplication } from './quiet-application.js';

/** What a check of all plans found, a line a plan. */
export interface Verified {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** Checks all plans of the configured database, archived ones included. */
export async function verifyPlans(config: Config): Promise<Verified> {
  const database = await openDatabase(config, clock.now);
  try {
    const app = quietApplication(database, valuesInStore(database.documents));
    const found: { readonly line: string; readonly sound: boolean }[] = [];
    for (const plan of await app.listPlans(true)) {
      found.push(lineOf(plan, (await app.workshop.verifyChain(plan.id)) ?? []));
    }
    if (found.length === 0) return { lines: ['There is no plan to verify.'], sound: true };
    return { lines: found.map(({ line }) => line), sound: found.every(({ sound }) => sound) };
  } finally {
    await database.close();
  }
}

const WORDS = {
  contentDiffers: 'its content is not what it was when it was published',
  chainDiffers: 'its place in the chain of revisions is not what it was',
  unsealed: 'its seal is missing',
} as const;

function lineOf({ name, id }: PlanSummary, verified: readonly VerifiedRevision[]) {
  const plan = `${name} (${id})`;
  const broken = firstMismatch(verified);
  if (broken) {
    const { sequence, anchorQuarter } = broken.revision;
    const where = `revision ${sequence} (${quarterLabel(anchorQuarter)})`;
    return { line: `${plan}: ${where} does not match: ${WORDS[broken.verdict]}.`, sound: false };
  }
  const unsealed = verified.filter(({ verdict }) => verdict === 'unsealed').length;
  const older = unsealed > 0 ? ` ${unsealed} of them are older than seals.` : '';
  return { line: `${plan}: all ${verified.length} published revisions match.${older}`, sound: true };
}
