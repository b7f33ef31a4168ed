import type { FieldValue } from './field-entry.js';
import {
  DEPENDENCY_TYPE_LABELS,
  FUNDING_CLASS_LABELS,
  HEALTH_LABELS,
  KIND_LABELS,
  PRIORITY_BAND_LABELS,
  RISK_LEVEL_LABELS,
  SOURCING_LABELS,
  STAGE_LABELS,
  TBM_VIEW_LABELS,
} from './field-labels.js';

/** Comma-separated words as a list, so that a long vocabulary stays readable on one line. */
export function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(', ');
}

function choice<K extends string>(
  labels: Readonly<Record<K, string>>,
  alsoWritten: Readonly<Partial<Record<K, string>>>,
): FieldValue {
  const synonyms: Record<string, readonly string[]> = {};
  for (const [value, text] of Object.entries<string | undefined>(alsoWritten)) {
    if (text !== undefined) synonyms[value] = words(text);
  }
  return { type: 'choice', labels, alsoWritten: synonyms };
}

export const KIND_CHOICE = choice(KIND_LABELS, {
  project: 'programme, program, initiative, work package',
  product: 'platform, service, application, product team',
});
export const STAGE_CHOICE = choice(STAGE_LABELS, {
  idea: 'proposed, proposal, concept, new, backlog, not started, provisional',
  research: 'discovery, exploring, investigation',
  prototype: 'proof of concept, poc, pilot, alpha',
  feasibility: 'feasibility, business case, appraisal',
  funded: 'approved, planned, committed, ready, implementable',
  inProgress: 'ongoing, active, started, in flight, underway, under way, wip, doing, in delivery, delivery',
  delivered: 'done, complete, completed, closed, live, finished, implemented',
  retired: 'decommissioned, sunset, end of life',
  stopped: 'cancelled, canceled, terminated, withdrawn, rejected, abandoned',
});
export const HEALTH_CHOICE = choice(HEALTH_LABELS, {
  green: 'g, on track',
  amber: 'a, y, yellow, at risk',
  red: 'r, off track',
});
export const SOURCING_CHOICE = choice(SOURCING_LABELS, {
  inHouse: 'internal, in house, insourced, own staff',
  outsourced: 'external, outsourcing, contractor',
  managedService: 'managed',
  saas: 'saas, cloud service',
  coSourced: 'co sourced, mixed, hybrid',
});
export const FUNDING_CLASS_CHOICE = choice(FUNDING_CLASS_LABELS, {
  mandatory: 'regulatory, compliance, must do',
  sponsored: 'business funded, unit funded',
  discretionary: 'it led, it funded, proactive',
});
export const TBM_VIEW_CHOICE = choice(TBM_VIEW_LABELS, {
  run: 'run the business, keep the lights on, ktlo',
  grow: 'grow the business',
  transform: 'transform the business, change',
});
export const RISK_LEVEL_CHOICE = choice(RISK_LEVEL_LABELS, {
  low: 'l, minor',
  medium: 'm, med, moderate',
  high: 'h, major, critical',
});
export const PRIORITY_BAND_CHOICE = choice(PRIORITY_BAND_LABELS, {
  must: 'must have, critical, highest, p1, 1',
  should: 'should have, high, p2, 2',
  could: 'could have, medium, p3, 3',
  wont: 'wont, won t, won t have, wont have, low, p4, 4',
});
export const DEPENDENCY_TYPE_CHOICE = choice(DEPENDENCY_TYPE_LABELS, {
  FS: 'finish start',
  SS: 'start start',
  FF: 'finish finish',
  SF: 'start finish',
});
