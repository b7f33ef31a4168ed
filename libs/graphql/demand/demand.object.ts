import type { DemandFailure, PlanDemandFailure } from '@northing/application';
import type { DemandRequest, DemandState, DemandStep, FiscalQuarter } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { Connection, Edge } from '../schema/connection.js';
import { Optional, Required } from '../schema/field.js';
import { DemandStateEnum, RequirementEnum } from '../schema/metric-enums.js';
import { Day, Quarter } from '../schema/scalars.js';

@ObjectType('DemandStep', { description: 'A state that a request came to.' })
export class DemandStepObject implements DemandStep {
  @Required(() => DemandStateEnum, 'The state.') readonly state!: DemandState;
  @Required(() => Day, 'When.') readonly on!: string;
  @Optional(() => ID, 'The person who moved it; null for the administrator alone.')
  readonly byId!: string | null;
}

@ObjectType('DemandRequest', { description: 'A business need, as a question or a requirement.' })
export class DemandRequestObject implements DemandRequest {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The business unit that has the need.') readonly businessUnitId!: string;
  @Optional(() => Quarter, 'The quarter it was raised in.') readonly raisedQuarter!: FiscalQuarter | null;
  @Required(() => String, 'What it is about.') readonly title!: string;
  @Required(() => String, 'The problem that is being solved.') readonly problem!: string;
  @Required(() => [ID], 'The outcomes it serves; none is an answer too.')
  readonly alignmentOutcomeIds!: readonly string[];
  @Required(() => String, 'What may go wrong.') readonly risks!: string;
  @Required(() => String, 'What it may cost.') readonly costs!: string;
  @Required(() => String, 'What it opens up.') readonly opportunities!: string;
  @Required(() => RequirementEnum, 'Whether it came as a question.')
  readonly requirement!: DemandRequest['requirement'];
  @Required(() => DemandStateEnum, 'Where it stands.') readonly state!: DemandState;
  @Optional(() => ID, 'The enabler it is planned as.') readonly enablerId!: string | null;
  @Optional(() => String, 'What was asked first, in its own words.') readonly originalAsk!: string | null;
  @Optional(() => String, 'What was agreed.') readonly agreedAnswer!: string | null;
  @Optional(() => String, 'The constraint it was declined for.') readonly declineConstraint!: string | null;
  @Optional(() => String, 'The alternative that was offered with the decline.')
  readonly alternativeOffered!: string | null;
  @Required(() => [DemandStepObject], 'The states it came to, oldest first; none where they are not known.')
  readonly steps!: readonly DemandStepObject[];
}

@ObjectType('DemandRequestEdge', { description: 'A place in the list of requests.' })
export class DemandRequestEdgeObject extends Edge(DemandRequestObject, 'The request.') {}

@ObjectType('DemandRequestConnection', { description: 'Requests, page by page.' })
export class DemandRequestConnectionObject extends Connection(DemandRequestEdgeObject) {}

@ObjectType('DemandSaved', { description: 'A request was kept.' })
export class DemandSavedObject {
  readonly kind!: 'demandSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => DemandRequestObject, 'The request as it is now.') readonly request!: DemandRequestObject;
}

const DEMAND = {
  ...PLACE_FAILURES,
  unknownRequest: true,
  wrongDemandState: true,
  demandIncomplete: true,
} as const;

export const DemandResult = resultOf<DemandFailure['kind']>(
  'DemandResult',
  'The request, or why nothing was kept.',
  { demandSaved: DemandSavedObject },
  DEMAND,
);

export const PlanDemandResult = resultOf<PlanDemandFailure['kind']>(
  'PlanDemandResult',
  'The request with its enabler, or why neither was kept.',
  { demandSaved: DemandSavedObject },
  {
    ...DEMAND,
    ...{ unknownBranch: true, branchClosed: true, noDraft: true, wrongState: true, unknownItem: true },
    ...{ itemExists: true, editConflict: true, brokenRules: true, stageRefused: true, hasParts: true },
    ...{ wrongShares: true, nothingChanged: true },
  },
);
