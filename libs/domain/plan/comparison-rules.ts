import type { ChangeCategory } from '../compare/change.js';
import type { ComparedAs } from './field-entry.js';

type Valued = Extract<ComparedAs, { by: 'value' }>['kind'];
type Listed = Extract<ComparedAs, { by: 'fieldList' }>['kind'];

export const NOT_COMPARED: ComparedAs = { by: 'none' };

/** A re-planning row of its own for each field. */
export function replanned(kind: Exclude<Valued, 'maturityProgress'>): ComparedAs {
  return { by: 'value', kind, category: 'replanning' };
}

const LISTED_CATEGORY = {
  rescoped: 'replanning',
  reassessed: 'assessment',
  statusProgress: 'progress',
} satisfies Record<Listed, ChangeCategory>;

/** One row for all such fields of an item that differ. */
export function listedIn(kind: Listed): ComparedAs {
  return { by: 'fieldList', kind, category: LISTED_CATEGORY[kind] };
}

export const MATURITY_PROGRESS: ComparedAs = { by: 'value', kind: 'maturityProgress', category: 'progress' };

export const AS_SCHEDULE: ComparedAs = {
  by: 'rule',
  rule: 'schedule',
  kinds: ['movedEarlier', 'movedLater', 'stretched', 'shortened', 'scheduled', 'unscheduled'],
};
export const AS_STAGE: ComparedAs = {
  by: 'rule',
  rule: 'stage',
  kinds: ['statusProgress', 'stageRegressed', 'removed', 'added'],
};
export const AS_COST: ComparedAs = { by: 'rule', rule: 'cost', kinds: ['recosted', 'rephased'] };
export const AS_DEMAND: ComparedAs = { by: 'rule', rule: 'demand', kinds: ['capacityDemandChanged'] };
export const AS_RESOURCED: ComparedAs = { by: 'rule', rule: 'resourced', kinds: ['resourced'] };
export const AS_LINEAGE: ComparedAs = { by: 'rule', rule: 'lineage', kinds: ['split', 'merged'] };
export const AS_KEY_RESULTS: ComparedAs = {
  by: 'rule',
  rule: 'keyResults',
  kinds: ['keyResultAdded', 'keyResultRemoved'],
};
export const AS_KEY_RESULT_PROGRESS: ComparedAs = {
  by: 'rule',
  rule: 'keyResultProgress',
  kinds: ['keyResultProgress'],
};
export const AS_LINK: ComparedAs = { by: 'rule', rule: 'link', kinds: ['relinked'] };
export const AS_DEPENDENCY: ComparedAs = { by: 'rule', rule: 'dependency', kinds: ['relinked'] };
export const AS_CAPACITY: ComparedAs = { by: 'rule', rule: 'capacity', kinds: ['capacityChanged'] };
export const AS_ENVELOPE: ComparedAs = { by: 'rule', rule: 'envelope', kinds: ['envelopeChanged'] };
