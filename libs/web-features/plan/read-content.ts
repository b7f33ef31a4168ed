import {
  parseQuarter,
  type Capability,
  type Enabler,
  type FiscalQuarter,
  type Outcome,
  type PlanContent,
  type RevisionHead,
} from '@northing/domain';
import type {
  CapabilityItemFragment,
  EnablerItemFragment,
  OutcomeItemFragment,
  RevisionContentQuery,
  RevisionHeadItemFragment,
} from '@northing/web-data';

type ContentAnswer = NonNullable<NonNullable<RevisionContentQuery['plan']>['revision']>['content'];

function quarter(text: string | null): FiscalQuarter | null {
  return text === null ? null : parseQuarter(text);
}

/** The API writes quarters as `FY2027-Q1`; one that is not is a fault of the server. */
export function requiredQuarter(text: string): FiscalQuarter {
  const read = parseQuarter(text);
  if (read === null) throw new Error(`Not a quarter: ${text}`);
  return read;
}

export function readEnabler(item: EnablerItemFragment): Enabler {
  return {
    ...item,
    startQuarter: quarter(item.startQuarter),
    endQuarter: quarter(item.endQuarter),
    retireQuarter: quarter(item.retireQuarter),
    actualEndQuarter: quarter(item.actualEndQuarter),
  };
}

export function readCapability(item: CapabilityItemFragment): Capability {
  return {
    ...item,
    targetQuarter: quarter(item.targetQuarter),
    assessedQuarter: quarter(item.assessedQuarter),
  };
}

export function readOutcome(item: OutcomeItemFragment): Outcome {
  return {
    ...item,
    keyResults: item.keyResults.map((result) => ({ ...result, dueQuarter: quarter(result.dueQuarter) })),
  };
}

export function readHead(revision: RevisionHeadItemFragment): RevisionHead {
  return { ...revision, anchorQuarter: requiredQuarter(revision.anchorQuarter) };
}

/** Content as the domain's functions take it. */
export function readContent(answer: ContentAnswer): PlanContent {
  return {
    outcomes: answer.outcomes.map(readOutcome),
    capabilities: answer.capabilities.map(readCapability),
    enablers: answer.enablers.map(readEnabler),
    outcomeCapabilityLinks: answer.outcomeCapabilityLinks,
    enablerCapabilityLinks: answer.enablerCapabilityLinks,
    dependencies: answer.dependencies,
    capacity: answer.capacity.map((cell) => ({ ...cell, quarter: requiredQuarter(cell.quarter) })),
    envelopes: answer.envelopes,
  };
}
