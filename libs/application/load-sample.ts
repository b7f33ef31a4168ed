import { refusedTo, type Actor } from './actor.js';
import type { FailureOf } from './failures.js';
import { importDocument } from './import-document.js';
import type { PlanSummary, PlanWriter } from './ports.js';
import sample from './sample/kestrel.plan.json' with { type: 'json' };

/** Loads the worked sample as a new plan of its own workspace. */
export async function loadSample(writer: PlanWriter): Promise<{ readonly planId: string }> {
  const file = { name: 'kestrel.plan.json', bytes: new TextEncoder().encode(JSON.stringify(sample)) };
  const done = await importDocument(writer, file, { options: { dryRun: false } });
  if (done.kind === 'report' && done.report.planId !== null) return { planId: done.report.planId };
  const reason = done.kind === 'report' ? JSON.stringify(done.report.errors[0]) : done.kind;
  throw new Error(`The sample cannot be loaded: ${reason}`);
}

export interface SampleLoaded {
  readonly kind: 'sampleLoaded';
  readonly plan: PlanSummary;
}

/** Opens the sample for somebody; its workspace is new and has no people before, so the account alone may. */
export async function openSample(
  { loadSample: load }: { readonly loadSample: () => Promise<PlanSummary> },
  actor: Actor,
): Promise<SampleLoaded | FailureOf<'unknownPerson' | 'notAllowed'>> {
  return refusedTo(actor, 'administer', { people: [] }) ?? { kind: 'sampleLoaded', plan: await load() };
}
