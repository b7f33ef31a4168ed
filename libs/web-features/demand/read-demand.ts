import { parseQuarter, type DemandRequest, type EnablerAt, type RevisionHead } from '@northing/domain';
import type { DemandItemFragment, DemandRequestsQuery, EnablerCourseQuery } from '@northing/web-data';
import { readHead } from '../plan/read-content.js';

export function readDemandItem(item: DemandItemFragment): DemandRequest {
  const { raisedQuarter } = item;
  return { ...item, raisedQuarter: raisedQuarter === null ? null : parseQuarter(raisedQuarter) };
}

/** Every request, the newest first. */
export function readDemand({ plan }: DemandRequestsQuery): readonly DemandRequest[] {
  return (plan?.demandRequests.edges ?? []).map(({ node }) => readDemandItem(node)).toReversed();
}

/** What each revision says of an enabler, with the last name it had. */
export interface EnablerRun {
  readonly name: string | null;
  readonly run: readonly EnablerAt<RevisionHead>[];
}

export function readRun({ plan }: EnablerCourseQuery): EnablerRun {
  const history = plan?.itemHistory ?? [];
  const run = history.map(({ revision, item }) => ({
    revision: readHead(revision),
    stage: item?.__typename === 'Enabler' ? item.stage : ('absent' as const),
  }));
  const last = history.findLast(({ item }) => item?.__typename === 'Enabler')?.item;
  return { run, name: last?.__typename === 'Enabler' ? last.name : null };
}
