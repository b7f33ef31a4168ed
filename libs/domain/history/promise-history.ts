import { sameValue } from '../compare/canonical.js';
import type { Capability } from '../plan/capability.js';
import type { EnablerCapabilityLink, OutcomeCapabilityLink } from '../plan/link.js';
import type { Outcome } from '../plan/outcome.js';
import type { Revision } from '../revision/revision.js';
import { scheduleHistory, type ScheduleHistory } from './enabler-version.js';
import { versionsIn, type Held, type RunRevision } from './held.js';

type CapabilityField = 'id' | 'name' | 'parentId' | 'currentMaturity' | 'assessedQuarter';

export interface CapabilityVersion extends Pick<Capability, CapabilityField>, Held {}
export interface UpliftVersion extends EnablerCapabilityLink, Held {}
export interface OutcomeVersion extends Pick<Outcome, 'id' | 'name' | 'keyResults'>, Held {}
export interface OutcomeLinkVersion extends Pick<OutcomeCapabilityLink, 'outcomeId' | 'capabilityId'>, Held {}

/** What a promise and its result are read from, over a whole run of revisions, each version once. */
export interface PromiseHistory extends ScheduleHistory {
  readonly capabilities: readonly CapabilityVersion[];
  readonly uplifts: readonly UpliftVersion[];
  readonly outcomes: readonly OutcomeVersion[];
  readonly outcomeLinks: readonly OutcomeLinkVersion[];
}

/** From whole revisions in memory. */
export function promiseHistory(
  revisions: readonly (RunRevision & Pick<Revision, 'content'>)[],
): PromiseHistory {
  const ordered = revisions.toSorted((x, y) => x.sequence - y.sequence);
  return {
    ...scheduleHistory(ordered),
    capabilities: versionsIn(
      ordered,
      ({ content }) => content.capabilities.map(assessedPart),
      ({ id }) => id,
      sameValue,
    ),
    uplifts: versionsIn(ordered, ({ content }) => content.enablerCapabilityLinks, upliftKey, sameValue),
    outcomes: versionsIn(
      ordered,
      ({ content }) => content.outcomes.map(({ id, name, keyResults }) => ({ id, name, keyResults })),
      ({ id }) => id,
      sameValue,
    ),
    outcomeLinks: versionsIn(
      ordered,
      ({ content }) =>
        content.outcomeCapabilityLinks.map(({ outcomeId, capabilityId }) => ({ outcomeId, capabilityId })),
      ({ outcomeId, capabilityId }) => `${outcomeId} ${capabilityId}`,
      sameValue,
    ),
  };
}

function upliftKey({ enablerId, capabilityId }: EnablerCapabilityLink): string {
  return `${enablerId} ${capabilityId}`;
}

function assessedPart(capability: Capability): Omit<CapabilityVersion, keyof Held> {
  const { id, name, parentId, currentMaturity, assessedQuarter } = capability;
  return { id, name, parentId, currentMaturity, assessedQuarter };
}
