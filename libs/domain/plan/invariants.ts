import type { ReferenceData } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { capabilityViolations } from './capability-rules.js';
import { enablerViolations } from './enabler-rules.js';
import { everythingIn } from './content-lists.js';
import { fieldViolations, knownIds } from './field-rules.js';
import { incompleteFields } from './incomplete.js';
import { linkViolations } from './link-rules.js';
import type { PlanContent } from './plan-content.js';
import { named, type Violation } from './violation.js';

/** What surrounds a content when it is checked. */
export interface InvariantContext {
  readonly anchorQuarter: FiscalQuarter;
  /** Null: people, units and teams are not checked. */
  readonly reference: ReferenceData | null;
}

/**
 * Every rule of DOMAIN §2.2 that a content breaks, process rules and missing required fields included (SPEC.md). Takes
 * time in proportion to the content and never throws.
 */
export function violationsOf(content: PlanContent, context: InvariantContext): readonly Violation[] {
  const known = knownIds(content, context.reference);
  const found: Violation[] = [...duplicateIds(content)];
  for (const violation of fieldViolations(content, known)) found.push(violation);
  for (const [index, enabler] of content.enablers.entries()) {
    const path = `enablers[${index}]`;
    for (const violation of enablerViolations(enabler, path, context.anchorQuarter, known))
      found.push(violation);
  }
  for (const violation of outcomeViolations(content)) found.push(violation);
  for (const violation of capabilityViolations(content)) found.push(violation);
  for (const violation of linkViolations(content)) found.push(violation);
  for (const violation of missingFields(content)) found.push(violation);
  return found;
}

function* missingFields(content: PlanContent): Generator<Violation, void, void> {
  for (const { entityType, entityId, title, field, label, path } of incompleteFields(content)) {
    const message = `${title} lacks a required field: ${label}. Fill it in.`;
    yield { code: 'requiredMissing', entityType, entityId, field, path, message };
  }
}

/** Ids are unique among items of one kind [P18]. */
function* duplicateIds(content: PlanContent): Generator<Violation, void, void> {
  const seen = new Set<string>();
  for (const { type, id, title, path, value } of everythingIn(content)) {
    if (!('id' in value)) continue;
    const key = `${type} ${id}`;
    if (seen.has(key)) {
      const message = `${title} has the id “${id}”, which another has as well. Give each its own.`;
      yield { code: 'duplicateId', entityType: type, entityId: id, field: 'id', path: `${path}.id`, message };
    }
    seen.add(key);
  }
}

/** A key result aims somewhere else than it starts [P19]. */
function* outcomeViolations({ outcomes }: PlanContent): Generator<Violation, void, void> {
  for (const [index, outcome] of outcomes.entries()) {
    for (const [at, keyResult] of outcome.keyResults.entries()) {
      if (keyResult.target === null || keyResult.target !== keyResult.baseline) continue;
      yield {
        code: 'targetEqualsBaseline',
        entityType: 'keyResult',
        entityId: keyResult.id,
        field: 'target',
        path: `outcomes[${index}].keyResults[${at}].target`,
        message: `${named(keyResult)} has the target ${keyResult.target}, which is its baseline. Give a target to reach.`,
      };
    }
  }
}
