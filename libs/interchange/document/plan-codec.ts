import type { PlanRecords, ReferenceData, WholePlan } from '@northing/domain';
import { list, object, orElse, required, type Codec, type Json } from './codec.js';
import { businessUnitCodec, personCodec, teamCodec, workspaceCodec } from './frame-codec.js';
import type { Place } from './reading.js';
import {
  assessmentCodec,
  demandRequestCodec,
  engagementCodec,
  insightCodec,
  interventionCodec,
  reviewMeetingCodec,
  shadowItItemCodec,
} from './records-codec.js';
import { revisionCodec } from './revision-codec.js';
import { scenarioCodec } from './scenario-codec.js';
import { quote } from './codec.js';

export const PLAN_FORMAT = 'northing.plan/1';

/** The document's own arrangement: reference data and records stand beside the workspace. */
export type FlatPlan = { readonly format: string } & Omit<WholePlan, 'reference' | 'records'> &
  ReferenceData &
  PlanRecords;

const format: Codec<string> = {
  read: (value: unknown, place: Place) => {
    if (value === PLAN_FORMAT) return PLAN_FORMAT;
    return place.wrong('unknownFormat', `Must be “${PLAN_FORMAT}”, not ${quote(value)}.`);
  },
  write: (value) => value,
};

const anyRevisions = list(revisionCodec);

/** A plan has at least one revision. */
const revisions: typeof anyRevisions = {
  ...anyRevisions,
  read: (value, place) => {
    const read = anyRevisions.read(value, place);
    if (read?.length !== 0) return read;
    return place.wrong('noRevisions', 'A plan has at least one revision. Add one.');
  },
};

/** The keys of a plan document in their order; a document without `format` is read as version 1. */
export const planFields = {
  format: orElse(format, PLAN_FORMAT),
  workspace: required(workspaceCodec),
  businessUnits: orElse(list(businessUnitCodec), []),
  people: orElse(list(personCodec), []),
  teams: orElse(list(teamCodec), []),
  insights: orElse(list(insightCodec), []),
  revisions: required(revisions),
  scenarios: orElse(list(scenarioCodec), []),
  engagements: orElse(list(engagementCodec), []),
  assessments: orElse(list(assessmentCodec), []),
  demandRequests: orElse(list(demandRequestCodec), []),
  shadowItItems: orElse(list(shadowItItemCodec), []),
  interventions: orElse(list(interventionCodec), []),
  reviewMeetings: orElse(list(reviewMeetingCodec), []),
};

export const planCodec = object<FlatPlan>(planFields);

export function unflatten(flat: FlatPlan): WholePlan {
  const { workspace, businessUnits, people, teams, revisions, scenarios } = flat;
  const { insights, engagements, assessments, demandRequests } = flat;
  const { shadowItItems, interventions, reviewMeetings } = flat;
  return {
    workspace,
    reference: { businessUnits, people, teams },
    revisions,
    scenarios,
    records: {
      insights,
      engagements,
      assessments,
      demandRequests,
      shadowItItems,
      interventions,
      reviewMeetings,
    },
  };
}

export function flatten({ workspace, reference, revisions, scenarios, records }: WholePlan): FlatPlan {
  return { format: PLAN_FORMAT, workspace, ...reference, revisions, scenarios, ...records };
}

export type PlanDocument = { readonly [key: string]: Json };
