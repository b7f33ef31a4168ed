import { readFieldValue, readItem } from '../plan/document-value.js';
import { FIELD_CATALOGUE } from '../plan/field-catalogue.js';
import type { Violation } from '../plan/violation.js';
import { repeatedIds } from './frame-rules.js';
import { fieldNamed } from './scenario-content.js';
import type { Scenario, ScenarioChange, ScenarioEntity } from './scenario.js';

type Found = Generator<Violation, void, void>;

/** Scenarios are checked for what can never be right [P44]; the rest is for the merge to say. */
export function* scenarioViolations(scenarios: readonly Scenario[], revisionIds: ReadonlySet<string>): Found {
  yield* repeatedIds('scenario', 'scenarios', scenarios);
  for (const [index, scenario] of scenarios.entries()) {
    const path = `scenarios[${index}]`;
    const about = { entityType: 'scenario', entityId: scenario.id } as const;
    if (!revisionIds.has(scenario.baseRevisionId)) {
      const message = `The scenario “${scenario.name}” is based on “${scenario.baseRevisionId}”, which is no revision of the plan. Name one.`;
      yield {
        code: 'unknownBase',
        ...about,
        field: 'baseRevisionId',
        path: `${path}.baseRevisionId`,
        message,
      };
    }
    for (const [at, change] of scenario.changes.entries()) {
      const flaw = flawOf(change);
      if (flaw === null) continue;
      const message = `The scenario “${scenario.name}” ${flaw}`;
      yield { code: 'unknownReference', ...about, field: 'changes', path: `${path}.changes[${at}]`, message };
    }
  }
}

function flawOf(change: ScenarioChange): string | null {
  if (change.op === 'set') return flawOfSet(change);
  if (change.op !== 'add') return null;
  const value = change.value as { readonly id?: unknown; readonly name?: unknown } | null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `adds something that is no ${change.entityType}. Give its fields.`;
  }
  if (typeof value.id !== 'string' || typeof value.name !== 'string') {
    return `adds ${change.entityType === 'capability' ? 'a' : 'an'} ${change.entityType} without id or name. Give both.`;
  }
  if (change.entityId !== undefined && change.entityId !== value.id) {
    return `adds “${value.id}” under the id “${change.entityId}”. Give the same id twice.`;
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(FIELD_CATALOGUE[change.entityType], key));
  if (unknown !== undefined) {
    return `adds “${value.id}” with “${unknown}”, which is no field of ${plural(change.entityType)}. Correct its name.`;
  }
  if (readItem(change.entityType, value) !== undefined) return null;
  return `adds “${value.id}” with a value that its field cannot hold. Correct it.`;
}

function flawOfSet({ entityType, field, value }: Extract<ScenarioChange, { op: 'set' }>): string | null {
  const entry = fieldNamed(entityType, field);
  if (!entry) return `sets “${field}”, which is no field of ${plural(entityType)}. Correct its name.`;
  if (readFieldValue(entry, value) !== undefined) return null;
  return `sets “${field}” to a value that it cannot hold. Correct it.`;
}

function plural(entityType: ScenarioEntity): string {
  return entityType === 'capability' ? 'capabilities' : `${entityType}s`;
}
