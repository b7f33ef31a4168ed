import { fiscalYearOf, fundingMix, type FundingMix, type RevisionHead } from '@northing/domain';
import { contentOf, onceOf, type Measuring } from './measure-revision.js';

export interface MixOfRevision {
  readonly revision: RevisionHead;
  /** By fiscal year of its cost window. */
  readonly years: readonly FundingMix[];
}

/** What the planned cost of each year is made of, one entry a revision that was not abandoned, in order. */
export async function listMixes(
  measuring: Measuring,
  planId: string,
  signal?: AbortSignal,
): Promise<readonly MixOfRevision[]> {
  const frame = await measuring.plans.findFrame(planId);
  if (!frame) return [];
  const { settings } = frame.workspace;
  const listed: MixOfRevision[] = [];
  for (const revision of frame.plan.revisions) {
    if (revision.state === 'abandoned') continue;
    if (signal?.aborted) break;
    const make = async () => {
      const content = await contentOf(measuring.plans, planId, revision);
      const first = fiscalYearOf(revision.anchorQuarter);
      return fundingMix(content, [first, first + settings.costYears - 1]);
    };
    const years = await onceOf(measuring, frame, revision, { name: 'fundingMix', make });
    listed.push({ revision, years });
  }
  return listed;
}
