import type { PlanUnit } from '../work-ports.js';

/** Whether an enabler is in the draft, or in what is published. */
export async function isPlanned(unit: PlanUnit, enablerId: string): Promise<boolean> {
  const published = unit.frame.plan.revisions.findLast(({ state }) => state === 'published');
  const contents = [
    ...(unit.draft ? [await unit.readDraft()] : []),
    ...(published ? [await unit.readContent(published.sequence)] : []),
  ];
  return contents.some(({ enablers }) => enablers.some(({ id }) => id === enablerId));
}
