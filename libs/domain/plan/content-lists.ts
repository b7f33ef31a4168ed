import { formatQuarter, quarterLabel } from '../time/fiscal-quarter.js';
import type { ContentType, ContentTypes } from './field-catalogue.js';
import type { PlanContent } from './plan-content.js';
import { named } from './violation.js';

/** Which list of the content holds which kind of item; key results stand inside their outcomes. */
export const CONTENT_LISTS = {
  outcome: 'outcomes',
  capability: 'capabilities',
  enabler: 'enablers',
  outcomeCapabilityLink: 'outcomeCapabilityLinks',
  enablerCapabilityLink: 'enablerCapabilityLinks',
  dependency: 'dependencies',
  capacity: 'capacity',
  envelope: 'envelopes',
} as const satisfies Record<Exclude<ContentType, 'keyResult'>, keyof PlanContent>;

/** An item or link with what messages and reports need to name it. */
export interface Located {
  readonly type: ContentType;
  readonly id: string;
  /** `“Trade web shop”`, `the link from …`. */
  readonly title: string;
  /** `enablers[4]`. */
  readonly path: string;
  readonly value: ContentTypes[ContentType];
}

/** How the id and the title of each kind are made; links and cells have no name of their own. */
const IDENTITY: {
  readonly [T in ContentType]: (item: ContentTypes[T]) => readonly [id: string, title: string];
} = {
  outcome: (outcome) => [outcome.id, named(outcome)],
  keyResult: (keyResult) => [keyResult.id, named(keyResult)],
  capability: (capability) => [capability.id, named(capability)],
  enabler: (enabler) => [enabler.id, named(enabler)],
  outcomeCapabilityLink: (link) => [
    `${link.outcomeId}→${link.capabilityId}`,
    `The link ${link.outcomeId} → ${link.capabilityId}`,
  ],
  enablerCapabilityLink: (link) => [
    `${link.enablerId}→${link.capabilityId}`,
    `The link ${link.enablerId} → ${link.capabilityId}`,
  ],
  dependency: (dependency) => [
    dependency.id,
    `The dependency ${dependency.predecessorId} → ${dependency.successorId}`,
  ],
  capacity: (cell) => [
    `${cell.teamId}@${formatQuarter(cell.quarter)}`,
    `The capacity of ${cell.teamId} in ${quarterLabel(cell.quarter)}`,
  ],
  envelope: (cell) => [
    `${cell.fiscalYear}:${cell.fundingClass}`,
    `The ${cell.fundingClass} envelope of FY${cell.fiscalYear}`,
  ],
};

function located<T extends ContentType>(type: T, value: ContentTypes[T], path: string): Located {
  const [id, title] = IDENTITY[type](value);
  return { type, id, title, path, value };
}

/** Everything a content holds, list by list. */
export function* everythingIn(content: PlanContent): Generator<Located, void, void> {
  for (const [index, outcome] of content.outcomes.entries()) {
    const path = `outcomes[${index}]`;
    yield located('outcome', outcome, path);
    for (const [at, keyResult] of outcome.keyResults.entries()) {
      yield located('keyResult', keyResult, `${path}.keyResults[${at}]`);
    }
  }
  yield* listed(content, 'capability');
  yield* listed(content, 'enabler');
  yield* listed(content, 'outcomeCapabilityLink');
  yield* listed(content, 'enablerCapabilityLink');
  yield* listed(content, 'dependency');
  yield* listed(content, 'capacity');
  yield* listed(content, 'envelope');
}

/** One list of a content. */
export function* listed(
  content: PlanContent,
  type: keyof typeof CONTENT_LISTS,
): Generator<Located, void, void> {
  const list = CONTENT_LISTS[type];
  for (const [index, item] of content[list].entries()) {
    yield located<ContentType>(type, item, `${list}[${index}]`);
  }
}
