import { DEPENDENCY_TYPE_CHOICE, FUNDING_CLASS_CHOICE, words } from './choices.js';
import { AS_CAPACITY, AS_DEPENDENCY, AS_ENVELOPE, AS_LINK, NOT_COMPARED } from './comparison-rules.js';
import type { FieldEntry, ReferenceTarget } from './field-entry.js';
import type { Dependency, EnablerCapabilityLink, OutcomeCapabilityLink } from './link.js';
import type { CapacityCell, Envelope } from './plan-content.js';

/** One end of a link, or part of what names a cell: never compared by itself. */
function endOf(to: ReferenceTarget, label: string, headers: string): FieldEntry {
  return {
    label,
    group: 'structure',
    value: { type: 'reference', to },
    comparedAs: NOT_COMPARED,
    required: 'import',
    inDocument: 'always',
    headers: words(headers),
  };
}

export const OUTCOME_CAPABILITY_LINK_FIELDS = {
  outcomeId: endOf('outcome', 'Outcome', 'outcome id, outcome name, supports'),
  capabilityId: endOf('capability', 'Capability', 'capability id, capability name, business capability'),
  weight: {
    label: 'Weight',
    group: 'structure',
    value: { type: 'number', unit: 'percent', min: 0, max: 100, aboveMin: true },
    comparedAs: AS_LINK,
    required: 'submit',
    inDocument: 'always',
    headers: words('link weight, contribution'),
    hint: 'How much the capability contributes to the outcome; an outcome’s weights should total 100.',
  },
} satisfies Record<keyof OutcomeCapabilityLink, FieldEntry>;

export const ENABLER_CAPABILITY_LINK_FIELDS = {
  enablerId: endOf('enabler', 'Enabler', 'enabler id, initiative, project name'),
  capabilityId: endOf('capability', 'Capability', 'capability id, biz capability, business capability'),
  uplift: {
    label: 'Uplift',
    group: 'structure',
    value: { type: 'number', unit: 'maturity', min: 0, max: 5, aboveMin: true },
    comparedAs: AS_LINK,
    required: 'submit',
    inDocument: 'always',
    headers: words('maturity uplift, increment'),
    hint: 'Maturity the enabler adds to the capability once delivered.',
  },
} satisfies Record<keyof EnablerCapabilityLink, FieldEntry>;

export const DEPENDENCY_FIELDS = {
  id: {
    label: 'Id',
    group: 'identity',
    value: { type: 'id' },
    comparedAs: NOT_COMPARED,
    required: 'import',
    inDocument: 'always',
    headers: words('dependency id'),
  },
  predecessorId: endOf(
    'enabler',
    'Predecessor',
    'depends on, predecessors, predecessor id, after, blocked by',
  ),
  successorId: endOf('enabler', 'Successor', 'successors, successor id, before, blocks'),
  type: {
    label: 'Type',
    group: 'structure',
    value: DEPENDENCY_TYPE_CHOICE,
    comparedAs: AS_DEPENDENCY,
    startsAs: 'FS',
    neverNull: true,
    inDocument: 'always',
    headers: words('dependency type, link type'),
  },
  lagQuarters: {
    label: 'Lag',
    group: 'structure',
    value: { type: 'number', unit: 'quarters', min: -8, max: 8, step: 1 },
    comparedAs: AS_DEPENDENCY,
    startsAs: 0,
    neverNull: true,
    inDocument: 'always',
    headers: words('lag quarters'),
  },
} satisfies Record<keyof Dependency, FieldEntry>;

export const CAPACITY_FIELDS = {
  teamId: endOf('team', 'Team', 'team id, team name'),
  quarter: {
    label: 'Quarter',
    group: 'schedule',
    value: { type: 'quarter' },
    comparedAs: NOT_COMPARED,
    required: 'import',
    inDocument: 'always',
    headers: words('period'),
  },
  fte: {
    label: 'Capacity',
    group: 'people',
    value: { type: 'number', unit: 'fte', min: 0, max: null },
    comparedAs: AS_CAPACITY,
    required: 'import',
    neverNull: true,
    inDocument: 'always',
    headers: words('fte, people, headcount'),
  },
} satisfies Record<keyof CapacityCell, FieldEntry>;

export const ENVELOPE_FIELDS = {
  fiscalYear: {
    label: 'Fiscal year',
    group: 'schedule',
    value: { type: 'fiscalYear' },
    comparedAs: NOT_COMPARED,
    required: 'import',
    inDocument: 'always',
    headers: words('year, fy'),
  },
  fundingClass: {
    label: 'Funding',
    group: 'classification',
    value: FUNDING_CLASS_CHOICE,
    comparedAs: NOT_COMPARED,
    required: 'import',
    inDocument: 'always',
    headers: words('funding class'),
  },
  amount: {
    label: 'Amount',
    group: 'money',
    value: { type: 'number', unit: 'money', min: 0, max: null },
    comparedAs: AS_ENVELOPE,
    required: 'import',
    neverNull: true,
    inDocument: 'always',
    headers: words('budget, envelope'),
  },
} satisfies Record<keyof Envelope, FieldEntry>;
