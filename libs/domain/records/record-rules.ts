import type { Violation, ViolationSubject } from '../plan/violation.js';
import { repeatedIds } from '../revision/frame-rules.js';
import type { Assessment, PlanRecords } from './records.js';

type Found = Generator<Violation, void, void>;

/** Everything that records may name. */
export interface RecordTargets {
  readonly businessUnits: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly revisions: ReadonlySet<string>;
  /** Of any revision or scenario: records outlive the items they are about. */
  readonly enablers: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
}

const TARGET_NAMES = {
  businessUnits: 'unit',
  people: 'person',
  revisions: 'revision',
  enablers: 'enabler',
  outcomes: 'outcome',
} satisfies Record<keyof RecordTargets, string>;

/** Which keys of each list name what; a key may hold one id, a list of ids or null. */
const REFERENCES: {
  readonly [L in keyof PlanRecords]: {
    readonly type: ViolationSubject;
    readonly keys: Readonly<Partial<Record<keyof PlanRecords[L][number], keyof RecordTargets>>>;
  };
} = {
  insights: { type: 'insight', keys: { authorId: 'people', enablerIds: 'enablers' } },
  engagements: {
    type: 'engagement',
    keys: {
      businessUnitId: 'businessUnits',
      enablerId: 'enablers',
      recordedById: 'people',
      confirmedById: 'people',
    },
  },
  assessments: { type: 'assessment', keys: { businessUnitId: 'businessUnits' } },
  demandRequests: {
    type: 'demandRequest',
    keys: { businessUnitId: 'businessUnits', alignmentOutcomeIds: 'outcomes', enablerId: 'enablers' },
  },
  shadowItItems: {
    type: 'shadowItItem',
    keys: { businessUnitId: 'businessUnits', itOwnerId: 'people', enablerId: 'enablers' },
  },
  interventions: { type: 'intervention', keys: { businessUnitId: 'businessUnits', ownerId: 'people' } },
  reviewMeetings: { type: 'reviewMeeting', keys: { revisionId: 'revisions', attendeeIds: 'people' } },
};

/** Ids, references and scales of time-stamped records [P42] [P43]. */
export function* recordViolations(records: PlanRecords, targets: RecordTargets): Found {
  for (const list of Object.keys(REFERENCES) as (keyof PlanRecords)[]) {
    const { type, keys } = REFERENCES[list];
    yield* repeatedIds(type, list, records[list]);
    for (const [index, record] of records[list].entries()) {
      const values = record as unknown as Readonly<Record<string, unknown>>;
      for (const [field, target] of Object.entries<keyof RecordTargets>(keys)) {
        yield* unknownIds(values[field], targets, target, { type, id: record.id, list, index, field });
      }
    }
  }
  for (const [index, assessment] of records.assessments.entries()) {
    yield* scaleViolations(assessment, `assessments[${index}]`);
  }
}

interface Where {
  readonly type: ViolationSubject;
  readonly id: string;
  readonly list: string;
  readonly index: number;
  readonly field: string;
}

function* unknownIds(
  value: unknown,
  targets: RecordTargets,
  target: keyof RecordTargets,
  where: Where,
): Found {
  const { type, id, list, index, field } = where;
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [at, named] of ids.entries()) {
    if (typeof named !== 'string' || targets[target].has(named)) continue;
    const path = `${list}[${index}].${field}${Array.isArray(value) ? `[${at}]` : ''}`;
    const message = `“${id}” names the ${TARGET_NAMES[target]} “${named}”, which is missing. Add it or name another.`;
    yield { code: 'unknownReference', entityType: type, entityId: id, field, path, message };
  }
}

function* scaleViolations(assessment: Assessment, path: string): Found {
  const about = { code: 'numberOutOfRange', entityType: 'assessment', entityId: assessment.id } as const;
  if (assessment.instrument === 'relationshipMaturity') {
    for (const field of ['level', 'intendedLevel'] as const) {
      const value = assessment[field];
      if (value === null || isOneToFive(value)) continue;
      const message = `“${assessment.id}” has the level ${value}. Give a level from 1 to 5.`;
      yield { ...about, field, path: `${path}.${field}`, message };
    }
    return;
  }
  for (const [index, { rating }] of assessment.attributes.entries()) {
    if (isOneToFive(rating)) continue;
    const message = `“${assessment.id}” has the rating ${rating}. Give a rating from 1 to 5.`;
    yield { ...about, field: 'attributes', path: `${path}.attributes[${index}].rating`, message };
  }
}

function isOneToFive(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
