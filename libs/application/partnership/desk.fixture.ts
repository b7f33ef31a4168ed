import {
  LIMITING_ATTRIBUTES,
  type AssessmentFinding,
  type EngagementEntry,
  type FoundItem,
  type InterventionPlan,
  type Role,
} from '@northing/domain';
import { by, ROLES_OF_SAMPLE } from '../work/cycle.fixture.js';
import { createWorkshop } from '../work/create-workshop.js';
import { memoryOf, type Memory } from '../work/memory.fixture.js';
import { samplePlan, withRoles } from '../work/sample.fixture.js';
import type { Workshop } from '../workshop.js';
import { createPartnershipDesk } from './create-partnership-desk.js';
import type { PartnershipDesk } from './partnership-desk.js';

export const TODAY = '2026-12-10';
export const PARTNER = by('p-rossi');
/** Trade Sales’ own person, without a say for IT. */
export const TRADE = by('p-trade');

export const ENTRY: EngagementEntry = {
  ...{ businessUnitId: 'bu-ts', date: '2026-12-01', timing: 'beforeDecision' },
  ...{ behaviours: ['unsolicitedRecommendation'], enablerId: null, subject: 'Quotes' },
};

export const FINDING: AssessmentFinding = {
  ...{ instrument: 'organisationPartnerMaturity', level: 'service', externalFactors: null },
  attributes: LIMITING_ATTRIBUTES.map((attribute) => ({ attribute, rating: 3, influence: 'influence' })),
};

export const PLAN: InterventionPlan = {
  ...{ businessUnitId: 'bu-ts', fromLevel: 'service', toLevel: 'strategic', kind: 'jointPlanning' },
  ...{ description: 'A workshop', ownerId: 'p-rossi' },
};

export const FOUND: FoundItem = {
  ...{ name: 'Quote sheets', businessUnitId: 'bu-ts', supplier: 'Sheetly', annualCost: 15 },
  ...{ dataSensitivity: 'internal', itOwnerId: null, foundOn: null },
};

export interface Partnership {
  readonly memory: Memory;
  readonly desk: PartnershipDesk;
  readonly shop: Workshop;
}

/** The worked sample with its roles, a partner manager and a person of Trade Sales beside them. */
export function samplePartnership(roles: Readonly<Record<string, readonly Role[]>> = {}): Partnership {
  const whole = samplePlan();
  const people = withRoles(whole, {
    ...ROLES_OF_SAMPLE,
    ...{ 'p-rossi': ['partnerManager'], 'p-trade': ['contributor'], ...roles },
  });
  const memory = memoryOf(whole, people, TODAY);
  return { memory, desk: createPartnershipDesk(memory.ports), shop: createWorkshop(memory.ports) };
}
