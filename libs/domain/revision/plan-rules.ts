import { violationsOf } from '../plan/invariants.js';
import { isStructural, type Violation } from '../plan/violation.js';
import { recordViolations, type RecordTargets } from '../records/record-rules.js';
import { frameViolations, repeatedIds } from './frame-rules.js';
import type { WholePlan } from './plan.js';
import { reusedIds } from './reused-ids.js';
import { scenarioViolations } from './scenario-rules.js';
import { revisionViolations, wasSubmitted } from './sequence-rules.js';

/** A broken rule of a whole plan; one that does not block is kept and marked. */
export interface PlanViolation extends Violation {
  readonly blocks: boolean;
}

type Found = Generator<PlanViolation, void, void>;

/**
 * Every rule of DOMAIN §2 that a whole plan breaks, one after the other. Structural rules always block; process rules
 * only in revisions that were submitted (plan/SPEC.md [P20]).
 */
export function* planViolations(whole: WholePlan): Found {
  const { workspace, reference, revisions, scenarios, records } = whole;
  const targets = recordTargets(whole);
  yield* blocking(frameViolations(workspace, reference));
  for (const violation of revisionViolations(revisions)) {
    const revision = revisions.find(({ id }) => id === violation.entityId);
    yield { ...violation, blocks: isStructural(violation) || (revision ? wasSubmitted(revision) : true) };
  }
  const insights = new Set(records.insights.map(({ id }) => id));
  for (const [index, revision] of revisions.entries()) {
    const { content, anchorQuarter } = revision;
    const submitted = wasSubmitted(revision);
    for (const violation of violationsOf(content, { anchorQuarter, reference })) {
      const path = `revisions[${index}].content.${violation.path}`;
      yield { ...violation, path, blocks: submitted || isStructural(violation) };
    }
    yield* blocking(changeRecordViolations(whole, index, insights, targets.people));
  }
  for (const { violation, revisionIndex } of reusedIds(revisions)) {
    const revision = revisions[revisionIndex];
    yield { ...violation, blocks: revision !== undefined && wasSubmitted(revision) };
  }
  yield* blocking(scenarioViolations(scenarios, targets.revisions));
  yield* blocking(recordViolations(records, targets));
}

function* blocking(violations: Iterable<Violation>): Found {
  for (const violation of violations) yield { ...violation, blocks: true };
}

function recordTargets({ reference, revisions, scenarios }: WholePlan): RecordTargets {
  const enablers = new Set<string>();
  const outcomes = new Set<string>();
  for (const { content } of revisions) {
    for (const { id } of content.enablers) enablers.add(id);
    for (const { id } of content.outcomes) outcomes.add(id);
  }
  for (const change of scenarios.flatMap(({ changes }) => changes)) {
    if (change.op !== 'add') continue;
    const { id } = (change.value ?? {}) as { readonly id?: unknown };
    const added = change.entityId ?? (typeof id === 'string' ? id : null);
    if (added !== null) (change.entityType === 'outcome' ? outcomes : enablers).add(added);
  }
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    businessUnits: ids(reference.businessUnits),
    people: ids(reference.people),
    revisions: ids(revisions),
    enablers,
    outcomes,
  };
}

/** Change records have ids of their own, cite known insights and name known authors [P36]. */
function* changeRecordViolations(
  { revisions }: WholePlan,
  index: number,
  insights: ReadonlySet<string>,
  people: ReadonlySet<string>,
): Generator<Violation, void, void> {
  const revision = revisions[index];
  if (!revision) return;
  const list = `revisions[${index}].changeRecords`;
  yield* repeatedIds('changeRecord', list, revision.changeRecords);
  yield* stampViolations(revision, index, people);
  for (const [at, { id, evidenceIds, authorId }] of revision.changeRecords.entries()) {
    const about = { code: 'unknownReference', entityType: 'changeRecord', entityId: id } as const;
    for (const [position, insightId] of evidenceIds.entries()) {
      if (insights.has(insightId)) continue;
      const message = `The change record “${id}” cites “${insightId}”, which is no insight of the plan. Add it or remove it here.`;
      yield { ...about, field: 'evidenceIds', path: `${list}[${at}].evidenceIds[${position}]`, message };
    }
    if (authorId !== null && !people.has(authorId)) {
      const message = `The change record “${id}” was written by “${authorId}”, but the reference data has no such person. Add the person.`;
      yield { ...about, field: 'authorId', path: `${list}[${at}].authorId`, message };
    }
  }
}

function* stampViolations(
  revision: WholePlan['revisions'][number],
  index: number,
  people: ReadonlySet<string>,
): Generator<Violation, void, void> {
  for (const field of ['submittedById', 'approvedById'] as const) {
    const person = revision[field];
    if (person === null || people.has(person)) continue;
    const message = `The revision “${revision.id}” names the person “${person}”, but the reference data has no such person. Add the person.`;
    const path = `revisions[${index}].${field}`;
    yield { code: 'unknownReference', entityType: 'revision', entityId: revision.id, field, path, message };
  }
}
