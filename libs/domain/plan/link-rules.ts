import { listed } from './content-lists.js';
import { findCycles } from './dependency-cycle.js';
import { isYear } from './enabler-rules.js';
import type { ContentType } from './field-catalogue.js';
import type { Dependency } from './link.js';
import type { PlanContent } from './plan-content.js';
import { named, type Violation, type ViolationCode } from './violation.js';

type Found = Generator<Violation, void, void>;

/** The most names a message about a cycle lists. */
const CYCLE_NAMES = 6;

/** Links, dependencies, capacity and envelopes as a whole [P14] to [P16]. */
export function* linkViolations(content: PlanContent): Found {
  yield* repeats(content);
  yield* dependencyViolations(content);
  for (const [index, { fiscalYear }] of content.envelopes.entries()) {
    if (isYear(fiscalYear)) continue;
    const message = `An envelope is of the fiscal year ${fiscalYear}. Give a year of four digits.`;
    const about = { entityType: 'envelope', entityId: String(fiscalYear), field: 'fiscalYear' } as const;
    yield { code: 'numberOutOfRange', ...about, path: `envelopes[${index}].fiscalYear`, message };
  }
}

const REPEATED = {
  outcomeCapabilityLink: ['duplicateLink', 'stands twice. Keep one with the right weight.'],
  enablerCapabilityLink: ['duplicateLink', 'stands twice. Keep one with the right uplift.'],
  capacity: ['duplicateCell', 'stands twice. Keep one for the team and quarter.'],
  envelope: ['duplicateCell', 'stands twice. Keep one for the year and funding class.'],
} as const satisfies Partial<Record<ContentType, readonly [ViolationCode, string]>>;

function* repeats(content: PlanContent): Found {
  const seen = new Set<string>();
  for (const type of Object.keys(REPEATED) as (keyof typeof REPEATED)[]) {
    const [code, advice] = REPEATED[type];
    for (const { id, title, path } of listed(content, type)) {
      const key = `${type} ${id}`;
      if (seen.has(key)) {
        yield { code, entityType: type, entityId: id, field: null, path, message: `${title} ${advice}` };
      }
      seen.add(key);
    }
  }
}

function* dependencyViolations({ dependencies, enablers }: PlanContent): Found {
  const seen = new Set<string>();
  for (const [index, dependency] of dependencies.entries()) {
    const { predecessorId, successorId, type } = dependency;
    if (predecessorId === successorId) {
      yield wrong(
        'dependencyOnSelf',
        dependency,
        index,
        `${predecessorId} depends on itself. Remove the dependency.`,
      );
    }
    const key = JSON.stringify([predecessorId, successorId, type]);
    if (seen.has(key)) {
      const pair = `${predecessorId} → ${successorId} (${type})`;
      yield wrong('duplicateLink', dependency, index, `The dependency ${pair} stands twice. Keep one.`);
    }
    seen.add(key);
  }
  const byId = new Map(enablers.map((enabler) => [enabler.id, enabler]));
  for (const { closing, index, enablerIds } of findCycles(dependencies)) {
    const names = enablerIds.slice(0, CYCLE_NAMES).map((id) => named(byId.get(id) ?? { id }));
    const more = enablerIds.length > CYCLE_NAMES ? ` and ${enablerIds.length - CYCLE_NAMES} more` : '';
    const message = `${names.join(' → ')}${more} wait for each other in a circle. Remove one of their dependencies.`;
    yield wrong('dependencyCycle', closing, index, message);
  }
}

function wrong(code: ViolationCode, { id }: Dependency, index: number, message: string): Violation {
  return {
    code,
    entityType: 'dependency',
    entityId: id,
    field: null,
    path: `dependencies[${index}]`,
    message,
  };
}
